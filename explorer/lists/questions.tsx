import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import { Asked } from '../api/asked.tsx';
import type { ListedQuestionsFragment, QuestionListQuery, Stance } from '../api/documents.ts';
import { useMore } from '../api/more.ts';
import { MoreButton } from '../api/more-button.tsx';
import { nodesOf } from '../api/nodes.ts';
import { labelOf } from '../labels.ts';
import { Panel } from '../panel/panel.tsx';
import { shortDate } from '../time/date-words.ts';
import { QuestionList } from './documents.ts';
import { Downloads } from './downloads.tsx';
import { ListTitle } from './list.tsx';
import styles from './questions.module.css';

type Question = ListedQuestionsFragment['edges'][number]['node'];
type Position = Question['positions']['edges'][number]['node'];

/** Who answers which question how, and when. */
export default function QuestionListPage() {
  return (
    <Stack>
      <ListTitle path="/questions" />
      <Text>
        What the sides disagree about, as questions that are answered yes or no, and who answered them how. A
        date leads to the statement. <i>Italic</i> is an answer that the editors read in the words, where
        these do not say it outright.
      </Text>
      <Asked document={QuestionList} variables={{}}>
        {(data) => <Found data={data} />}
      </Asked>
    </Stack>
  );
}

function Found({ data }: { data: QuestionListQuery }) {
  const list = useMore({
    document: QuestionList,
    variables: {},
    pageOf: ({ topics }) => topics,
    first: data.topics,
  });
  return (
    <>
      {list.edges.map(({ node }) => (
        <Matrix key={node.slug} question={node} />
      ))}
      {!list.edges.length && <Text>No question is recorded.</Text>}
      <MoreButton list={list}>Show more</MoreButton>
      <Downloads path="/questions" label="Download the questions" />
      <Downloads path="/data/positions" label="Download the answers" />
    </>
  );
}

const STANCES: Stance[] = ['SUPPORTS', 'AMBIGUOUS', 'OPPOSES'];

/** A row for each who answered, a column for each answer, and in the cells when. */
function Matrix({ question: { slug, question, positions } }: { question: Question }) {
  const all = nodesOf(positions);
  const byActor = [...Map.groupBy(all, ({ actor }) => actor.slug).values()];
  return (
    <Panel
      id={slug}
      title={question}
      fragment="ListedQuestions"
      data={all}
      rows={all.map(({ actor, stance, shift, note, takenAt, statement }) => ({
        question: slug,
        actor: actor.slug,
        party: actor.party?.slug,
        stance,
        shift,
        note,
        takenAt: takenAt.edtf,
        statement: statement.slug,
      }))}
    >
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">Who</th>
            {STANCES.map((stance) => (
              <th key={stance} scope="col">
                {labelOf('Stance', stance)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byActor.map((taken) => (
            <tr key={taken[0]?.actor.slug}>
              <th scope="row">{taken[0] && <ActorLink actor={taken[0].actor} />}</th>
              {STANCES.map((stance) => (
                <td key={stance}>
                  {taken
                    .filter((position) => position.stance === stance)
                    .map((position) => (
                      <Taken key={position.id} position={position} />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {positions.totalCount > all.length && (
        <Text size="sm" mt="sm">
          The first {all.length} of {positions.totalCount.toLocaleString('en')} answers.
        </Text>
      )}
    </Panel>
  );
}

function Taken({ position: { note, shift, takenAt, statement } }: { position: Position }) {
  const date = shortDate(takenAt);
  return (
    <Anchor
      component={Link}
      href={`/statement/${statement.slug}`}
      aria-label={`${date}: ${statement.summary}`}
      className={styles.taken}
      size="sm"
    >
      {note === null ? date : <i>{date}</i>}
      {shift && ' ⇄ changed sides'}
    </Anchor>
  );
}
