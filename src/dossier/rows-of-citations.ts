import { getTableColumns } from 'drizzle-orm';
import { citations } from '../../schema/tables.ts';
import { locatorOf, type Paragraphs, placeSlug } from './locator.ts';
import type { PlannedRow, Rows } from './row.ts';

/** The column that leads to the record that a citation supports. */
type Owner = Exclude<Extract<keyof PlannedRow<'citations'>, `${string}Id`>, 'sourceId'>;

const NO_OWNER = Object.fromEntries(
  Object.keys(getTableColumns(citations)).flatMap((column) =>
    column.endsWith('Id') && column !== 'sourceId' ? [[column, null]] : [],
  ),
) as Record<Owner, null>;

export interface Passage {
  source: string;
  paragraphs: Paragraphs;
  excerpt?: string;
}

/** One citation for each passage in a source, and one more for each other excerpt of it. */
export function addCitations(owner: Owner, slug: string, passages: Iterable<Passage>, rows: Rows): void {
  const excerpts = new Map<string, { passage: Passage; excerpts: Set<string> }>();
  for (const passage of passages) {
    const key = `${owner.replace(/Id$/, '')}:${slug}/${passage.source}/${placeSlug(passage.paragraphs)}`;
    const known = excerpts.get(key) ?? { passage, excerpts: new Set() };
    if (passage.excerpt !== undefined) known.excerpts.add(passage.excerpt);
    excerpts.set(key, known);
  }
  for (const [key, { passage, excerpts: texts }] of excerpts) {
    for (const [index, excerpt] of (texts.size ? [...texts] : [null]).entries()) {
      rows.citations.push({
        slug: index ? `${key}/${index + 1}` : key,
        ...NO_OWNER,
        [owner]: slug,
        sourceId: passage.source,
        locator: locatorOf(passage.paragraphs),
        excerpt,
      });
    }
  }
}

/** `event:raid/example/p04/2`: what is cited for, the source, and the place in it. */
const SLUG = /^(\w+):(.+)\/([^/]+)\/([pt][^/]+(?:\/\d+)?)$/;

export function partsOfCitation(slug: string) {
  const [, owner = '', record = '', source = '', place = ''] = SLUG.exec(slug) ?? [];
  return { owner, record, source, place };
}
