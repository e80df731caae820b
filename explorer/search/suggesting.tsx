import { Combobox, Text, useCombobox, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import {
  type AriaAttributes,
  type KeyboardEventHandler,
  type Ref,
  type RefObject,
  useEffect,
  useLayoutEffect,
} from 'react';
import { useQuery } from 'urql';
import { useLocation } from 'wouter';
import { explained } from '../shell/failure.tsx';
import { counted } from '../words.ts';
import { searchPath } from './address.ts';
import styles from './box.module.css';
import { Suggestions } from './documents.ts';
import { hitPath } from './hit.ts';
import { Hit } from './hit.tsx';

const PAUSE_MILLISECONDS = 150;

/** What the box says of the list to who does not see it. */
export type Told = Pick<
  AriaAttributes,
  'aria-expanded' | 'aria-haspopup' | 'aria-controls' | 'aria-activedescendant'
>;

/** What becomes of what a reader does in the box. */
export interface Heard {
  onFocus?(): void;
  onBlur?(): void;
  onText?(text: string): void;
  onKeyDown?: KeyboardEventHandler;
}

export interface SuggestingProps {
  input: RefObject<HTMLInputElement | null>;
  text: string;
  /** Whether the reader has typed it, and not only come to it. */
  isTyped: boolean;
  heard: RefObject<Heard>;
  onTold(told: Told): void;
  onGo(path: string): void;
}

/** The list of suggestions under the box of the search. */
export function Suggesting({ input, text, isTyped, heard, onTold, onGo }: SuggestingProps) {
  const [path] = useLocation();
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MILLISECONDS);
  const [{ data, error, fetching }] = useQuery({
    query: Suggestions,
    variables: { text: asked },
    pause: !asked,
  });
  const list = useCombobox({
    defaultOpened: isTyped && text.trim() !== '' && input.current === document.activeElement,
    onDropdownClose: () => list.resetSelectedOption(),
  });

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
          <Box
            input={input}
            heard={heard}
            onTold={onTold}
            onFocus={() => text.trim() && path !== '/search' && list.openDropdown()}
            onBlur={() => list.closeDropdown()}
            onText={(typed) => {
              list.resetSelectedOption();
              if (typed.trim()) list.openDropdown();
              else list.closeDropdown();
            }}
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
              <Combobox.Option key={hit.cursor} value={hitPath(hit)} className={styles.option}>
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

interface BoxProps extends Required<Heard>, Told, Pick<SuggestingProps, 'input' | 'heard' | 'onTold'> {
  /** As the combobox gives it, to find the box by. */
  ref?: Ref<HTMLInputElement>;
}

/** Stands for the box, which is there already: hands on to it what the combobox gives its target. */
function Box({ ref, input, heard, onTold, onFocus, onBlur, onText, onKeyDown, ...told }: BoxProps) {
  useLayoutEffect(() => {
    if (typeof ref === 'function') ref(input.current);
    else if (ref) ref.current = input.current;
  }, [ref, input]);
  useLayoutEffect(() => {
    heard.current = { onFocus, onBlur, onText, onKeyDown };
  });
  const { 'aria-expanded': expanded, 'aria-controls': controls, 'aria-activedescendant': active } = told;
  useLayoutEffect(
    () =>
      onTold({
        'aria-haspopup': 'listbox',
        'aria-expanded': expanded,
        'aria-controls': controls,
        'aria-activedescendant': active,
      }),
    [onTold, expanded, controls, active],
  );
  return null;
}
