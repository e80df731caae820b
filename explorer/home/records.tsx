import { Group, Text } from '@mantine/core';
import { useElementSize, useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type {
  HomeTimelineQuery,
  HomeTimelineQueryVariables,
  TimelinePageFragment,
} from '../api/documents.ts';
import { useMore } from '../api/more.ts';
import { MoreButton } from '../api/more-button.tsx';
import { Panel } from '../panel/panel.tsx';
import { Choice } from '../shell/choice.tsx';
import { useIsHydrated } from '../shell/use-is-hydrated.ts';
import { dateWords } from '../time/date-words.ts';
import { type Span, startOf } from '../time/span.ts';
import { capitalised } from '../words.ts';
import { HomeTimeline } from './documents.ts';
import { countedBoth, type Entry, isIn, isWider, type Party, partiesOf, titleOf } from './entries.ts';
import { EntryList } from './entry-list.tsx';
import { Lanes } from './lanes.tsx';
import { hasRoom } from './layout.ts';
import { partsInCell } from './parts.ts';
import { edtfOf } from './span-address.ts';
import { type Shape, useShape } from './view.ts';

interface RecordsProps {
  page: TimelinePageFragment;
  span: Span;
  variables: HomeTimelineQueryVariables;
  parties: Party[];
}

/** The events and statements of a span, in one lane for each party or as a list. */
export function Records({ page, span, variables, parties }: RecordsProps) {
  const pages = useMore({ document: HomeTimeline, variables, pageOf, first: page });
  const entries = useMemo(() => inOrder(pages.edges, span), [pages.edges, span]);
  const isWide = useMediaQuery('(min-width: 48em)', true);
  const [chosen, choose] = useShape();
  const { ref, width } = useElementSize();
  const fitting = isWide && hasRoom(entries, span, width) ? 'lanes' : 'list';
  // On the Worker a list, which has all the words; else nothing before it is known how much room there is: the one would
  // only make way for the other.
  const isHydrated = useIsHydrated();
  const [atFirst] = useState<Shape | null>(isHydrated ? chosen : 'list');
  const shape = width > 0 ? (chosen ?? fitting) : atFirst;
  return (
    <Panel
      title={capitalised(dateWords({ edtf: edtfOf(span) }))}
      fragment="TimelinePage"
      data={entries}
      list={{ records: pages.list }}
      rows={entries.map(rowOf)}
      beside={
        <Group gap={4} role="group" aria-label="How to show the records">
          {SHAPES.map(({ value, label }) => (
            <Choice key={value} isChosen={value === shape} onChoose={() => choose(value)}>
              {label}
            </Choice>
          ))}
        </Group>
      }
    >
      <Text size="sm" c="dimmed" role="status" ref={ref}>
        {summary(entries)}
        {!chosen && shape === 'list' && isWide && TOO_CLOSE}
        {pages.hasMore && ' The latest of this span: choose a shorter one, or show more of it.'}
      </Text>
      {entries.length > 0 && shape === 'lanes' && <Lanes entries={entries} span={span} parties={parties} />}
      {shape === 'list' && <EntryList entries={entries} />}
      <MoreButton list={pages}>Show earlier ones</MoreButton>
    </Panel>
  );
}

/** From the earliest to the latest; what reaches beyond both ends of the span tells the least of it, and comes last. */
const inOrder = (edges: Entry[], span: Span): Entry[] =>
  edges
    .filter((entry) => isIn(entry, span))
    .sort((a, b) => Number(isWider(a, span)) - Number(isWider(b, span)) || startOf(a.at) - startOf(b.at));

const SHAPES: { value: Shape; label: string }[] = [
  { value: 'lanes', label: 'By side' },
  { value: 'list', label: 'As a list' },
];

const TOO_CLOSE = ' As a list, because by side most would be too close to each other to be named.';

const pageOf = ({ timeline }: HomeTimelineQuery) => timeline;

function summary(entries: Entry[]): string {
  if (!entries.length)
    return 'Nothing is dated to this span. Choose a longer one, or move it earlier or later.';
  const events = entries.filter(({ node }) => node.__typename === 'Event').length;
  return `${countedBoth(events, entries.length - events)} that lie in this span, or may.`;
}

function rowOf(entry: Entry) {
  const { at, node } = entry;
  return {
    kind: node.__typename,
    slug: node.slug,
    title: titleOf(entry),
    at: at.edtf,
    earliest: at.earliest,
    latest: at.latest,
    parties: partiesOf(entry).join('; '),
    participants: partsInCell(entry),
  };
}
