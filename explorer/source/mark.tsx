import { Button, Tooltip } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { SourceMarkFragment } from '../api/documents.ts';
import { dateWords } from '../time/date-words.ts';
import styles from './mark.module.css';
import { paragraphId, placeWords } from './paragraph.ts';
import { shortName } from './short-name.ts';
import { quotedTitle } from './title.ts';

interface Cited {
  source: SourceMarkFragment;
  locator: string | null;
  excerpt?: string | null;
}

interface MarksProps {
  citations: Cited[];
  /** False where the source is named beside it already. */
  isNamed?: boolean | undefined;
}

/** Where a fact stands: a link to its paragraph in the source, which shows on hover and on focus what it is. */
export function SourceMark({ source, locator, excerpt, isNamed }: Cited & Pick<MarksProps, 'isNamed'>) {
  return <SourceMarks citations={[{ source, locator, excerpt }]} isNamed={isNamed} />;
}

/** So many sources are shown at once, unless one more is all there is. */
const MOST = 12;

/** Where a fact stands, a group for each source and in it a link for each place. */
export function SourceMarks({ citations, isNamed = true }: MarksProps) {
  const [isWhole, setWhole] = useState(false);
  const sources = [...Map.groupBy(citations, ({ source }) => source.slug)];
  const shown = isWhole || sources.length <= MOST + 1 ? sources : sources.slice(0, MOST);
  return (
    <span className={styles.marks}>
      {shown.map(([slug, places]) => (
        <span key={slug} className={styles.source}>
          {[...Map.groupBy(places, ({ locator }) => locator).values()].map((alike, index) => (
            <Place key={alike[0]?.locator} alike={alike} isNamed={isNamed && index === 0} />
          ))}
        </span>
      ))}
      {shown.length < sources.length && (
        <Button size="compact-xs" variant="default" onClick={() => setWhole(true)}>
          {sources.length - shown.length} more
        </Button>
      )}
    </span>
  );
}

function Place({ alike, isNamed }: { alike: Cited[]; isNamed: boolean }) {
  const [cited] = alike;
  if (!cited) return null;
  const { source, locator } = cited;
  const place = placeWords(locator);
  return (
    <Tooltip
      multiline
      maw={340}
      label={<Bibliography {...cited} excerpts={alike.flatMap(({ excerpt }) => excerpt ?? [])} />}
      events={{ hover: true, focus: true, touch: false }}
    >
      <Link
        className={styles.mark}
        href={`/source/${source.slug}${locator ? `#${paragraphId(locator)}` : ''}`}
        aria-label={isNamed ? undefined : `${shortName(source)} ${place}`}
      >
        {isNamed ? `${shortName(source)} ${place}` : place || 'no paragraph'}
      </Link>
    </Tooltip>
  );
}

function Bibliography({ source, locator, excerpts }: Cited & { excerpts: string[] }) {
  return (
    <span>
      {source.publisher?.name ?? 'No publisher named'}: {quotedTitle(source.title)}
      {source.publishedAt && `, ${dateWords(source.publishedAt)}`}
      {locator && `, ${locator}`}
      {excerpts.length > 0 && `: ${excerpts.map((excerpt) => `“${excerpt}”`).join(', ')}`}
    </span>
  );
}
