import { Combobox, Text, useCombobox, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type InputHTMLAttributes, type RefObject, useEffect, useLayoutEffect } from 'react';
import { useQuery } from 'urql';
import { useLocation } from 'wouter';
import { pathOf } from '../record-path.ts';
import { explained } from '../shell/failure.tsx';
import { counted } from '../words.ts';
import { searchPath } from './address.ts';
import styles from './box.module.css';
import { Suggestions } from './documents.ts';
import { Hit } from './hit.tsx';

const PAUSE_MILLISECONDS = 150;

export interface SuggestingProps {
  /** The box as it was before it could suggest: a reader may be typing in it. */
  field: InputHTMLAttributes<HTMLInputElement> & { ref: RefObject<HTMLInputElement | null> };
  text: string;
  onText: (text: string) => void;
  onGo: (path: string) => void;
  /** Where in the text she is. */
  caret: RefObject<number>;
  /** Whether she has typed it, and not only come to it. */
  isTyped: boolean;
}

/** The box of the search with a list of suggestions under it. */
export function Suggesting({ field, text, onText, onGo, caret, isTyped }: SuggestingProps) {
  const [path] = useLocation();
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MILLISECONDS);
  const [{ data, error, fetching }] = useQuery({
    query: Suggestions,
    variables: { text: asked },
    pause: !asked,
  });
  const list = useCombobox({
    defaultOpened: isTyped && text.trim() !== '',
    onDropdownClose: () => list.resetSelectedOption(),
  });
  useFocusKept(field.ref, caret);

  const go = (to: string) => {
    list.closeDropdown();
    onGo(to);
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
    <>
      <Combobox store={list} onOptionSubmit={go} shadow="md" withinPortal={false} keepMounted={false}>
        <Combobox.Target withExpandedAttribute>
          <input
            {...field}
            onChange={({ currentTarget }) => {
              onText(currentTarget.value);
              list.resetSelectedOption();
              if (currentTarget.value.trim()) list.openDropdown();
              else list.closeDropdown();
            }}
            onFocus={() => text.trim() && path !== '/search' && list.openDropdown()}
            onBlur={() => list.closeDropdown()}
            onKeyDown={(event) => {
              // A browser clears the box as well: the first stroke closes the list alone.
              if (event.key === 'Escape' && list.dropdownOpened) event.preventDefault();
              if (event.key === 'Enter' && list.getSelectedOptionIndex() < 0) list.closeDropdown();
            }}
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
    </>
  );
}

/** This box takes the place of the one in which a reader is: she goes on where she was. */
function useFocusKept(input: RefObject<HTMLInputElement | null>, caret: RefObject<number>) {
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.setSelectionRange(caret.current, caret.current);
  }, [input, caret]);
}
