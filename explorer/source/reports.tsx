import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';
import type { SourceReportsFragment } from '../api/documents.ts';
import { Panel } from '../panel/panel.tsx';
import { counted } from '../words.ts';
import { rowsOf } from './fact-rows.ts';
import { factsOf } from './facts.ts';
import { firstParagraph, paragraphId } from './paragraph.ts';
import { Paragraph } from './paragraph.tsx';
import { paragraphsOf, withNumber } from './paragraphs.ts';
import styles from './reports.module.css';

/** All that a source reports, in the order of its paragraphs. */
export function Reports({ source }: { source: SourceReportsFragment }) {
  const facts = useMemo(() => factsOf(source), [source]);
  const paragraphs = useMemo(() => paragraphsOf(facts), [facts]);
  const named = useNamedParagraph();
  const { events, statements, claims } = source;
  return (
    <Panel
      title="What it reports"
      fragment="SourceReports"
      data={{ events, statements, claims }}
      rows={rowsOf(facts)}
    >
      <Text size="sm" c="dimmed">
        {counted(events.totalCount, 'event')}, {counted(statements.totalCount, 'statement')} and{' '}
        {counted(claims.totalCount, 'claim')}, in the order of its paragraphs. Of statements the wording here
        is this source’s alone.
      </Text>
      <nav aria-label="Paragraphs" className={styles.contents}>
        {paragraphs.map(({ number, start }) => (
          <a key={number} href={`#${paragraphId(`${number}`)}`}>
            {start || 'none'}
          </a>
        ))}
      </nav>
      <ol className={styles.paragraphs}>
        {withNumber(named, paragraphs).map((paragraph) => (
          <Paragraph key={paragraph.number} paragraph={paragraph} source={source.slug} />
        ))}
      </ol>
    </Panel>
  );
}

/** The number of the paragraph that the address names: `#para-4`. */
function useNamedParagraph(): number {
  const hash = useLocationProperty(
    () => location.hash,
    () => '',
  );
  return hash.startsWith('#para-') ? firstParagraph(hash) : 0;
}
