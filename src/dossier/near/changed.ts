/** Of which records files say something else than the texts that they take the place of. */
import type { Kind } from '../../../schema/kinds.ts';
import { type Part, plain } from '../part.ts';
import type { ReadFiles } from '../read.ts';
import { DEFINED_BY } from '../shorthand.ts';
import { statementsWithin } from '../within.ts';
import { Records } from './records.ts';
import { eachReferenceOf } from './references.ts';

export interface Changed {
  records: Records;
  /** Those of which something changed that others are worked out from. */
  depended: Records;
  /** Those whose change goes on through what depends on them. */
  deep: Records;
  /** Sources that were or are cited there: their paragraphs are to be counted anew. */
  cited: Set<string>;
  /** Who published a source before: whoever is cited nowhere must publish something. */
  publishers: Set<string>;
  /** Utterances that say something else of all their statements. */
  spoken: Set<string>;
}

/** What others are worked out from, of whatever kind it is by the slugs that it had. */
const DEPENDED: Partial<Record<Kind, readonly string[]>> = {
  actors: ['party', 'kind'],
  sources: ['publisher', 'via', 'published', 'language', 'paragraphs', 'pages', 'length'],
  events: ['occurred', 'date-note'],
  utterances: ['speaker', 'on-behalf-of', 'channel', 'said', 'date-note'],
  statements: ['speaker', 'on-behalf-of', 'channel', 'said', 'date-note', 'utterance'],
};
const DEEP: Partial<Record<Kind, readonly string[]>> = {
  actors: ['affiliations'],
  places: ['part-of'],
  sources: ['voice'],
};

type Said = ReadonlyMap<string, Part | undefined>;

/** `nameOf`: the dossier that a path is of. */
export function changedBy(before: ReadFiles, after: ReadFiles, nameOf: (path: string) => string): Changed {
  const changed: Changed = {
    records: new Records(),
    depended: new Records(),
    deep: new Records(),
    cited: new Set(),
    publishers: new Set(),
    spoken: new Set(),
  };
  const [had, has] = [before, after].map((read) => saidIn(read, nameOf)) as [Said, Said];
  for (const key of new Set([...had.keys(), ...has.keys()])) {
    const [, kind, slug] = JSON.parse(key) as [string, Kind, string];
    compare(kind, slug, had.get(key), has.get(key), changed);
  }
  return changed;
}

function saidIn({ entries }: ReadFiles, nameOf: (path: string) => string): Said {
  return new Map(
    entries.map(({ kind, slug, path, part }) => [JSON.stringify([nameOf(path), kind, slug]), part]),
  );
}

/** One that is no mapping says nothing that can be compared, and is a problem of its own. */
function sayingOf(part: Part | undefined): Record<string, unknown> | undefined {
  const said = part && plain(part);
  return typeof said === 'string' ? { said } : (said as Record<string, unknown> | undefined);
}

function compare(kind: Kind, slug: string, had: Part | undefined, has: Part | undefined, to: Changed): void {
  const [before, after] = [had, has].map(sayingOf);
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  to.records.add(kind, slug);
  const isOther = (keys: readonly string[]) =>
    keys.some((key) => JSON.stringify(before?.[key]) !== JSON.stringify(after?.[key]));
  const isDefined = [before, after].map((said) => said !== undefined && DEFINED_BY[kind] in said);
  const isVoiced = kind === 'statements' && !(after && 'speaker' in after) && isOther(['renderings']);
  if (isDefined[0] !== isDefined[1] || isOther(['formerly', ...(DEPENDED[kind] ?? [])]) || isVoiced)
    to.depended.add(kind, slug);
  if (isOther(DEEP[kind] ?? [])) to.deep.add(kind, slug);
  for (const said of [before, after]) {
    if (kind === 'sources') to.cited.add(slug);
    else if (said) eachReferenceOf(kind, said, (of, name) => of === 'sources' && to.cited.add(name));
  }
  if (kind === 'sources' && typeof before?.publisher === 'string') to.publishers.add(before.publisher);
  if (kind !== 'utterances') return;
  const keys = [...Object.keys(before ?? {}), ...Object.keys(after ?? {})];
  if (isOther(keys.filter((key) => key !== 'statements'))) to.spoken.add(slug);
  const [points, nowPoints] = [had, has].map((part) => new Map(part ? statementsWithin(slug, part) : []));
  for (const point of new Set([...(points?.keys() ?? []), ...(nowPoints?.keys() ?? [])])) {
    compare('statements', point, points?.get(point), nowPoints?.get(point), to);
  }
}
