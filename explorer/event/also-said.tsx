import { Text } from '@mantine/core';
import type { EventStatementsFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { Panel } from '../panel/panel.tsx';
import { PhoneFold } from '../shell/phone-fold.tsx';
import { StatementLine } from '../statement/line.tsx';
import { wordingRows } from '../statement/wording-rows.ts';
import { dateWords } from '../time/date-words.ts';
import { counted } from '../words.ts';
import { Acts } from './acts.tsx';
import styles from './answers.module.css';
import { KindMark } from './kind-mark.tsx';

interface Others {
  said: EventStatementsFragment['statements']['edges'][number]['node'][];
  /** How many statements are about the event, and how many of them were looked at. */
  total: number;
  read: number;
}

/** What speaks about the event without answering it. */
export function alsoSaid({ slug, statements }: EventStatementsFragment): Others {
  const said = nodesOf(statements).filter(({ respondsTo }) =>
    respondsTo.edges.every(
      ({ node: { subject } }) => subject.__typename !== 'Event' || subject.slug !== slug,
    ),
  );
  return { said, total: statements.totalCount, read: statements.edges.length };
}

export function AlsoSaid({ said, total, read }: Others) {
  return (
    <Panel
      id="also-said"
      title="Also said about it"
      fragment="EventStatements"
      beside={
        <Text size="sm" c="dimmed">
          no source presents it as an answer
        </Text>
      }
      data={said}
      rows={said.flatMap(({ slug, summary, acts, speaker, party, saidAt, renderings }) =>
        wordingRows(renderings).map((wording) => ({
          statement: slug,
          speaker: speaker.name,
          party: party?.name,
          acts: acts.join('; '),
          summary,
          when: saidAt.edtf,
          ...wording,
        })),
      )}
    >
      <PhoneFold label="Show the statements">
        <ul className={styles.rows}>
          {said.map((statement) => (
            <li key={statement.slug} className={styles.day}>
              <span className={styles.when}>{dateWords(statement.saidAt)}</span>
              <details>
                <summary className={styles.row}>
                  <KindMark kind="Statement" />
                  <span>
                    <bdi className={styles.speaker}>{statement.speaker.name}</bdi>{' '}
                    <Acts acts={statement.acts} /> {statement.summary}
                  </span>
                </summary>
                <div className={styles.detail}>
                  <StatementLine statement={statement} />
                </div>
              </details>
            </li>
          ))}
        </ul>
        {read < total && (
          <Text size="sm" mt="sm">
            Of {counted(total, 'statement')} about this event the first {read} were looked at.
          </Text>
        )}
      </PhoneFold>
    </Panel>
  );
}
