import { Tooltip } from '@mantine/core';
import { Link } from 'wouter';
import { KindMark } from '../event/kind-mark.tsx';
import { pathOf } from '../record-path.ts';
import { PartyMark } from '../shell/party-mark.tsx';
import { shortName } from '../source/short-name.ts';
import { isSettled } from '../time/bar.ts';
import { dateWords } from '../time/date-words.ts';
import { asTitle } from '../words.ts';
import { type Entry, type Party, titleOf } from './entries.ts';
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
          href={pathOf(node)}
          className={isEvent ? styles.event : styles.statement}
          data-doubted={!isSettled(entry.at) || undefined}
          aria-label={`${isEvent ? 'Event' : 'Statement'}, ${when}: ${title}`}
        >
          {before && '◂ '}
          <KindMark kind={node.__typename} />
          {parties.map((party) => (
            <PartyMark key={party.slug} party={party} />
          ))}
          {width >= LEAST_WIDTH_WITH_WORDS && <bdi className={styles.words}>{title}</bdi>}
          {after && ' ▸'}
        </Link>
      </Tooltip>
    </li>
  );
}

/** What, who, when and by whom it is reported, for who points at it. */
function detailsOf({ at, node }: Entry) {
  const sources =
    node.__typename === 'Event'
      ? node.citations.edges.map(({ node: { source } }) => source)
      : node.renderings.map(({ source }) => source);
  return {
    kind: node.__typename === 'Event' ? `Event: ${asTitle(node.type)}` : 'Statement',
    who:
      node.__typename === 'Event'
        ? [...new Set(node.participants.edges.map(({ node: { actor } }) => actor.name))]
        : [node.speaker.name, node.onBehalfOf && `for ${node.onBehalfOf.name}`].filter(
            (name) => name !== null,
          ),
    when: dateWords(at),
    sources: [...new Set(sources.map(shortName))],
  };
}
