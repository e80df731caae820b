import { Tooltip } from '@mantine/core';
import { Link } from 'wouter';
import type { SourceMarkFragment } from '../api/documents.ts';
import { dateWords, shortDate } from '../time/date-words.ts';
import styles from './mark.module.css';
import { paragraphId } from './paragraph.ts';

interface Cited {
  source: SourceMarkFragment;
  locator: string | null;
  excerpt?: string | null;
}

/** Where a fact stands: a link to its paragraph in the source, which shows on hover and on focus what it is. */
export function SourceMark({ source, locator, excerpt }: Cited) {
  return <SourceMarks citations={{ edges: [{ node: { source, locator, excerpt } }] }} />;
}

/** Where a fact stands, a group for each source and in it a link for each place. */
export function SourceMarks({ citations }: { citations: { edges: { node: Cited }[] } }) {
  const sources = Map.groupBy(
    citations.edges.map(({ node }) => node),
    ({ source }) => source.slug,
  );
  return (
    <span className={styles.marks}>
      {[...sources].map(([slug, places]) => (
        <span key={slug} className={styles.source}>
          {places.map((cited, index) => (
            <Place key={`${cited.locator} ${cited.excerpt}`} cited={cited} isFirst={index === 0} />
          ))}
        </span>
      ))}
    </span>
  );
}

function Place({ cited, isFirst }: { cited: Cited; isFirst: boolean }) {
  const { source, locator } = cited;
  const place = locator?.replace('para ', '¶') ?? '';
  return (
    <Tooltip
      multiline
      maw={340}
      label={<Bibliography {...cited} />}
      events={{ hover: true, focus: true, touch: false }}
    >
      <Link
        className={styles.mark}
        href={`/source/${source.slug}${locator ? `#${paragraphId(locator)}` : ''}`}
        aria-label={isFirst ? undefined : `${shortName(source)} ${place}`}
      >
        {isFirst ? `${shortName(source)} ${place}` : place || 'again'}
      </Link>
    </Tooltip>
  );
}

/** By its publisher and its date, or what it begins with where it names no publisher. */
export function shortName({ title, publisher, publishedAt }: SourceMarkFragment): string {
  const name = publisher?.name ?? `“${title.length > 28 ? `${title.slice(0, 26).trimEnd()}…` : title}”`;
  return publishedAt ? `${name}, ${shortDate(publishedAt)}` : name;
}

function Bibliography({ source, locator, excerpt }: Cited) {
  return (
    <span>
      {source.publisher?.name ?? 'No publisher named'}: “{source.title}”
      {source.publishedAt && `, ${dateWords(source.publishedAt)}`}
      {locator && `, ${locator}`}
      {excerpt && `: “${excerpt}”`}
    </span>
  );
}
