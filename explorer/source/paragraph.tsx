import { Text, Title, VisuallyHidden } from '@mantine/core';
import styles from './paragraph.module.css';
import { paragraphId } from './paragraph.ts';
import type { Paragraph as ParagraphShown } from './paragraphs.ts';
import { ReportedActors } from './reported-actors.tsx';
import { ReportedEvent } from './reported-event.tsx';
import { ReportedStatement } from './reported-statement.tsx';

interface ParagraphProps {
  paragraph: ParagraphShown;
  /** The slug of the source that it stands in. */
  source: string;
}

/** What one paragraph tells: events, statements, and who is called what. */
export function Paragraph({ paragraph: { number, start, end, parts }, source }: ParagraphProps) {
  return (
    <li id={paragraphId(`${number}`)} className={styles.paragraph}>
      <div>
        <Title order={3} className={styles.number}>
          {start.startsWith('¶') ? (
            <>
              <VisuallyHidden>Paragraph </VisuallyHidden>
              <span aria-hidden>¶</span>
              {number}
            </>
          ) : (
            start || 'No paragraph named'
          )}
        </Title>
        {end && (
          <Text size="xs" c="dimmed">
            in part up to {end}
          </Text>
        )}
      </div>
      <div className={styles.parts}>
        {parts.length === 0 && (
          <Text size="sm">
            Nothing is listed for this paragraph. If a fact cites it, that is the name or a tie of someone who
            neither takes part in these events nor speaks of them.
          </Text>
        )}
        {parts.map(({ about, details, isFirst }) => {
          if (about.kind === 'event') {
            return (
              <ReportedEvent
                key={about.slug}
                event={about.event}
                details={details}
                source={source}
                isFirst={isFirst}
              />
            );
          }
          if (about.kind === 'statement') {
            return (
              <ReportedStatement
                key={about.slug}
                statement={about.statement}
                details={details}
                source={source}
                isFirst={isFirst}
              />
            );
          }
          return null;
        })}
        <ReportedActors parts={parts} />
      </div>
    </li>
  );
}
