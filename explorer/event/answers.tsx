import { Text, Title } from '@mantine/core';
import type { DateFragment } from '../api/documents.ts';
import { usePartyColour } from '../shell/dataset.tsx';
import { PhoneFold } from '../shell/phone-fold.tsx';
import { dateWords } from '../time/date-words.ts';
import { counted } from '../words.ts';
import styles from './answers.module.css';
import { OccasionRow } from './occasion-row.tsx';
import { occasionsIn } from './occasions.ts';
import { kindsIn, type Side, sideId, sideName } from './sides.ts';

/** All that one side said and did, in the order of time: each day once, and what was said on one occasion together. */
export function Answers({ side, occurred }: { side: Side; occurred: DateFragment }) {
  const id = sideId(side);
  const colour = usePartyColour(side.party?.slug);
  const hidden = side.count - side.responses.length;
  const days = Map.groupBy(occasionsIn(side.responses), ([{ respondedAt }]) => dateWords(respondedAt));
  return (
    <section id={id} aria-labelledby={`${id}-name`} className={styles.side} style={{ '--party': colour }}>
      <header className={styles.name}>
        <Title order={3} size="h5" id={`${id}-name`}>
          {sideName(side)}
        </Title>
        <Text size="sm" c="dimmed" span>
          {[counted(side.count, 'response'), ...(hidden ? [] : kindsIn(side))].join(' · ')}
        </Text>
      </header>
      <PhoneFold label={`Show ${counted(side.responses.length, 'response')}`}>
        {[...days].map(([day, occasions]) => (
          <div key={day} className={styles.day}>
            <Title order={4} className={styles.when}>
              {day}
            </Title>
            <ol className={styles.rows}>
              {occasions.map((occasion) => (
                <OccasionRow key={occasion[0].id} occasion={occasion} occurred={occurred} />
              ))}
            </ol>
          </div>
        ))}
        {hidden > 0 && (
          <Text size="sm" p="xs">
            {counted(hidden, 'more response')} not shown.
          </Text>
        )}
      </PhoneFold>
    </section>
  );
}
