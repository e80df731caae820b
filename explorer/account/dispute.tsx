import type { ReactNode } from 'react';
import styles from './dispute.module.css';
import { type Conflict, type Dispute as Disputed, MOST_IN_PAIRS } from './disputes.ts';

interface Named {
  text: string;
  quantity?: object | null;
}

/** Why two values exclude each other where nobody has said why. */
const apart = ({ quantity }: Named): string =>
  quantity ? 'the numbers have no value in common.' : 'neither place lies in the other.';

interface DisputeProps<V> {
  dispute: Disputed<V>;
  children(value: V): ReactNode;
}

/** Values set against each other, and between them why not both. */
export function Dispute<V extends Named>({
  dispute: { values, left, right, conflicts },
  children,
}: DisputeProps<V>) {
  if (values.length > MOST_IN_PAIRS) {
    return <ManyValues values={values} conflicts={conflicts} show={children} />;
  }
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

interface ManyProps<V> {
  values: V[];
  conflicts: Conflict<V>[];
  show(value: V): ReactNode;
}

function ManyValues<V extends Named>({ values, conflicts, show }: ManyProps<V>) {
  return (
    <div>
      <p className={styles.why}>
        <span className={styles.unequal} aria-hidden="true">
          ≠
        </span>
        Each of these <strong>{values.length.toLocaleString('en')} values</strong> is contradicted by others
        of them: where no reason is given, because the numbers have no value in common, or neither place lies
        in the other.
      </p>
      {conflicts.map((conflict) => (
        <Why key={`${conflict.value.text} ${conflict.reason}`} conflict={conflict} isOfAll={false} />
      ))}
      <div className={styles.many}>{values.map(show)}</div>
    </div>
  );
}

interface WhyProps {
  conflict: Conflict<Named>;
  /** Whether it holds between all values of the one side and all of the other. */
  isOfAll: boolean;
}

function Why({ conflict: { value, others, reason }, isOfAll }: WhyProps) {
  return (
    <p className={styles.why}>
      {isOfAll ? (
        <strong>These can’t both be right</strong>
      ) : (
        <>
          <strong>{value.text}</strong> and{' '}
          {others.map(({ text }, index) => (
            <span key={text}>
              {index > 0 && (index === others.length - 1 ? ' or ' : ', ')}
              <strong>{text}</strong>
            </span>
          ))}{' '}
          can’t both be right
        </>
      )}
      : <span className={styles.reason}>{reason ?? apart(value)}</span>
    </p>
  );
}
