import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DateFragment, StatementAnswersFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { EventLine } from '../event/line.tsx';
import { Panel } from '../panel/panel.tsx';
import { SourceMarks } from '../source/mark.tsx';
import { elapsedWords } from '../time/elapsed-words.ts';
import styles from './answers.module.css';
import { StatementLine } from './line.tsx';

type Question = StatementAnswersFragment['respondsTo']['edges'][number]['node'];
type Answer = StatementAnswersFragment['responses']['edges'][number]['node'];
type Thing = Question['subject'] | Answer['reaction'];

/** What it answers, and what answered it. */
export function Answers({ statement }: { statement: StatementAnswersFragment }) {
  const questions = nodesOf(statement.respondsTo);
  const answers = nodesOf(statement.responses);
  return (
    <Panel
      title="What it answers, and what answered it"
      fragment="StatementAnswers"
      rows={[
        ...questions.map(({ subject, elapsed }) => ({ direction: 'answers', ...row(subject), elapsed })),
        ...answers.map(({ reaction, elapsed }) => ({ direction: 'answered by', ...row(reaction), elapsed })),
      ]}
    >
      <div className={styles.sides}>
        <Side title="What it answers">
          {questions.length === 0 && <Text c="dimmed">No source shows that it answers anything.</Text>}
          {questions.map(({ id, subject, ...response }) => (
            <Item key={id} thing={subject} {...response} said={statement.saidAt} />
          ))}
        </Side>
        <Side title="What answered it">
          {answers.length === 0 && <Text c="dimmed">No source shows an answer to it.</Text>}
          {answers.map(({ id, reaction, ...response }) => (
            <Item key={id} thing={reaction} {...response} said={statement.saidAt} />
          ))}
        </Side>
      </div>
    </Panel>
  );
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Title order={3} size="h5" mb={6}>
        {title}
      </Title>
      {children}
    </section>
  );
}

interface ItemProps extends Pick<Answer, 'elapsed' | 'citations'> {
  thing: Thing;
  /** When the statement of this page was made, which is the other end. */
  said: DateFragment;
}

/** One end of a response, how long after the other the answer came, and who shows that the two belong together. */
function Item({ thing, elapsed, citations, said }: ItemProps) {
  const took = elapsed && elapsedWords(elapsed, [dateOf(thing), said]);
  return (
    <div className={styles.item}>
      {thing.__typename === 'Event' ? <EventLine event={thing} /> : <StatementLine statement={thing} />}
      <Text size="sm" c="dimmed" mt={4}>
        {took ? `The answer came ${took}` : 'How long the answer took cannot be told'}. That the one answers
        the other: <SourceMarks citations={nodesOf(citations)} />
      </Text>
    </div>
  );
}

const dateOf = (thing: Thing): DateFragment => (thing.__typename === 'Event' ? thing.occurred : thing.saidAt);

function row(thing: Thing) {
  return thing.__typename === 'Event'
    ? { kind: 'event', slug: thing.slug, text: thing.title, date: thing.occurred.edtf }
    : { kind: 'statement', slug: thing.slug, text: thing.summary, date: thing.saidAt.edtf };
}
