import { Title } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { KindMark } from '../event/kind-mark.tsx';
import { usePartyColour } from '../shell/dataset.tsx';
import { PartyMark } from '../shell/party-mark.tsx';
import { positionIn, type Span } from '../time/span.ts';
import { LABEL_PIXELS, ticksOf } from '../time/ticks.ts';
import { counted } from '../words.ts';
import {
  type Entry,
  entryKey,
  isWider,
  type Lane as LaneOf,
  lanesOf,
  type Party,
  partiesOf,
} from './entries.ts';
import styles from './lanes.module.css';
import { stacked } from './layout.ts';
import { RecordMark } from './record-mark.tsx';
import { StandingMark } from './standing-mark.tsx';

const ROW_HEIGHT = 29;

interface LanesProps {
  entries: Entry[];
  span: Span;
  parties: Party[];
}

/** What each side did and said, one above the other on one axis of time. */
export function Lanes({ entries, span, parties }: LanesProps) {
  const { ref, width } = useElementSize();
  const ticks = ticksOf(span, Math.max(Math.floor(width / LABEL_PIXELS), 1));
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
            <div className={styles.axis} aria-hidden>
              {ticks.map(({ at, label }) => (
                <span key={at} style={{ left: positionIn(span, width)(at) }}>
                  {label}
                </span>
              ))}
            </div>
            {lanes.map((lane) => (
              <Lane key={lane.party?.slug ?? ''} lane={lane}>
                <Marks entries={lane.entries} lane={lane.party?.slug} span={span} width={width} />
              </Lane>
            ))}
            {wider.length > 0 && (
              <section className={styles.lane}>
                <Title order={3} size="h5">
                  Dated from before this span to after it
                </Title>
                <Marks entries={wider} span={span} width={width} parties={parties} />
              </section>
            )}
          </>
        )}
      </div>
    </div>
  );
}

function Lane({ lane: { party, entries }, children }: { lane: LaneOf; children: ReactNode }) {
  return (
    <section className={styles.lane} style={{ '--lane': usePartyColour(party?.slug) }}>
      <Title order={3} size="h5">
        {party ? (
          <>
            <PartyMark party={party} isDecorative />
            <bdi>{party.name}</bdi>
          </>
        ) : (
          'No side'
        )}{' '}
        <span className={styles.count}>{counted(entries.length, 'record')}</span>
      </Title>
      {children}
    </section>
  );
}

interface MarksProps {
  entries: Entry[];
  span: Span;
  width: number;
  /** The party whose lane they stand in. */
  lane?: string | undefined;
  /** To be told at each mark, where the lane does not tell it. */
  parties?: Party[];
}

function Marks({ entries, span, width, lane, parties = [] }: MarksProps) {
  const { marks, rows } = stacked(entries, span, width);
  return (
    <ol className={styles.marks} style={{ height: rows * ROW_HEIGHT }}>
      {marks.map((mark) => (
        <RecordMark
          key={entryKey(mark.entry)}
          mark={mark}
          top={mark.row * ROW_HEIGHT}
          lane={lane}
          parties={parties.filter(({ slug }) => partiesOf(mark.entry).includes(slug))}
        />
      ))}
    </ol>
  );
}

function Legend() {
  return (
    <p className={styles.legend}>
      <span className={styles.event}>
        <StandingMark standing="doing" /> event: takes part, as it says itself or as no source here denies
      </span>
      <span className={styles.event} data-standing="undergoing">
        <StandingMark standing="undergoing" /> event: its target, or harmed
      </span>
      <span className={styles.event} data-standing="alleged">
        <StandingMark standing="alleged" /> event: takes part by the word of others only
      </span>
      <span className={styles.statement}>
        <KindMark kind="Statement" /> statement
      </span>
      <span className={styles.doubted}>uncertain date</span>
      <span>
        An event is in the row of each side of which somebody is named as taking part in it, a statement in
        the row of the side that it speaks for. A bar reaches from the earliest to the latest that its date
        can mean; ◂ ▸ it goes on beyond the span.
      </span>
    </p>
  );
}
