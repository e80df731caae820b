import { Title } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { AxisBottom } from '@visx/axis';
import { scaleUtc } from '@visx/scale';
import { usePartyColour } from '../shell/dataset.tsx';
import { PartyMark } from '../shell/party-mark.tsx';
import { counted } from '../words.ts';
import { type Entry, isWider, type Lane as LaneOf, lanesOf } from './entries.ts';
import styles from './lanes.module.css';
import { stacked } from './layout.ts';
import { RecordMark } from './record-mark.tsx';
import type { Span } from './span.ts';

const AXIS_HEIGHT = 26;
const TICK_WIDTH = 80;
const ROW_HEIGHT = 29;

interface LanesProps {
  entries: Entry[];
  span: Span;
  parties: { slug: string; name: string }[];
}

/** What each side did and said, one above the other on one axis of time. */
export function Lanes({ entries, span, parties }: LanesProps) {
  const { ref, width } = useElementSize();
  const scale = scaleUtc({ domain: [span.from, span.to], range: [0, width] });
  const ticks = scale.ticks(Math.max(Math.floor(width / TICK_WIDTH), 2));
  const wider = entries.filter((entry) => isWider(entry, span));
  const lanes = lanesOf(
    entries.filter((entry) => !isWider(entry, span)),
    parties,
  );
  return (
    <div>
      <Legend />
      <div ref={ref} className={styles.lanes}>
        {width > 0 && (
          <>
            <svg width={width} height={AXIS_HEIGHT} aria-hidden className={styles.axis}>
              <AxisBottom
                scale={scale}
                tickValues={ticks}
                tickLength={4}
                tickLabelProps={{ fill: 'currentColor', fontSize: 12, textAnchor: 'middle' }}
              />
            </svg>
            {lanes.map((lane) => (
              <Lane
                key={lane.party?.slug ?? ''}
                lane={lane}
                span={span}
                width={width}
                ticks={ticks.map(scale)}
              />
            ))}
            {wider.length > 0 && (
              <section className={styles.lane}>
                <Title order={3} size="h5">
                  Dated from before this span to after it
                </Title>
                <Marks entries={wider} span={span} width={width} ticks={[]} />
              </section>
            )}
          </>
        )}
      </div>
    </div>
  );
}

function Lane({
  lane: { party, entries },
  span,
  width,
  ticks,
}: {
  lane: LaneOf;
  span: Span;
  width: number;
  ticks: number[];
}) {
  return (
    <section className={styles.lane} style={{ '--lane': usePartyColour(party?.slug) } as React.CSSProperties}>
      <Title order={3} size="h5">
        {party ? (
          <>
            <PartyMark party={party} />
            <bdi>{party.name}</bdi>
          </>
        ) : (
          'No party'
        )}{' '}
        <span className={styles.count}>{counted(entries.length, 'record')}</span>
      </Title>
      <Marks entries={entries} span={span} width={width} ticks={ticks} />
    </section>
  );
}

function Marks({
  entries,
  span,
  width,
  ticks,
}: {
  entries: Entry[];
  span: Span;
  width: number;
  ticks: number[];
}) {
  const { marks, rows } = stacked(entries, span, width);
  return (
    <ol className={styles.marks} style={{ height: rows * ROW_HEIGHT }}>
      {ticks.map((left) => (
        <li key={left} aria-hidden className={styles.line} style={{ left }} />
      ))}
      {marks.map((mark) => (
        <RecordMark key={mark.entry.node.slug} mark={mark} top={mark.row * ROW_HEIGHT} />
      ))}
    </ol>
  );
}

function Legend() {
  return (
    <p className={styles.legend}>
      <span className={styles.event}>■ event</span>
      <span className={styles.statement}>“ statement</span>
      <span className={styles.doubted}>uncertain date</span>
      <span>
        A bar reaches from the earliest to the latest that its date can mean; ◂ ▸ it goes on beyond the span.
      </span>
    </p>
  );
}
