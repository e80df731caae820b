import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { WordingFragment } from '../api/documents.ts';
import { phraseOf } from '../labels.ts';
import { SourceMark } from '../source/mark.tsx';
import { shortName } from '../source/short-name.ts';
import { quotedTitle } from '../source/title.ts';
import { counted } from '../words.ts';
import { areComparable, type Difference, differenceFrom } from './difference.ts';
import styles from './renderings.module.css';
import type { Column } from './wordings.ts';

interface ColumnProps {
  column: Column;
  /** The source with which all others are compared; none where they do not differ. */
  compared: Column | undefined;
  onCompare(slug: string): void;
}

/** How one source words it: quotations first, then what it reports in other words. */
export function WordingColumn({
  column: { source, verbatim, paraphrases },
  compared,
  onCompare,
}: ColumnProps) {
  const id = useId();
  const isCompared = compared?.source.slug === source.slug;
  const differences = new Map(
    compared && !isCompared
      ? verbatim.flatMap((wording) => {
          const others = compared.verbatim.filter((other) => areComparable(other, wording));
          return others.length ? [[wording, differenceFrom(others, wording)] as const] : [];
        })
      : [],
  );
  return (
    <section className={styles.column} aria-labelledby={id}>
      <Title order={3} size="h5" id={id}>
        {shortName(source)}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {quotedTitle(source.title)}
      </Text>
      {compared && verbatim.length > 0 && (
        <label className={styles.choice} data-screen-only data-needs-script>
          <input type="radio" name="compared" checked={isCompared} onChange={() => onCompare(source.slug)} />
          {isCompared ? 'The others are compared with this' : 'Compare the others with this'}
        </label>
      )}
      {verbatim.map((wording) => (
        <Quotation
          key={`${wording.locator} ${wording.text}`}
          wording={wording}
          difference={differences.get(wording)}
        />
      ))}
      {compared && !isCompared && verbatim.length > 0 && (
        <Text size="sm">{summed([...differences.values()], shortName(compared.source))}</Text>
      )}
      {paraphrases.length > 0 && (
        <div className={styles.paraphrases}>
          <Text size="sm" c="dimmed">
            {verbatim.length ? 'Also paraphrased' : 'Paraphrased'}, in the editors’ words:
          </Text>
          {paraphrases.map((wording) => (
            <p key={`${wording.locator} ${wording.text}`} lang={wording.language} dir="auto">
              {wording.text} <SourceMark {...wording} by="NOTHING" />
              <OtherChannel wording={wording} />
            </p>
          ))}
        </div>
      )}
    </section>
  );
}

function Quotation({
  wording,
  difference,
}: {
  wording: WordingFragment;
  difference: Difference | undefined;
}) {
  const { text, language } = wording;
  return (
    <p className={styles.quotation}>
      <q lang={language} dir="auto">
        {difference?.pieces.map(({ text, isOwn }, index) =>
          isOwn ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same word may come twice, and nothing moves.
            <mark key={index} className={styles.own}>
              {text}
            </mark>
          ) : (
            text
          ),
        ) ?? text}
      </q>{' '}
      <SourceMark {...wording} by="NOTHING" />
      <OtherChannel wording={wording} />
    </p>
  );
}

/** The way by which it was said, where this source names another than the others. */
function OtherChannel({ wording: { channel } }: { wording: WordingFragment }) {
  if (!channel) return null;
  return (
    <Text span size="sm" c="dimmed">
      {' '}
      (here: said {phraseOf('Channel', channel)})
    </Text>
  );
}

function summed(differences: Difference[], compared: string): string {
  if (!differences.length) return `In another language than ${compared}: not compared.`;
  const words = differences.reduce((sum, difference) => sum + difference.words, 0);
  const own = differences.reduce((sum, difference) => sum + difference.ownWords, 0);
  return own
    ? `${own} of ${counted(words, 'word')} not in the wording of ${compared}.`
    : `No word that is not in the wording of ${compared}.`;
}
