/** The slugs that records had, and those that their parts had with them: a claim of an event that was called otherwise. */
import { getTableName } from 'drizzle-orm';
import { KINDS, type Kind, type TableName } from '../../schema/kinds.ts';
import { type Dossier, KIND_KEYS } from './format.ts';
import { FILLED, type Rows } from './row.ts';
import { partsOfCitation } from './rows-of-citations.ts';

/** What the parts of a slug name, for each table whose records have an id of the API; nothing for a part that is no slug. */
const PARTS = {
  ...(Object.fromEntries(KIND_KEYS.map((kind) => [kind, [kind]])) as Record<Kind, [Kind]>),
  affiliations: ['actors', undefined, 'actors'],
  claims: ['events', undefined, 'sources'],
  eventLinks: ['events', undefined, 'events', 'actors'],
  participations: ['events', undefined, 'actors', 'actors'],
  positions: ['topics', 'statements'],
  responses: ['events', 'statements'],
} satisfies Partial<Record<TableName, readonly (Kind | undefined)[]>>;
type Table = keyof typeof PARTS;

const OWNERS: Readonly<Record<string, Table>> = {
  ...Object.fromEntries(KIND_KEYS.map((kind) => [KINDS[kind].name, kind])),
  affiliation: 'affiliations',
  link: 'eventLinks',
  participation: 'participations',
  response: 'responses',
};

export function addFormerSlugs(dossier: Dossier, rows: Rows): void {
  const former = new Map<string, readonly string[]>();
  for (const kind of KIND_KEYS) {
    for (const [slug, { formerly }] of Object.entries(dossier[kind]))
      if (formerly) former.set(`${kind}/${slug}`, formerly);
  }
  if (!former.size) return;
  const add = (kind: TableName, record: string, slugs: readonly string[]) => {
    for (const slug of slugs)
      if (slug !== record) rows.formerSlugs.push({ kind: getTableName(FILLED[kind]), slug, record });
  };
  for (const table of Object.keys(PARTS) as Table[]) {
    for (const { slug } of rows[table]) add(table, slug, namesOf(table, slug, former));
  }
  for (const { slug } of rows.citations) {
    const { owner, record, source, place } = partsOfCitation(slug);
    const table = OWNERS[owner];
    if (!table) continue;
    const sources = namesOf('sources', source, former);
    const names = namesOf(table, record, former).flatMap((name) =>
      sources.map((each) => `${owner}:${name}/${each}/${place}`),
    );
    add('citations', slug, names);
  }
}

/** Every way to write a slug with the old and new slugs of what it names. */
function namesOf(table: Table, slug: string, former: ReadonlyMap<string, readonly string[]>): string[] {
  const kinds: readonly (Kind | undefined)[] = PARTS[table];
  return slug.split('/').reduce<string[]>(
    (names, part, index) => {
      // An answer says of what kind its parts are where they are not the usual ones.
      const [, named, own = ''] = /^(?:(event|statement):)?(.*)$/.exec(part) ?? [];
      const kind = named ? (`${named}s` as Kind) : kinds[index];
      const prefix = named ? `${named}:` : '';
      const slugs = [own, ...((kind && former.get(`${kind}/${own}`)) ?? [])].map((each) => prefix + each);
      return names.flatMap((name) => slugs.map((each) => (name ? `${name}/${each}` : each)));
    },
    [''],
  );
}
