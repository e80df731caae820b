import type { ReactNode } from 'react';
import type { AccountValueFragment } from '../api/documents.ts';
import styles from './dispute.module.css';
import type { Conflict, Dispute as Disputed } from './disputes.ts';

interface DisputeProps {
  dispute: Disputed<AccountValueFragment>;
  children(value: AccountValueFragment): ReactNode;
}

/** Values set against each other, and between them why not both. */
export function Dispute({ dispute: { left, right, conflicts }, children }: DisputeProps) {
  return (
    <div className={styles.dispute}>
      <div className={styles.side}>{left.map(children)}</div>
      <div className={styles.between}>
        <span className={styles.unequal} aria-hidden="true">
          ≠
        </span>
        {conflicts.map((conflict) => (
          <Why
            key={`${conflict.value.text} ${conflict.reason}`}
            conflict={conflict}
            isOfAll={conflict.others.length + 1 === left.length + right.length}
          />
        ))}
      </div>
      <div className={styles.side}>{right.map(children)}</div>
    </div>
  );
}

interface WhyProps {
  conflict: Conflict<AccountValueFragment>;
  /** Whether it holds between all values of the one side and all of the other. */
  isOfAll: boolean;
}

function Why({ conflict: { value, others, reason }, isOfAll }: WhyProps) {
  return (
    <p className={styles.why}>
      {isOfAll ? (
        'Cannot be true beside each other'
      ) : (
        <>
          <strong>{value.text}</strong> cannot be true beside{' '}
          {others.map(({ text }, index) => (
            <span key={text}>
              {index > 0 && (index === others.length - 1 ? ' or ' : ', ')}
              <strong>{text}</strong>
            </span>
          ))}
        </>
      )}
      {reason ? (
        <>
          , because: <span className={styles.reason}>{reason}</span>
        </>
      ) : (
        ': the numbers have no value in common.'
      )}
    </p>
  );
}
