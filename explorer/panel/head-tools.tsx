import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './head-tools.module.css';
import { type Shown, Tools } from './tools.tsx';

/** The tools of a page's head, in a row with what else can be done with its record. */
export function HeadTools({ children, ...shown }: Shown & { children?: ReactNode }) {
  return (
    <Group gap={4} mt="xs" className={styles.row}>
      {children}
      <Tools {...shown} />
    </Group>
  );
}
