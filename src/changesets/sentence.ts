/** What became of a record, in one sentence, for whoever reads the log. */
import { KINDS, type Kind, ROWS } from '../../schema/kinds.ts';
import type { Rows } from '../dossier/row.ts';
import type { Values } from '../dossier/store.ts';
import type { ChangedRow, RecordChange } from './changed-records.ts';
import { claimWords } from './claim-words.ts';
import { fieldWords } from './field-words.ts';

/** Nothing where it is new: a first load has thousands, and each would say the same (see graphql/change.ts). */
export function sentenceOf(
  { kind, slug, change, former, rows }: RecordChange,
  before: Rows,
  after: Rows,
): string | undefined {
  if (change === 'ADDED') return undefined;
  const name = nameOf(kind, slug, after) ?? nameOf(kind, slug, before) ?? slug;
  const record = `The ${KINDS[kind].name} “${name}”`;
  if (change === 'REMOVED') return `${record} was taken out.`;
  if (change === 'RENAMED') return `${record} is ${slug} now, and was ${former}.`;
  const claims = rows.filter(([table]) => table === 'claims');
  const areTold = claims.length <= MOST_CLAIMS;
  const said = [
    ...fieldsOf(kind, rows),
    ...(areTold ? claims.map((claim) => claimWords(claim, before, after)) : []),
    ...partsOf(
      kind,
      rows.filter(([table]) => table !== 'claims' || !areTold),
    ),
  ];
  return `${record} has changed${said.length ? `: ${said.join('; ')}` : ''}.`;
}

function nameOf(kind: Kind, slug: string, rows: Rows): string | undefined {
  const row = (rows[kind] as readonly Values[]).find((each) => each.slug === slug);
  const name = row?.[KINDS[kind].label.name];
  return name == null ? undefined : String(name);
}

const MOST_FIELDS = 4;
/** More of them are counted. */
const MOST_CLAIMS = 3;

/** `its title and summary`. */
function fieldsOf(kind: Kind, rows: readonly ChangedRow[]): string[] {
  const [row] = rows.filter(([table]) => table === kind);
  const names = fieldWords(Object.keys({ ...row?.[2], ...row?.[3] }));
  const more = names.length - MOST_FIELDS;
  const shown = more > 1 ? [...names.slice(0, MOST_FIELDS), `${more} more`] : names;
  return shown.length ? [`its ${LIST.format(shown)}`] : [];
}

const LIST = new Intl.ListFormat('en-GB');

/** `1 new claim`, `2 claims changed`, `1 citation taken out`. */
function partsOf(kind: Kind, rows: readonly ChangedRow[]): string[] {
  const tables = Map.groupBy(
    rows.filter(([table]) => table !== kind),
    ([table]) => table,
  );
  return [...tables].flatMap(([table, rows]) => {
    const [one, several] = NOUNS[table] ?? nounOf(table);
    const counted = (rows: readonly ChangedRow[], word: string, isFirst = false) => {
      const noun = rows.length === 1 ? one : several;
      return rows.length
        ? [isFirst ? `${rows.length} ${word} ${noun}` : `${rows.length} ${noun} ${word}`]
        : [];
    };
    return [
      ...counted(
        rows.filter(([, , before]) => before === null),
        'new',
        true,
      ),
      ...counted(
        rows.filter(([, , before, after]) => before !== null && after !== null),
        'changed',
      ),
      ...counted(
        rows.filter(([, , , after]) => after === null),
        'taken out',
      ),
    ];
  });
}

type Noun = readonly [one: string, several: string];

/** Of tables whose rows are more than their name says. */
const NOUNS: Readonly<Record<string, Noun>> = {
  sourceVia: ['agency', 'agencies'],
  sourceCoding: ['note of what was read', 'notes of what was read'],
  claimContradictions: ['contradiction', 'contradictions'],
  claimRelays: ['relay', 'relays'],
  claimSupersedes: ['earlier count', 'earlier counts'],
  statementAbout: ['event that it is about', 'events that it is about'],
  utteranceAudience: ['listener', 'listeners'],
  renderings: ['wording', 'wordings'],
  participations: ['participant', 'participants'],
  responses: ['answer', 'answers'],
};

function nounOf(table: string): Noun {
  const role = (ROWS as Record<string, { record: string } | { part: string } | string>)[table] ?? table;
  if (typeof role === 'string') return [role, `${role}s`];
  return 'record' in role ? [role.record, `${role.record}s`] : [role.part.replace(/s$/, ''), role.part];
}
