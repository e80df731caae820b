import { Text } from '@mantine/core';
import type { OverviewFragment } from '../api/documents.ts';
import { Panel } from '../panel/panel.tsx';
import { dateWords } from '../time/date-words.ts';
import { Choices } from './choices.tsx';
import { countedBoth } from './entries.ts';
import { binsOf, perYear, sumOf } from './histogram.ts';
import { Histogram } from './histogram.tsx';
import styles from './overview.module.css';
import { edtfOf, type Span } from './span.ts';
import { SpanSlider } from './span-slider.tsx';
import type { View } from './view.ts';

interface OverviewProps {
  overview: OverviewFragment;
  all: Span;
  span: Span;
  /** When the records begin that were asked for at first. */
  starts: number[];
  view: View;
  onChange(changed: Partial<View>): void;
}

/** How many records there are when, and which span of time is looked at. */
export function Overview({ overview, all, span, starts, view, onChange }: OverviewProps) {
  const { dataset, eventsByMonth, statementsByMonth, parties } = overview;
  const bins = binsOf(eventsByMonth, statementsByMonth, all);
  const uncounted = countedBoth(
    dataset.events - sumOf(eventsByMonth),
    dataset.statements - sumOf(statementsByMonth),
  );
  return (
    <Panel
      title="Timeline"
      fragment="Overview"
      data={overview}
      rows={bins.map(({ from, to, events, statements }) => ({
        during: edtfOf({ from, to }),
        events,
        statements,
      }))}
    >
      <Text size="sm">
        {countedBoth(dataset.events, dataset.statements)}, {dateWords({ edtf: edtfOf(all) })}, by{' '}
        {perYear(bins) ? 'year' : 'month'}: events filled, statements outlined.
        {uncounted && ` ${uncounted} with a date that may lie in several months are in no bar.`}
      </Text>
      <div className={styles.chart}>
        <Histogram bins={bins} all={all} span={span} onChoose={(bin) => onChange({ during: edtfOf(bin) })} />
        <SpanSlider all={all} span={span} onChange={(chosen) => onChange({ during: edtfOf(chosen) })} />
      </div>
      <Choices
        all={all}
        span={span}
        starts={starts}
        parties={parties.edges.map(({ node }) => node)}
        view={view}
        onChange={onChange}
      />
    </Panel>
  );
}
