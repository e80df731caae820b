import { useWindowEvent } from '@mantine/hooks';
import { type ComponentType, type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { SEARCH_BOX, searchPath, textIn } from './address.ts';
import styles from './box.module.css';
import type { Heard, SuggestingProps, Told } from './suggesting.tsx';

const LABEL = 'Search events, actors, statements, sources and places';

/** Search, with suggestions as one types: what makes them is loaded once a reader is in the box. */
export function SearchBox() {
  const [path, navigate] = useLocation();
  const [text, setText] = useSearchedText(path);
  const [isTyped, setTyped] = useState(false);
  const [Suggesting, load] = useSuggesting();
  const [told, setTold] = useState<Told>({});
  const input = useRef<HTMLInputElement>(null);
  // The box stays the one that it was, whenever they come: a reader may be typing in it.
  const heard = useRef<Heard>({});
  useSlashKey(input);

  const go = (to: string) => {
    if (!to.startsWith('/search')) setText('');
    navigate(to);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) go(searchPath(text));
  };
  return (
    <search className={styles.search} data-screen-only>
      <form action="/search" className={styles.form} onSubmit={submit}>
        <input
          ref={input}
          id={SEARCH_BOX}
          type="search"
          name="text"
          maxLength={200}
          value={text}
          aria-label={LABEL}
          placeholder="Search names, events, quotations …"
          className={styles.input}
          role="combobox"
          aria-autocomplete="list"
          autoComplete="off"
          {...told}
          aria-expanded={told['aria-expanded'] ?? false}
          onFocus={() => {
            load();
            heard.current.onFocus?.();
          }}
          onBlur={() => heard.current.onBlur?.()}
          onKeyDown={(event) => heard.current.onKeyDown?.(event)}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
            setTyped(true);
            heard.current.onText?.(value);
          }}
        />
        <kbd className={styles.key} data-needs-script>
          /
        </kbd>
        {Suggesting && (
          <Suggesting input={input} text={text} isTyped={isTyped} heard={heard} onTold={setTold} onGo={go} />
        )}
      </form>
    </search>
  );
}

/** As long as they have not come, or where they do not come, a reader searches without them. */
function useSuggesting() {
  const [Suggesting, setSuggesting] = useState<ComponentType<SuggestingProps> | null>(null);
  const load = () => {
    import('./suggesting.tsx').then(
      ({ Suggesting }) => setSuggesting(() => Suggesting),
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
