import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { CutNote } from './cut-note.tsx';
import styles from './head-tools.module.css';
import { type Shown, Tools } from './tools.tsx';
import { useWhole } from './use-whole.ts';

/** The tools of a page's head, in a row with what else can be done with its record. */
export function HeadTools({ children, ...shown }: Shown & { children?: ReactNode }) {
  const whole = useWhole(shown.fragment);
  return (
    <>
      <CutNote title={shown.title} whole={whole} />
      <Group gap={4} mt="xs" className={styles.row}>
        {children}
        <Tools {...shown} whole={whole} />
      </Group>
    </>
  );
}
