import { Combobox, Loader, Text, TextInput, useCombobox, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue, useWindowEvent } from '@mantine/hooks';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useLocation, useSearch } from 'wouter';
import { Suggestions } from '../api/documents.ts';
import { pathOf } from '../record-path.ts';
import { explained } from '../shell/failure.tsx';
import { counted } from '../words.ts';
import { SEARCH_BOX, searchPath, textIn } from './address.ts';
import styles from './box.module.css';
import { Hit } from './hit.tsx';

const PAUSE_MILLISECONDS = 150;
const LABEL = 'Search events, actors, statements, sources and places';

/** Search with suggestions as one types. */
export function SearchBox() {
  const [path, navigate] = useLocation();
  const [text, setText] = useSearchedText(path);
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MILLISECONDS);
  const [{ data, error, fetching }] = useQuery({
    query: Suggestions,
    variables: { text: asked },
    pause: !asked,
  });
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() });
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(input);

  const go = (to: string) => {
    list.closeDropdown();
    if (!to.startsWith('/search')) setText('');
    navigate(to);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) go(searchPath(text));
  };
  const isAsking = fetching || text.trim() !== asked;
  // What answers another text is not what the reader chooses from.
  const search = data && asked && !isAsking ? data.search : undefined;
  const { edges: hits = [], suggestion } = search ?? {};
  // What is highlighted while an answer is awaited stands elsewhere once it has come.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the list only its method is used, which is another in each rendering.
  useEffect(() => list.resetSelectedOption(), [data, isAsking]);
  const state = error
    ? `${explained(error).title}.`
    : isAsking
      ? 'Searching …'
      : hits.length
        ? counted(hits.length, 'suggestion')
        : 'Nothing found';
  return (
    <search className={styles.search} data-screen-only>
      <form onSubmit={submit}>
        <Combobox store={list} onOptionSubmit={go} shadow="md" withinPortal={false} keepMounted={false}>
          <Combobox.Target withExpandedAttribute>
            <TextInput
              ref={input}
              id={SEARCH_BOX}
              type="search"
              size="md"
              maxLength={200}
              value={text}
              aria-label={LABEL}
              placeholder="Search names, events, quotations …"
              rightSection={
                fetching && text ? <Loader size="xs" aria-hidden /> : <kbd className={styles.key}>/</kbd>
              }
              rightSectionPointerEvents="none"
              onChange={({ currentTarget }) => {
                setText(currentTarget.value);
                list.resetSelectedOption();
                if (currentTarget.value.trim()) list.openDropdown();
                else list.closeDropdown();
              }}
              onFocus={() => text.trim() && path !== '/search' && list.openDropdown()}
              onBlur={() => list.closeDropdown()}
              // A browser clears the box as well: the first stroke closes the list alone.
              onKeyDown={(event) => event.key === 'Escape' && list.dropdownOpened && event.preventDefault()}
            />
          </Combobox.Target>
          <Combobox.Dropdown>
            <Combobox.Options aria-label="Suggestions" className={styles.options}>
              {hits.map((hit) => (
                <Combobox.Option key={hit.cursor} value={pathOf(hit.node)} className={styles.option}>
                  <Hit hit={hit} />
                </Combobox.Option>
              ))}
              {suggestion && (
                <Combobox.Option value={searchPath(suggestion)} className={styles.option}>
                  Did you mean “<bdi>{suggestion}</bdi>”?
                </Combobox.Option>
              )}
              <Combobox.Option value={searchPath(text)} className={styles.option}>
                All results for “<bdi>{text.trim()}</bdi>”
              </Combobox.Option>
            </Combobox.Options>
            {(error || !hits.length) && (
              <Combobox.Footer>
                <Text size="sm" c="dimmed">
                  {state}
                  {error && ` ${explained(error).advice}`}
                  {!error && !isAsking && (suggestion ? '.' : '. Try fewer words: each has to be found.')}
                </Text>
              </Combobox.Footer>
            )}
          </Combobox.Dropdown>
        </Combobox>
        <VisuallyHidden role="status">
          {list.dropdownOpened && state}
          {list.dropdownOpened && suggestion && `. Did you mean “${suggestion}”?`}
        </VisuallyHidden>
      </form>
    </search>
  );
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
function useSlashKey(input: React.RefObject<HTMLInputElement | null>) {
  useWindowEvent('keydown', (event) => {
    const isTyping =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping) return;
    event.preventDefault();
    input.current?.focus();
    input.current?.select();
  });
}
