import { Anchor } from '@mantine/core';
import { accountId } from '../account/account.tsx';
import { opposedIn } from '../account/opposed.ts';
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
                  : <Reported value={opposed.one} /> <b>but</b> <Reported value={opposed.other} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Reported({ value }: { value: ToldValue }) {
  const letters = useLetters();
  const sources = new Set(value.claims.map(({ source }) => letters.get(source.slug)));
  return (
    <>
      <span className={styles.sources}>{[...sources].filter(Boolean).sort().join(', ')}:</span>{' '}
      {isInWords(value) ? <q>{value.text}</q> : value.text}
    </>
  );
}
