import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { SourceMarkFragment } from '../api/documents.ts';
import { Hint } from '../shell/hint.tsx';
import { dateWords } from '../time/date-words.ts';
import { useLetters } from './letters.tsx';
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
  /**
   * By its letter where the page gives it one, else by its publisher and date; `NAME` says both even so, and `NOTHING` is
   * for where the source is named beside it already.
   */
  by?: 'LETTER' | 'NAME' | 'NOTHING' | undefined;
}

/** Where a fact stands: a link to its paragraph in the source, which shows on hover and on focus what it is. */
export function SourceMark({ source, locator, excerpt, by }: Cited & Pick<MarksProps, 'by'>) {
  return <SourceMarks citations={[{ source, locator, excerpt }]} by={by} />;
}

/** So many sources are shown at once, unless one more is all there is. */
const MOST = 12;

/** Where a fact stands, a group for each source and in it a link for each place. */
export function SourceMarks({ citations, by = 'LETTER' }: MarksProps) {
  const [isWhole, setWhole] = useState(false);
  const sources = [...Map.groupBy(citations, ({ source }) => source.slug)];
  const shown = isWhole || sources.length <= MOST + 1 ? sources : sources.slice(0, MOST);
  return (
    <span className={styles.marks}>
      {shown.map(([slug, places]) => (
        <span key={slug} className={styles.source}>
          {[...Map.groupBy(places, ({ locator }) => locator).values()].map((alike, index) => (
            <Place key={alike[0]?.locator} alike={alike} by={index === 0 ? by : 'NOTHING'} />
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

function Place({ alike, by }: { alike: Cited[]; by: NonNullable<MarksProps['by']> }) {
  const letter = useLetters().get(alike[0]?.source.slug ?? '');
  const [cited] = alike;
  if (!cited) return null;
  const { source, locator } = cited;
  const place = placeWords(locator);
  const name = shortName(source);
  const isShort = by === 'LETTER' && letter !== undefined;
  const named = isShort
    ? `${letter} ${place}`
    : [by === 'NAME' && letter, name, place].filter(Boolean).join(' ');
  const shown = by === 'NOTHING' ? place || 'no paragraph' : named;
  return (
    <Hint
      maw={340}
      label={<Bibliography {...cited} excerpts={alike.flatMap(({ excerpt }) => excerpt ?? [])} />}
    >
      <Link
        className={styles.mark}
        href={`/source/${source.slug}${locator ? `#${paragraphId(locator)}` : ''}`}
        aria-label={shown.includes(name) ? undefined : `${shown}: ${name}`}
      >
        {shown}
      </Link>
    </Hint>
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
