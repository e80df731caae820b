import { useWindowEvent } from '@mantine/hooks';
import { type ComponentType, type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { SEARCH_BOX, searchPath, textIn } from './address.ts';
import styles from './box.module.css';
import type { SuggestingProps } from './suggesting.tsx';

const LABEL = 'Search events, actors, statements, sources and places';

/** Search, with suggestions as one types: what makes them is loaded once a reader is in the box. */
export function SearchBox() {
  const [path, navigate] = useLocation();
  const [text, setText] = useSearchedText(path);
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef(0);
  const [Suggesting, load] = useSuggesting(input);
  const [isTyped, setTyped] = useState(false);
  useSlashKey(input);

  const go = (to: string) => {
    if (!to.startsWith('/search')) setText('');
    navigate(to);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) go(searchPath(text));
  };
  const field = {
    ref: input,
    id: SEARCH_BOX,
    type: 'search',
    name: 'text',
    maxLength: 200,
    value: text,
    'aria-label': LABEL,
    placeholder: 'Search names, events, quotations …',
    className: styles.input,
  } as const;
  return (
    <search className={styles.search} data-screen-only>
      <form action="/search" className={styles.form} onSubmit={submit}>
        {Suggesting ? (
          <Suggesting caret={caret} isTyped={isTyped} field={field} text={text} onText={setText} onGo={go} />
        ) : (
          <input
            {...field}
            role="combobox"
            aria-expanded={false}
            aria-autocomplete="list"
            onFocus={load}
            onSelect={({ currentTarget }) => {
              caret.current = currentTarget.selectionStart ?? 0;
            }}
            onChange={({ currentTarget }) => {
              setText(currentTarget.value);
              setTyped(true);
              caret.current = currentTarget.selectionStart ?? 0;
            }}
          />
        )}
        <kbd className={styles.key}>/</kbd>
      </form>
    </search>
  );
}

/** As long as they have not come, or where they do not come, a reader searches without them. */
function useSuggesting(input: RefObject<HTMLInputElement | null>) {
  const [Suggesting, setSuggesting] = useState<ComponentType<SuggestingProps> | null>(null);
  const load = () => {
    import('./suggesting.tsx').then(
      ({ Suggesting }) => {
        // Who has left the box meanwhile gets them when she comes back.
        if (input.current === document.activeElement) setSuggesting(() => Suggesting);
      },
      () => {},
    );
  };
  return [Suggesting, load] as const;
}

/** What is typed; on the page of results that which they are for. */
function useSearchedText(path: string) {
  const sought = textIn(useSearch());
  const [text, setText] = useState(path === '/search' ? sought : '');
  useEffect(() => {
    if (path === '/search') setText(sought);
  }, [path, sought]);
  return [text, setText] as const;
}

/** By what it types and not by its place: on some keyboards the stroke needs another key held. */
function useSlashKey(input: RefObject<HTMLInputElement | null>) {
  useWindowEvent('keydown', (event) => {
    const isTyping =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping) return;
    event.preventDefault();
    input.current?.focus();
    input.current?.select();
  });
}
