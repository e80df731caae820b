/** What was changed, in words: for a page and for feed readers. */
import type { ChangedRecordFragment, ChangeEntryFragment } from '../api/documents.ts';
import { pathOf } from '../record-path.ts';
import { capitalised } from '../words.ts';

const WITH_PAGE = ['Actor', 'Event', 'Place', 'Source', 'Statement'];

/** Of the record's page, where it has one. */
export const pageOf = (record: ChangeEntryFragment['record']): string | null =>
  record && WITH_PAGE.includes(record.__typename) ? pathOf(record as Paged) : null;
type Paged = Parameters<typeof pathOf>[0];

const NAMES = ['title', 'name', 'question', 'summary'];
const typeOf = ({ recordType }: ChangeEntryFragment) => capitalised(recordType.toLowerCase());

/** What the record is called now; what it was called where it is gone. */
export function nameOf(change: ChangeEntryFragment): string {
  const { record, fields, slug } = change;
  if (record) return nameOfRecord(record);
  const named = fields.find(({ type, field }) => type === typeOf(change) && NAMES.includes(field));
  return named?.before ?? slug;
}

function nameOfRecord(record: ChangedRecordFragment): string {
  switch (record.__typename) {
    case 'Event':
    case 'Source':
      return record.title;
    case 'Actor':
    case 'Party':
    case 'Place':
      return record.name;
    case 'Topic':
      return record.question;
    case 'Statement':
      return `${record.speaker.name}: ${record.summary}`;
    case 'Utterance':
      return record.called ?? record.speaker.name;
    default:
      return '';
  }
}

const OF_RECORDS = ['ADDED', 'CHANGED', 'REMOVED', 'RENAMED'];

/** What follows from the changes of records, in the words of the API. */
export const sentencesOf = (changes: readonly ChangeEntryFragment[]): string[] =>
  changes.filter(({ kind }) => !OF_RECORDS.includes(kind)).map(({ sentence }) => sentence);

/** `Event changed`. */
export const whatBecame = (change: ChangeEntryFragment): string =>
  `${typeOf(change)} ${change.kind.toLowerCase()}`;

/** Of the changes of one record in one changeset: what follows for readers first, and then what was changed for it. */
export function linesOf(changes: readonly ChangeEntryFragment[]): string[] {
  const sentences = sentencesOf(changes);
  const lines = changes.flatMap(changedIn);
  // A figure that has moved is told once.
  return [
    ...sentences,
    ...lines
      .filter(({ saying }) => !sentences.some((known) => saying && known.includes(saying)))
      .map(({ text }) => text),
  ];
}

interface Line {
  text: string;
  /** What a sentence about it would hold. */
  saying?: string;
}

const MOST_LINES = 20;

function changedIn(change: ChangeEntryFragment): Line[] {
  const { kind, slug, formerSlug, fields, fieldsCut } = change;
  if (kind === 'RENAMED') return [{ text: `${formerSlug} is now called ${slug}.` }];
  if (kind !== 'CHANGED') return [];
  const parts = [...Map.groupBy(fields, ({ type, slug }) => `${type} ${slug}`).values()];
  const lines = parts.flatMap((part) =>
    part[0]?.type === typeOf(change)
      ? part.map((field) => ({ text: fieldLine(field) }))
      : partLines(slug, part),
  );
  const shown = lines.slice(0, MOST_LINES);
  return fieldsCut || shown.length < lines.length ? [...shown, { text: 'and more' }] : shown;
}

type Field = ChangeEntryFragment['fields'][number];

function fieldLine({ field, before, after }: Field): string {
  const name = fieldWords(field);
  if (before === null) return `${name}: ${after}`;
  return after === null ? `${name}: was ${before}` : `${name}: ${before} → ${after}`;
}

/** `quantity.low`: quantity low. */
const fieldWords = (field: string) =>
  field
    .replace(/\.edtf$/, '')
    .replaceAll('.', ' ')
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** What a part of a record says, if anything does. */
const SAYING = ['text', 'stance', 'role', 'name', 'kind'];

/** Of a claim, a wording or another part: what is new or gone as one line, and of others each field. */
function partLines(record: string, fields: readonly Field[]): Line[] {
  const [{ type = '', slug = '' } = {}] = fields;
  const name = type.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
  const where = slug.replace(`${record}/`, '').replaceAll('/', ', ');
  const saying = SAYING.flatMap((name) => fields.find(({ field }) => field === name) ?? [])[0];
  if (fields.every(({ before }) => before === null)) {
    const said = saying?.after ? `“${saying.after}”` : '';
    return [
      { text: `new ${name} ${said || where}${said && ` (${where})`}`, ...(said && { saying: `→ ${said}` }) },
    ];
  }
  if (fields.every(({ after }) => after === null)) {
    const said = saying?.before ? `“${saying.before}”` : '';
    return [{ text: `${name} taken out: ${said || where}${said && ` (${where})`}` }];
  }
  const isReworded = saying?.field === 'text';
  const own = isReworded
    ? [
        {
          text: `${name} ${where}: “${saying.before}” → “${saying.after}”`,
          saying: `“${saying.before}” → “${saying.after}”`,
        },
      ]
    : [];
  // The number is in the words.
  const others = fields.filter(
    ({ field }) => !isReworded || (field !== 'text' && !field.startsWith('quantity.')),
  );
  return [...own, ...others.map((field) => ({ text: `${name} ${where}, ${fieldLine(field)}` }))];
}
