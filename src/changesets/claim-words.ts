/** What became of the claims of an event, in plain words: whose figure of what it is, what it was and what it is. */
import { wordsOf } from '../../schema/labels.ts';
import type { PlannedRow, Rows } from '../dossier/row.ts';
import type { Values } from '../dossier/store.ts';
import type { ChangedRow } from './changed-records.ts';
import { fieldWords } from './field-words.ts';

type Claim = PlannedRow<'claims'>;

/** `number of attacks according to Daily: “around eighty” became “around ninety”`. */
export function claimWords([, key, before, after]: ChangedRow, had: Rows, has: Rows): string {
  const [old, now] = [had, has].map(({ claims }) => claims.find(({ slug }) => slug === key));
  const { property, sourceId } = { ...old, ...now, ...before, ...after } as Values;
  const what = wordsOf('ClaimProperty', String(property))?.phrase ?? String(property);
  const claim = `${what} according to ${sourceName(String(sourceId), had, has)}`;
  if (!old && now) return `${claim}: “${now.text}” is new`;
  if (old && !now) return `${claim}: “${old.text}” was taken out`;
  if (!old || !now) return claim;
  if (old.text !== now.text) return `${claim}: “${old.text}” became “${now.text}”`;
  const [from, to] = [old, now].map(figureOf);
  if (from !== to) return `${claim}: ${from} became ${to}`;
  return `${claim}: its ${LIST.format(fieldWords(Object.keys({ ...before, ...after })))}`;
}

const LIST = new Intl.ListFormat('en-GB');

/** Its publisher, as readers know it, or else its title. */
function sourceName(slug: string, ...states: readonly Rows[]): string {
  const source = states.map(({ sources }) => sources.find((each) => each.slug === slug)).findLast(Boolean);
  const publisher = states
    .map(({ actors }) => actors.find((each) => each.slug === source?.publisherId))
    .findLast(Boolean);
  return publisher?.name ?? (source ? `“${source.title}”` : slug);
}

/** `at least 84`; where it is a span, its two ends. */
function figureOf({ qualifier, low, best, high }: Claim): string {
  if (qualifier === null) return 'no figure';
  const phrase = wordsOf('QuantityQualifier', qualifier)?.phrase ?? '';
  const numbers = best === null ? [low, high] : [best];
  const told = numbers.filter((number) => number !== null).map((number) => number.toLocaleString('en'));
  return [qualifier === 'EXACTLY' ? '' : phrase, told.join(' and ')].filter(Boolean).join(' ');
}
