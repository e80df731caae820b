import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useRef } from 'react';
import { useLocation } from 'wouter';
import styles from './filters.module.css';

/** What a list is kept to, in its address: a form that works without script too. */
export function Filters({ children }: { children: ReactNode }) {
  const [path, navigate] = useLocation();
  const form = useRef<HTMLFormElement>(null);
  const show = (event?: FormEvent) => {
    event?.preventDefault();
    if (!form.current) return;
    const chosen = [...new FormData(form.current)].flatMap(([name, value]) =>
      value ? [[name, String(value)]] : [],
    );
    navigate(chosen.length ? `${path}?${new URLSearchParams(chosen)}` : path, { replace: true });
  };
  return (
    <form
      ref={form}
      method="get"
      className={styles.filters}
      aria-label="Filter"
      onSubmit={show}
      onChange={({ target }) =>
        target instanceof HTMLInputElement && target.type === 'text' ? undefined : show()
      }
      data-screen-only
    >
      {children}
      <Button type="submit" size="compact-sm" variant="default">
        Show
      </Button>
    </form>
  );
}

interface ChoiceOfProps {
  /** Of the parameter of the address. */
  name: string;
  label: string;
  value: string;
  /** The values with their words, in the order in which they are shown. */
  options: [value: string, words: string][];
}

export function ChoiceOf({ name, label, value, options }: ChoiceOfProps) {
  return (
    <label>
      {label}{' '}
      <select name={name} defaultValue={value} key={value}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The order of a list in time; the latest first where none is chosen. */
export const ORDERS: [string, string][] = [
  ['', 'Latest first'],
  ['EARLIEST_FIRST', 'Earliest first'],
];
