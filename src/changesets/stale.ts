/** Dossiers that were changed since somebody wrote on them. */
import { Advised } from '../dossier/advised.ts';
import { ask } from '../dossier/near/stored.ts';
import { difference } from './print.ts';
import { type Change, type Changeset, hashesOf, textsOf } from './store.ts';

export interface Stale {
  dossier: Change;
  /** SHA-256 of the text that is published now. */
  now: string | null;
  /** What was published of it last. */
  by: { number: number; author: string | null; comment: string | null } | undefined;
  /** From what its author saw to what there is now, as git shows it. */
  lines: string[];
}

/** What the changeset was written on is not what is published now. */
export class StaleBase extends Advised {
  dossiers: readonly Stale[];
  /** Without a number it is none yet. */
  constructor(dossiers: readonly Stale[], number?: number) {
    const which = dossiers.map(({ dossier, by }) => {
      const whose = by ? ` by changeset ${by.number}${by.author ? ` of ${by.author}` : ''}` : '';
      return `"${dossier.name}" was changed${whose}`;
    });
    super(
      `STALE_BASE: ${number ? `changeset ${number}` : 'it'} was written before ${which.join(' and ')}`,
      number
        ? `npm run dossier -- rebase ${number} puts the two together where they change different records`
        : 'make the change anew on what is published now',
    );
    this.dossiers = dossiers;
  }
}

export async function staleIn(
  database: D1Database,
  changeset: Pick<Changeset, 'dossiers'>,
): Promise<Stale[]> {
  const names = changeset.dossiers.map(({ name }) => name);
  const now = await hashesOf(database, names);
  const stale = changeset.dossiers.filter(({ name, before }) => (now.get(name) ?? null) !== before);
  if (!stale.length) return [];
  const [last = []] = await ask(database, [
    {
      sql: 'SELECT name, number, author, comment FROM changeset_dossiers JOIN changesets ON number = changeset WHERE name IN (SELECT value FROM json_each(?)) AND revision IS NOT NULL ORDER BY revision',
      params: [JSON.stringify(stale.map(({ name }) => name))],
    },
  ]);
  const lastOf = new Map(last.map((row) => [row.name, row as unknown as NonNullable<Stale['by']>]));
  const texts = await textsOf(
    database,
    stale.flatMap(({ name, before }) => [before, now.get(name) ?? null]),
  );
  return stale.map((dossier) => {
    const { name, before } = dossier;
    const hash = now.get(name) ?? null;
    const lines = difference(name, texts.get(before) ?? null, texts.get(hash) ?? null);
    return { dossier, now: hash, by: lastOf.get(name), lines };
  });
}
