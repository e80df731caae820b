import { Skeleton, Text } from '@mantine/core';
import { useRef } from 'react';
import type { Answer } from '../api/asked.tsx';
import type { OverviewFragment, ScopeFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { QuestionProvider } from '../api/question.ts';
import { Panel } from '../panel/panel.tsx';
import { dateWords } from '../time/date-words.ts';
import type { Span } from '../time/span.ts';
import { Choices } from './choices.tsx';
import { countedBoth } from './entries.ts';
import { binsOf, isPerYear, sumOf } from './histogram.ts';
import { Histogram } from './histogram.tsx';
import styles from './overview.module.css';
import { edtfOf } from './span-address.ts';
import { SpanSlider } from './span-slider.tsx';
import { Uncounted } from './uncounted.tsx';
import type { View } from './view.ts';

interface OverviewProps {
  overview: Answer<OverviewFragment>;
  scope: ScopeFragment;
  all: Span;
  span: Span;
  /** When the records begin that were asked for at first. */
  starts: number[];
  view: View;
  onChange(changed: Partial<View>): void;
}

/** How many records there are when, and which span of time is looked at: that can be chosen also where none are counted. */
export function Overview({ overview, scope, all, span, starts, view, onChange }: OverviewProps) {
  const { question, data: counts, error, again } = overview;
  const chart = useRef<HTMLDivElement>(null);
  const { dataset, parties } = scope;
  const bins = counts && binsOf(counts.eventsByMonth, counts.statementsByMonth, all);
  const uncounted =
    counts &&
    countedBoth(
      dataset.events - sumOf(counts.eventsByMonth),
      dataset.statements - sumOf(counts.statementsByMonth),
    );
  const retry = () => {
    // The button goes away with what it stands in, and the focus would with it.
    chart.current?.focus({ preventScroll: true });
    again();
  };
  const goTo = (chosen: Span) => onChange({ during: edtfOf(chosen) });
  return (
    <QuestionProvider value={{ ...question, data: counts }}>
      <Panel
        title="Timeline"
        fragment="Overview"
        rows={bins?.map(({ from, to, events, statements }) => ({
          during: edtfOf({ from, to }),
          events,
          statements,
        }))}
      >
        <Text size="sm">
          {countedBoth(dataset.events, dataset.statements)}, {dateWords({ edtf: edtfOf(all) })}
          {!error && `, by ${isPerYear(all) ? 'year' : 'month'}: events filled, statements outlined`}.
          {uncounted && ` ${uncounted} with a date that may lie in several months are in no bar.`}
        </Text>
        <div className={styles.chart} ref={chart} tabIndex={-1}>
          {bins && <Histogram bins={bins} all={all} span={span} onChoose={goTo} />}
          {error && <Uncounted error={error} onRetry={retry} />}
          {!bins && !error && <Skeleton height={120} />}
          <SpanSlider all={all} span={span} onChange={goTo} />
        </div>
        <Choices
          all={all}
          span={span}
          starts={starts}
          parties={nodesOf(parties)}
          view={view}
          onChange={onChange}
        />
      </Panel>
    </QuestionProvider>
  );
}
