import { Text } from '@mantine/core';
import { useSearchParams } from 'wouter';
import type { StatementHeadFragment, StatementRenderingsFragment } from '../api/documents.ts';
import { Panel } from '../panel/panel.tsx';
import { shortName } from '../source/short-name.ts';
import { WordingColumn } from './column.tsx';
import styles from './renderings.module.css';
import { columnsOf, differs } from './wordings.ts';

interface RenderingsProps {
  statement: Pick<StatementHeadFragment, 'slug'> & StatementRenderingsFragment;
}

/** The same utterance as each source words it, side by side; words that differ are marked. */
export function Renderings({ statement: { slug, renderings } }: RenderingsProps) {
  const [address, setAddress] = useSearchParams();
  const columns = columnsOf(renderings);
  const quoting = columns.filter(({ verbatim }) => verbatim.length > 0);
  const compared = quoting.find(({ source }) => source.slug === address.get('compare')) ?? quoting[0];
  const isCompared = quoting.length > 1 && differs(quoting);
  return (
    <Panel
      title="In whose words"
      fragment="StatementRenderings"
      embed={`/embed/statement/${slug}/wordings/code`}
      data={renderings}
      rows={renderings.map(({ source, locator, directness, language, channel, text }) => ({
        source: source.slug,
        publisher: source.publisher?.name,
        locator,
        directness,
        language,
        channel,
        wording: text,
      }))}
    >
      <Text size="sm" c="dimmed" mb="md">
        {isCompared && compared ? (
          <>
            <mark className={styles.own}>Marked and underlined</mark> are words that{' '}
            {shortName(compared.source)}, does not have in its wording. Capitals and punctuation are not
            compared.
          </>
        ) : (
          nothingToCompare(columns.length, quoting.length)
        )}
      </Text>
      <div className={styles.columns}>
        {columns.map((column) => (
          <WordingColumn
            key={column.source.slug}
            column={column}
            compared={isCompared ? compared : undefined}
            onCompare={(slug) => setAddress({ compare: slug }, { replace: true })}
          />
        ))}
      </div>
    </Panel>
  );
}

function nothingToCompare(sources: number, quoting: number): string {
  if (quoting === 0) return 'No source quotes it. What stands here is paraphrase, in the editors’ words.';
  if (sources === 1) return 'Only one source prints it, so there is no other wording to compare.';
  if (quoting === 1) return 'One source quotes it: there is no other wording to compare.';
  return 'All sources that quote it print the same words.';
}
