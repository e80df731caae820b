import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { StatementAnswersFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { EventLine } from '../event/line.tsx';
import { CutNote } from '../panel/cut-note.tsx';
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
            <Item key={id} thing={subject} {...response} />
          ))}
          <CutNote what="that it answers" of={statement.respondsTo} />
        </Side>
        <Side title="What answered it">
          {answers.length === 0 && <Text c="dimmed">No source shows an answer to it.</Text>}
          {answers.map(({ id, reaction, ...response }) => (
            <Item key={id} thing={reaction} {...response} />
          ))}
          <CutNote what="answers" of={statement.responses} />
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

/** One end of a response, how long after the other the answer came, and who shows that the two belong together. */
function Item({ thing, elapsed, citations }: { thing: Thing } & Pick<Answer, 'elapsed' | 'citations'>) {
  return (
    <div className={styles.item}>
      {thing.__typename === 'Event' ? <EventLine event={thing} /> : <StatementLine statement={thing} />}
      <Text size="sm" c="dimmed" mt={4}>
        {elapsed ? `The answer came ${elapsedWords(elapsed)}` : 'How long the answer took cannot be told'}.
        That the one answers the other: <SourceMarks citations={nodesOf(citations)} />
      </Text>
    </div>
  );
}

function row(thing: Thing) {
  return thing.__typename === 'Event'
    ? { kind: 'event', slug: thing.slug, text: thing.title, date: thing.occurred.edtf }
    : { kind: 'statement', slug: thing.slug, text: thing.summary, date: thing.saidAt.edtf };
}
