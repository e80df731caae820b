import { Link } from 'wouter';
import { KindMark } from '../event/kind-mark.tsx';
import { labelOf } from '../labels.ts';
import { pathOf } from '../record-path.ts';
import { Hint } from '../shell/hint.tsx';
import { PartyMark } from '../shell/party-mark.tsx';
import { shortName } from '../source/short-name.ts';
import { dateWords } from '../time/date-words.ts';
import { isSettled } from '../time/settled.ts';
import { type Entry, type Party, titleOf } from './entries.ts';
import styles from './lanes.module.css';
import { LEAST_WIDTH_WITH_WORDS, type Mark } from './layout.ts';
import { partsInWords, standingOf } from './parts.ts';
import { StandingMark } from './standing-mark.tsx';

interface RecordMarkProps {
  mark: Mark;
  top: number;
  /** Of the lane that it stands in. */
  lane: string | undefined;
  /** To be told at the mark, where its lane does not tell it. */
  parties: Party[];
}

/** A record at its time: who points at it sees what it is, and who chooses it gets to it. */
export function RecordMark({ mark, top, lane, parties }: RecordMarkProps) {
  const { entry, left, width, before, after } = mark;
  const { node } = entry;
  const { kind, parts, when, sources } = detailsOf(entry);
  const isEvent = node.__typename === 'Event';
  const title = titleOf(entry);
  const standing = standingOf(entry, lane);
  return (
    <li className={styles.place} style={{ left, top, width }}>
      <Hint
        maw={360}
        label={
          <>
            <strong>
              {kind}, {when}
            </strong>
            <br />
            {title}
            {parts.map((part) => (
              <span key={part}>
                <br />
                {part}
              </span>
            ))}
            <br />
            Source: {sources.join('; ')}
          </>
        }
      >
        <Link
          href={pathOf(node)}
          className={isEvent ? styles.event : styles.statement}
          data-doubted={!isSettled(entry.at) || undefined}
          data-standing={standing}
          aria-label={[`${node.__typename}, ${when}: ${title}`, ...parts].join('; ')}
        >
          {before && '◂ '}
          {isEvent ? <StandingMark standing={standing} /> : <KindMark kind="Statement" />}
          {parties.map((party) => (
            <span key={party.slug}>
              <PartyMark party={party} />
              {standingOf(entry, party.slug) === 'alleged' && '?'}
            </span>
          ))}
          {width >= LEAST_WIDTH_WITH_WORDS && <bdi className={styles.words}>{title}</bdi>}
          {after && ' ▸'}
        </Link>
      </Hint>
    </li>
  );
}

/** What, who in which part, when and by whom it is reported, for who points at it. */
function detailsOf(entry: Entry) {
  const { at, node } = entry;
  const sources =
    node.__typename === 'Event'
      ? node.citations.edges.map(({ node: { source } }) => source)
      : node.renderings.map(({ source }) => source);
  return {
    kind: node.__typename === 'Event' ? `Event: ${labelOf('EventType', node.type)}` : 'Statement',
    parts: partsInWords(entry),
    when: dateWords(at),
    sources: [...new Set(sources.map(shortName))],
  };
}
