import { Tooltip } from '@mantine/core';
import { Link } from 'wouter';
import { PartyMark } from '../shell/party-mark.tsx';
import { detailsOf, isDoubted, type Party, pathOf, titleOf } from './entries.ts';
import styles from './lanes.module.css';
import type { Mark } from './layout.ts';

const LEAST_WIDTH_WITH_WORDS = 56;

interface RecordMarkProps {
  mark: Mark;
  top: number;
  /** To be told at the mark, where its lane does not tell it. */
  parties: Party[];
}

/** A record at its time: who points at it sees what it is, and who chooses it gets to it. */
export function RecordMark({ mark, top, parties }: RecordMarkProps) {
  const { entry, left, width, before, after } = mark;
  const { node } = entry;
  const { kind, who, when, sources } = detailsOf(entry);
  const isEvent = node.__typename === 'Event';
  const title = titleOf(entry);
  return (
    <li className={styles.place} style={{ left, top, width }}>
      <Tooltip
        multiline
        maw={360}
        events={{ hover: true, focus: true, touch: false }}
        label={
          <>
            <strong>
              {kind}, {when}
            </strong>
            <br />
            {title}
            {isEvent && who.length > 0 && (
              <>
                <br />
                With: {who.join(', ')}
              </>
            )}
            <br />
            Source: {sources.join('; ')}
          </>
        }
      >
        <Link
          href={pathOf(entry)}
          className={isEvent ? styles.event : styles.statement}
          data-doubted={isDoubted(entry) || undefined}
          aria-label={`${isEvent ? 'Event' : 'Statement'}, ${when}: ${title}`}
        >
          {before && '◂ '}
          {isEvent ? '■' : '“'}
          {parties.map((party) => (
            <PartyMark key={party.slug} party={party} />
          ))}
          {width >= LEAST_WIDTH_WITH_WORDS && (
            <bdi className={styles.words}>{isEvent ? title : `${node.speaker.name}: ${node.summary}`}</bdi>
          )}
          {after && ' ▸'}
        </Link>
      </Tooltip>
    </li>
  );
}
