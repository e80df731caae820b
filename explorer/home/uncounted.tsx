import { Button, Text } from '@mantine/core';
import type { CombinedError } from 'urql';
import { explained } from '../shell/failure.tsx';
import styles from './uncounted.module.css';

/** In the place of the histogram, where what it shows could not be counted. */
export function Uncounted({ error, onRetry }: { error: CombinedError; onRetry(): void }) {
  const isTooMuch = error.graphQLErrors[0]?.extensions.code === 'OPERATION_TOO_LARGE';
  const { title, advice } = explained(error);
  return (
    <div role="alert" className={styles.notice}>
      <Text size="sm">
        <strong>No histogram.</strong>{' '}
        {isTooMuch
          ? 'There are more records than the service counts month by month at once.'
          : `${title}. ${advice}`}{' '}
        A span can be chosen all the same.
      </Text>
      <Button size="compact-sm" variant="default" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}
