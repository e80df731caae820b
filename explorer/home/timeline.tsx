import { useMemo } from 'react';
import { type Answer, Asked } from '../api/asked.tsx';
import type { HomeQuery, OverviewFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { monthAt, monthIndex } from '../time/month.ts';
import { type Span, startOf } from '../time/span.ts';
import { HomeTimeline } from './documents.ts';
import { Overview } from './overview.tsx';
import { Records } from './records.tsx';
import { edtfOf, parsedSpan } from './span-address.ts';
import { tellingSpan } from './span-choice.ts';
import { useView, type View } from './view.ts';

interface TimelineProps {
  home: HomeQuery;
  asked: View;
  overview: Answer<OverviewFragment>;
}

/** All of time at a glance, and below it what happened and was said in a span of it. */
export function Timeline({ home, asked, overview }: TimelineProps) {
  const [chosen, change] = useView();
  const view = useMemo(() => ofKnownParties(chosen, home), [chosen, home]);
  const all = useMemo(() => allOf(home), [home]);
  const starts = useMemo(() => home.timeline.edges.map(({ at }) => startOf(at)), [home]);
  const first = useMemo(() => parsedSpan(asked.during) ?? tellingSpan(all, starts), [asked, all, starts]);
  const span = parsedSpan(view.during) ?? first;
  const parties = nodesOf(home.parties).filter(({ slug }) => view.party?.includes(slug) ?? true);
  const variables = { ...view, during: edtfOf(span) };
  // Home has asked for a span, or for all there is and got it whole: this much needs not be asked again.
  const isKnown =
    (asked.during || !home.timeline.pageInfo.hasNextPage) &&
    JSON.stringify(variables) === JSON.stringify({ ...asked, during: edtfOf(first) });
  return (
    <>
      <Overview
        overview={overview}
        scope={home}
        all={all}
        span={span}
        starts={starts}
        view={view}
        onChange={change}
      />
      <Asked document={HomeTimeline} variables={variables} known={isKnown ? home : undefined}>
        {({ timeline }) => <Records page={timeline} span={span} variables={variables} parties={parties} />}
      </Asked>
    </>
  );
}

/** An address that names no party there is asks for all of them. */
function ofKnownParties(view: View, { parties }: HomeQuery): View {
  const known = nodesOf(parties).filter(({ slug }) => view.party?.includes(slug));
  return { ...view, party: known.length ? known.map(({ slug }) => slug) : null };
}

/** From the month in which the earliest record begins to the month in which the latest does. */
function allOf({ earliest, latest }: HomeQuery): Span {
  const [first, last] = [earliest, latest].map(({ edges }) => edges[0] && startOf(edges[0].at));
  return { from: monthAt(monthIndex(first ?? 0)), to: monthAt(monthIndex(last ?? 0) + 1) };
}
