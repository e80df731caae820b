import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { Detail } from './facts.ts';
import { only } from './paragraphs.ts';
import styles from './reported.module.css';

/** What it answers, as the paragraph shows. */
export function Answers({ details }: { details: Detail[] }) {
  return only('answer', details).map(({ answer: { id, subject } }) => (
    <li key={id}>
      <span className={styles.label}>In answer to:</span>{' '}
      {'title' in subject ? (
        <Anchor component={Link} href={`/event/${subject.slug}`}>
          {subject.title}
        </Anchor>
      ) : (
        <Anchor component={Link} href={`/statement/${subject.slug}`}>
          <bdi>{subject.speaker.name}</bdi>: {subject.summary}
        </Anchor>
      )}
    </li>
  ));
}
