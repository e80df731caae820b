/** What the database keeps of a changeset: statements for the batch that proposes or publishes it. */
import { eachChunk, type Statement } from '../dossier/chunks.ts';
import type { Effect } from '../dossier/effects.ts';
import type { ChangedTexts } from '../dossier/kept.ts';
import type { Problem } from '../dossier/problem.ts';
import type { Changeset } from './store.ts';

/** Whoever asks for a change, and why. */
export interface Request {
  author: string;
  comment?: string | undefined;
  /** An ordinary one, unless it says otherwise. */
  kind?: Changeset['kind'] | undefined;
  /** The number of the changeset that it takes back. */
  reverts?: number;
  clientMutationId?: string | undefined;
}

/** Two people may take the same id, and neither is to get what the other has proposed. */
export const idOf = ({ author, clientMutationId }: Request): string | null =>
  clientMutationId === undefined ? null : JSON.stringify([author, clientMutationId]);

/** Readers are shown why something was corrected. */
export class NoReason extends Error {
  constructor() {
    super('a correction says what was wrong: give a comment with it');
  }
}

/** As `--correction` says it. */
export const kindOf = ({ correction }: { correction?: boolean | undefined }): Changeset['kind'] =>
  correction ? 'CORRECTION' : 'ORDINARY';

const SEEN = /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u;

export function assertReason({ kind, comment }: Pick<Request, 'kind' | 'comment'>): void {
  if (kind === 'CORRECTION' && !SEEN.test(comment ?? '')) throw new NoReason();
}

/** What it comes to. */
export interface Consequences {
  /** A line for each record, as a plan has them. */
  records: readonly string[];
  effects: readonly Effect[];
  problems: readonly Problem[];
}

/** A changeset that is published with a plan: a new one, or one that was proposed. */
export interface Published extends Consequences {
  by: string;
  request?: Request;
  number?: number;
}

/** One in the making is the last of its transaction. */
const LAST = '(SELECT max(number) FROM changesets)';
const NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";
/** The one that was published last. */
export const baseAt = (revision: number) =>
  `coalesce((SELECT number FROM changesets WHERE revision <= ${revision} ORDER BY revision DESC LIMIT 1), 0)`;

export function proposeStatements(
  request: Request,
  { written, removed, before }: ChangedTexts,
  consequences: Consequences,
  /** The last one that was there when its author looked. */
  revision: number,
): Statement[] {
  const { author, comment = null, kind = 'ORDINARY', reverts = null } = request;
  const values = {
    author,
    comment: comment || null,
    kind,
    reverts,
    clientMutationId: idOf(request),
    ...listsOf(consequences),
  };
  return [
    {
      sql: `INSERT INTO changesets (number, base, author, comment, kind, state, reverts, client_mutation_id, created_at, records, effects, problems) SELECT coalesce(${LAST}, 0) + 1, ${baseAt(revision)}, ?1 ->> 'author', ?1 ->> 'comment', ?1 ->> 'kind', 'PROPOSED', ?1 ->> 'reverts', ?1 ->> 'clientMutationId', ${NOW}, ?1 ->> 'records', ?1 ->> 'effects', ?1 ->> 'problems'`,
      params: [JSON.stringify(values)],
    },
    ...dossierStatements(LAST, { written, removed, before }),
  ];
}

export function dossierStatements(
  number: number | string,
  { written, removed, before }: ChangedTexts,
): Statement[] {
  const rows = [
    ...written.map(({ name, sha256, folder, place }) => [name, sha256, folder, place]),
    ...removed.map((name) => [name, null, null, null]),
  ];
  return eachChunk(
    rows.map(([name, ...row]) => [name, before.get(String(name)) ?? null, ...row]),
    `INSERT INTO changeset_dossiers (changeset, name, sha256_before, sha256_after, folder, place) SELECT ${number}, said.value ->> 0, said.value ->> 1, said.value ->> 2, coalesce(said.value ->> 3, folder, ''), coalesce(said.value ->> 4, place, '') FROM json_each(?) AS said LEFT JOIN dossiers ON name = said.value ->> 0`,
  );
}

const NO_TEXTS: ChangedTexts = { written: [], removed: [], before: new Map() };

/** Before the texts of the dossiers change: a trigger looks whether they are those that it was written on. */
export function publishStatements(
  { by, request, number, ...consequences }: Published,
  revision: number,
  texts: ChangedTexts = NO_TEXTS,
): Statement[] {
  return [
    ...(request ? proposeStatements(request, texts, consequences, revision - 1) : []),
    {
      sql: `UPDATE changesets SET state = 'PUBLISHED', decided_at = ${NOW}, decided_by = ?1 ->> 'by', revision = ${revision}, records = ?1 ->> 'records', effects = ?1 ->> 'effects', problems = ?1 ->> 'problems' WHERE number = ${number ?? LAST}`,
      params: [JSON.stringify({ by, ...listsOf(consequences) })],
    },
  ];
}

/** A statement of a backup has at most 100 KB. */
const MAX_CHARACTERS = 8_000;

/** As the database has them. */
export function listsOf({ records, effects, problems }: Consequences) {
  return {
    records: cut(records, (more) => `and ${more} more`),
    effects: cut(effects, (more) => ({ on: `and ${more} more`, lines: [] })),
    problems: cut(problems),
  };
}

function cut<Item>(items: readonly Item[], rest?: (more: number) => Item): string {
  const kept: Item[] = [];
  let size = 0;
  for (const item of items) {
    size += JSON.stringify(item).length;
    if (size > MAX_CHARACTERS) break;
    kept.push(item);
  }
  const more = items.length - kept.length;
  return JSON.stringify(more && rest ? [...kept, rest(more)] : kept);
}
