/** A folder of made-up dossiers of any size, each about a document of ten paragraphs with five events. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const EVENTS_EACH = 5;
const ACTORS = 200;
const PLACES = 100;
const OUTLETS = 20;
const PER_FOLDER = 1_000;

/** Writes those of at least so many events, and yields how many documents that takes. */
export function writeDossiers(folder: string, events: number): number {
  const documents = Math.ceil(events / EVENTS_EACH);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'who-is-who.yaml'), cast(documents));
  writeFileSync(join(folder, 'places.yaml'), places());
  for (let number = 0; number < documents; number += 1) {
    const path = join(folder, pathOf(number));
    if (number % PER_FOLDER === 0) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, documentOf(number));
  }
  return documents;
}

const nameOf = (number: number): string => `report-${String(number).padStart(6, '0')}`;

export const pathOf = (number: number): string =>
  `reports-${String(Math.floor(number / PER_FOLDER)).padStart(3, '0')}/${nameOf(number)}.yaml`;

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Actors are cited by documents, which speak of the actors: each needs the other. */
function cast(documents: number): string {
  const outlets = numbers(OUTLETS).map((n) => `  outlet-${n}: { name: Outlet ${n}, kind: MEDIA }`);
  const actors = numbers(ACTORS).map(
    (n) =>
      `  group-${n}: { name: Group ${n}, kind: ARMED_GROUP, party: side-${n % 4}, cites: { ${nameOf(n % documents)}: 1 } }`,
  );
  const parties = numbers(4).map((n) => `  side-${n}: { name: Side ${n} }`);
  return ['parties:', ...parties, 'actors:', ...outlets, ...actors, ''].join('\n');
}

function places(): string {
  const towns = numbers(PLACES).map(
    (n) => `  town-${n}: { name: Town ${n}, kind: CITY, part-of: land-${n % 5} }`,
  );
  const lands = numbers(5).map((n) => `  land-${n}: { name: Land ${n}, kind: REGION }`);
  return ['places:', ...lands, ...towns, ''].join('\n');
}

function dayOf(number: number): string {
  return new Date(Date.UTC(1990, 0, 1) + (number % 12_000) * 86_400_000).toISOString().slice(0, 10);
}

/** `told`: another number, for a change of one claim. */
export function documentOf(number: number, told = 1 + (number % 9)): string {
  const name = nameOf(number);
  const day = dayOf(number);
  const events = numbers(EVENTS_EACH).map((n) => {
    const [one, other] = [(number * 7 + n) % ACTORS, (number * 13 + n * 3 + 1) % ACTORS];
    return `  ${name}-${n}:
    title: Raid ${n} of ${name}
    type: ASSAULT
    occurred: ${day}
    place: town-${(number + n) % PLACES}
    cites: ${2 * n + 1}
    participants: [{ actor: group-${one}, role: PERPETRATOR }, { actor: group-${other}, role: TARGET }]
    claims: [{ property: KILLED, text: ${n === 0 ? told : n + 1} were killed, quantity: { exactly: ${n === 0 ? told : n + 1}, unit: person }, para: ${2 * n + 2} }]`;
  });
  return `document:
  ${name}:
    title: Report ${number}
    kind: NEWS_ARTICLE
    publisher: outlet-${number % OUTLETS}
    published: ${day}
    language: en
    sha256: ${number.toString(16).padStart(64, '0')}
    paragraphs: 10
events:
${events.join('\n')}
statements:
  ${name}-claims:
    speaker: group-${(number * 7) % ACTORS}
    channel: WRITTEN_STATEMENT
    said: ${day}
    acts: [CLAIM_RESPONSIBILITY]
    summary: Says that it carried out raid 0 of ${name}.
    para: 1
    paraphrase: The group took the blame for it.
    responds-to: [${name}-0]
`;
}
