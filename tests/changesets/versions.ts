/** What a publisher says one time after another: two texts in turn, of which one has an event, a figure and an answer more. */
import type { Given } from '../../src/dossier/kept.ts';
import { EXAMPLE } from '../dossier/example.ts';

const MORE = `${EXAMPLE.replace('at least five', 'at least six').replace('at-least: 5', 'at-least: 6')}
topics:
  presence: { question: Should they stay? }
`;
const [, events = ''] = /(\nevents:[\s\S]*?)\nstatements:/.exec(EXAMPLE) ?? [];
const LATER = `${events.trimEnd()}
  later:
    title: Siege of a harbour
    type: ASSAULT
    occurred: 2024-01-01
    cites: { example: 1 }
    responds-to: [{ event: raid, by: the-brigade, cites: { example: 1 } }]
`;

const VERSIONS = [EXAMPLE, MORE.replace(events, LATER)];

export function givenAt(name: string, index: number): Given {
  const text =
    name === 'all'
      ? (VERSIONS[index % VERSIONS.length] ?? '')
      : `parties:\n  ${name}: { name: ${name} ${index} }\n`;
  return { name, text, folder: 'seed', place: 'here' };
}
