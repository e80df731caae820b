/** A citation in the formats that programs for references read (Zotero, JabRef, EndNote, pandoc). */
import type { Cited } from './cited.ts';
import type { CitationFormat } from './names.ts';

export const FORMATS: Record<CitationFormat, (cited: Cited, key: string) => string> = {
  bib: bibtex,
  ris,
  'csl.json': (cited, key) => `${JSON.stringify([csl(cited, key)], null, 2)}\n`,
};

/** An entry of BibLaTeX's kind `online`; classic BibTeX leaves out the fields that it does not know. */
function bibtex({ title, version, changed, url, retrieved }: Cited, key: string): string {
  const fields = {
    author: '{Aftermath}',
    title: `{${escaped(title)}}`,
    date: isoDay(changed),
    year: changed.slice(0, 4),
    version,
    url,
    urldate: retrieved && isoDay(retrieved.toISOString()),
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@online{${key},\n${lines.join('')}}\n`;
}

/** What LaTeX would read as a command. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\{}&%$#_~^]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A web page (`ELEC`): one tag on a line, the last one closes the record. */
function ris({ title, version, changed, url, retrieved }: Cited, key: string): string {
  const tags = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['AU', 'Aftermath'],
    ['TI', title],
    ['PY', changed.slice(0, 4)],
    ['DA', isoDay(changed).replaceAll('-', '/')],
    ['ET', version],
    ['UR', url],
    ['Y2', retrieved && isoDay(retrieved.toISOString()).replaceAll('-', '/')],
  ];
  const lines = tags.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join('')}ER  - \r\n`;
}

/** An item of CSL-JSON 1.0. */
const csl = ({ title, version, changed, url, retrieved }: Cited, key: string) => ({
  id: key,
  type: 'webpage',
  author: [{ literal: 'Aftermath' }],
  title,
  'container-title': 'Aftermath',
  version: version || undefined,
  URL: url,
  issued: changed ? dateParts(changed) : undefined,
  accessed: retrieved && dateParts(retrieved.toISOString()),
});

const dateParts = (time: string) => ({ 'date-parts': [isoDay(time).split('-').map(Number)] });

const isoDay = (time: string): string => time.slice(0, 10);
