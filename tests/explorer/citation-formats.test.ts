import { expect, test } from 'vitest';
import { type Cited, shortCitation } from '../../explorer/citation/cited.ts';
import { FORMATS } from '../../explorer/citation/formats.ts';
import type { CitationFormat } from '../../explorer/citation/names.ts';

const CITED: Cited = {
  title: 'Attack on a “green & safe” zone, 100 % denied_by {one}',
  version: '6c1b2cec3cf9',
  changed: '2026-11-29T09:30:00.000Z',
  url: 'https://aftermath.example/event/attack',
  retrieved: new Date('2026-11-30T23:00:00Z'),
};

const as = (format: CitationFormat, cited = CITED) => FORMATS[format](cited, 'aftermath-event-attack');

test('the short form names the site, the title, the version, the day and the address', () => {
  expect(shortCitation(CITED)).toBe(
    'Aftermath, “Attack on a “green & safe” zone, 100 % denied_by {one}”, version 6c1b2cec3cf9, 30 November 2026, https://aftermath.example/event/attack',
  );
});

test('BibTeX has no sign that LaTeX would read as a command', () => {
  expect(as('bib')).toBe(`@online{aftermath-event-attack,
  author = {{Aftermath}},
  title = {{Attack on a “green \\& safe” zone, 100 \\% denied\\_by \\{one\\}}},
  date = {2026-11-29},
  year = {2026},
  version = {6c1b2cec3cf9},
  url = {https://aftermath.example/event/attack},
  urldate = {2026-11-30},
}
`);
});

test('RIS has a tag on each line, and ends its record', () => {
  expect(as('ris')?.split('\r\n')).toEqual([
    'TY  - ELEC',
    'ID  - aftermath-event-attack',
    'AU  - Aftermath',
    `TI  - ${CITED.title}`,
    'PY  - 2026',
    'DA  - 2026/11/29',
    'ET  - 6c1b2cec3cf9',
    'UR  - https://aftermath.example/event/attack',
    'Y2  - 2026/11/30',
    'ER  - ',
    '',
  ]);
});

test('CSL JSON is a list of one item', () => {
  expect(JSON.parse(as('csl.json') ?? '')).toEqual([
    {
      id: 'aftermath-event-attack',
      type: 'webpage',
      author: [{ literal: 'Aftermath' }],
      title: CITED.title,
      'container-title': 'Aftermath',
      version: '6c1b2cec3cf9',
      URL: 'https://aftermath.example/event/attack',
      issued: { 'date-parts': [[2026, 11, 29]] },
      accessed: { 'date-parts': [[2026, 11, 30]] },
    },
  ]);
});

test('what is not known is left out', () => {
  const unknown = { ...CITED, version: '', changed: '' };
  expect(as('bib', unknown)).not.toMatch(/date = \{\}|version/);
  expect(as('ris', unknown)).not.toMatch(/PY|DA|ET/);
});
