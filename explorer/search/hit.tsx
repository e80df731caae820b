import { Text } from '@mantine/core';
import type { SearchHitFragment } from '../api/documents.ts';
import styles from './hit.module.css';
import { aboutIt, claimedOf, type SnippetParts, shownOf, speakerOf } from './hit.ts';

/** A match: its name, what it is, and the words of it that matched. */
export function Hit({ hit }: { hit: SearchHitFragment }) {
  const { name, text } = shownOf(hit);
  const speaker = speakerOf(hit.node);
  const claimed = claimedOf(hit);
  return (
    <>
      <Text span className={styles.name}>
        {speaker && (
          <>
            <bdi>{speaker}</bdi>:{' '}
          </>
        )}
        <Marked parts={name} />
      </Text>
      <Text span size="sm" c="dimmed" className={styles.about}>
        {aboutIt(hit.node).map((fact, index) => (
          <span key={fact}>
            {index > 0 && ' · '}
            <bdi>{fact}</bdi>
          </span>
        ))}
      </Text>
      {text && (
        <Text span size="sm" className={styles.text}>
          {claimed && `${claimed}: `}
          <Marked parts={text} />
        </Text>
      )}
    </>
  );
}

/** Text with the words that matched, in the direction in which it is written. */
function Marked({ parts }: { parts: SnippetParts }) {
  let offset = 0;
  return (
    <bdi>
      {parts.map(({ text, match }) => {
        const key = offset;
        offset += text.length;
        return match ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </bdi>
  );
}
