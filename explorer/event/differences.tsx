import { Anchor } from '@mantine/core';
import { accountId } from '../account/account.tsx';
import { opposedIn, type Stand } from '../account/opposed.ts';
import { isInWords, type ToldValue } from '../account/told.ts';
import type { EventAccountsFragment } from '../api/documents.ts';
import { labelOf } from '../labels.ts';
import { useLetters } from '../source/letters.tsx';
import styles from './differences.module.css';

/** What the accounts differ on, value against value, each behind the letters of the sources that report it. */
export function Differences({ accounts }: Pick<EventAccountsFragment, 'accounts'>) {
  const disputed = accounts.filter(({ agreement }) => agreement === 'CONTRADICTORY');
  if (!disputed.length) return null;
  return (
    <div className={styles.differences}>
      <strong>The accounts differ on:</strong>
      <ul>
        {disputed.map(({ property, values }) => {
          const opposed = opposedIn(values);
          return (
            <li key={property}>
              <Anchor href={`#${accountId(property)}`} inherit underline="always">
                {labelOf('ClaimProperty', property)}
              </Anchor>
              {opposed && (
                <>
                  : <Reported stand={opposed.one} /> <b>but</b> <Reported stand={opposed.other} />
                  <Both one={opposed.one} other={opposed.other} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Reported({ stand: { value, others } }: { stand: Stand }) {
  const letters = useLetters();
  const own = lettersOf([value], letters);
  const besides = lettersOf(others, letters).filter((letter) => !own.includes(letter));
  return (
    <>
      <span className={styles.sources}>{own.join(', ')}:</span>{' '}
      {isInWords(value) ? <q>{value.text}</q> : value.text}
      {besides.length > 0 && (
        <>
          {' '}
          (on this side also <span className={styles.sources}>{besides.join(', ')}</span>)
        </>
      )}
    </>
  );
}

/** A source may print the words of two that contradict each other. */
function Both({ one, other }: { one: Stand; other: Stand }) {
  const letters = useLetters();
  const there = lettersOf([other.value, ...other.others], letters);
  const both = lettersOf([one.value, ...one.others], letters).filter((letter) => there.includes(letter));
  if (!both.length) return null;
  return (
    <>
      {' · '}
      <span className={styles.sources}>{both.join(', ')}</span> {both.length > 1 ? 'print' : 'prints'} both
    </>
  );
}

function lettersOf(values: ToldValue[], letters: ReadonlyMap<string, string>): string[] {
  const reporting = values.flatMap(({ claims }) => claims.map(({ source }) => letters.get(source.slug)));
  return [...new Set(reporting)].filter((letter) => letter !== undefined).sort();
}
