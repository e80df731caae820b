import { RangeSlider, Text } from '@mantine/core';
import { useState } from 'react';
import type { OverviewFragment } from '../api/documents.ts';
import { Panel } from '../panel/panel.tsx';
import { dateWords } from '../time/date-words.ts';
import { counted } from '../words.ts';
import { Choices } from './choices.tsx';
import { binsOf, sumOf } from './histogram.ts';
import { Histogram } from './histogram.tsx';
import styles from './overview.module.css';
import { edtfOf, monthAt, monthIndex, type Span } from './span.ts';
import type { View } from './view.ts';

interface OverviewProps {
  overview: OverviewFragment;
  all: Span;
  span: Span;
  /** Where in the span the most of the records are. */
  middle: number;
  view: View;
  onChange(changed: Partial<View>): void;
}

/** How many records there are when, and which span of time is looked at. */
export function Overview({ overview, all, span, middle, view, onChange }: OverviewProps) {
  const { dataset, eventsByMonth, statementsByMonth, parties } = overview;
  const bins = binsOf(eventsByMonth, statementsByMonth, all);
  const uncounted = [
    counted(dataset.events - sumOf(eventsByMonth), 'event'),
    counted(dataset.statements - sumOf(statementsByMonth), 'statement'),
  ].filter((words) => !words.startsWith('0 '));
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
        {counted(dataset.events, 'event')} and {counted(dataset.statements, 'statement')},{' '}
        {dateWords({ edtf: edtfOf(all) })}, by{' '}
        {bins.length * 12 < monthIndex(all.to) - monthIndex(all.from) + 12 ? 'year' : 'month'}.
        {uncounted.length > 0 &&
          ` ${uncounted.join(' and ')} with a date that may lie in several months are in no bar.`}
      </Text>
      <div className={styles.chart}>
        <Histogram bins={bins} all={all} span={span} onChoose={(bin) => onChange({ during: edtfOf(bin) })} />
        <SpanSlider all={all} span={span} onChange={(chosen) => onChange({ during: edtfOf(chosen) })} />
      </div>
      <Choices
        all={all}
        span={span}
        middle={middle}
        parties={parties.edges.map(({ node }) => node)}
        view={view}
        onChange={onChange}
      />
    </Panel>
  );
}

/** The months from which and to which the span goes. */
function SpanSlider({ all, span, onChange }: { all: Span; span: Span; onChange(span: Span): void }) {
  const [moving, setMoving] = useState<[number, number] | null>(null);
  const [min, max] = [monthIndex(all.from), monthIndex(all.to)];
  const within = (index: number) => Math.min(Math.max(index, min), max);
  const shown: [number, number] = [within(monthIndex(span.from)), within(monthIndex(span.to - 1) + 1)];
  const words = (index: number) => dateWords({ edtf: new Date(monthAt(index)).toISOString().slice(0, 7) });
  return (
    <RangeSlider
      min={min}
      max={max}
      minRange={1}
      value={moving ?? shown}
      onChange={setMoving}
      onChangeEnd={([from, to]) => {
        setMoving(null);
        onChange({ from: monthAt(from), to: monthAt(to) });
      }}
      label={null}
      thumbFromLabel="The span begins with"
      thumbToLabel="The span ends before"
      thumbValueText={words}
      thumbSize={24}
      size={4}
    />
  );
}
