import { Alert, Anchor, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link, useSearchParams } from 'wouter';
import { Asked } from '../api/asked.tsx';
import type { ResultsFragment, SearchHitFragment, SearchResultsQueryVariables } from '../api/documents.ts';
import { useMore } from '../api/more.ts';
import { MoreButton } from '../api/more-button.tsx';
import { Panel } from '../panel/panel.tsx';
import { Choice } from '../shell/choice.tsx';
import { counted } from '../words.ts';
import { SEARCH_BOX, searchPath } from './address.ts';
import { SearchResults } from './documents.ts';
import { aboutIt, foundName, hitPath, speakerOf } from './hit.ts';
import { Hit } from './hit.tsx';
import styles from './page.module.css';
import { isSearched, MOST_CHARACTERS, MOST_WORDS, soughtOf, TYPES } from './sought.ts';

/** All that is found for a text, which its address holds. */
export default function SearchPage() {
  const [parameters, setParameters] = useSearchParams();
  const { text, types } = soughtOf(parameters);
  useDocumentTitle(text ? `“${text}” · Search · Aftermath` : 'Search · Aftermath');
  const choose = (chosen: string) =>
    setParameters({ text, ...(chosen && { type: chosen }) }, { replace: true });
  return (
    <Stack>
      <Title order={1}>Search</Title>
      {text ? (
        <>
          <Group gap={4} role="group" aria-label="What to find">
            {[['', 'Everything'] as const, ...Object.entries(TYPES)].map(([value, label]) => (
              <Choice key={value} isChosen={value === (types?.[0] ?? '')} onChoose={() => choose(value)}>
                {label}
              </Choice>
            ))}
          </Group>
          {isSearched(text) ? (
            <Asked key={`${types} ${text}`} document={SearchResults} variables={{ text, types }}>
              {({ search }) => <Results found={search} variables={{ text, types }} />}
            </Asked>
          ) : (
            <TooLong />
          )}
        </>
      ) : (
        <Stack gap="sm" align="flex-start">
          <Text>
            What do you look for? A name, words of a title, of a quotation or of a claim, a figure, a date or
            a channel: type it into the box above. A stroke on / leads there from anywhere.
          </Text>
          <Button component="a" href={`#${SEARCH_BOX}`} variant="default">
            Type a search
          </Button>
        </Stack>
      )}
    </Stack>
  );
}

function TooLong() {
  return (
    <Text role="status">
      This text is too long: a search takes at most {MOST_WORDS} words and{' '}
      {MOST_CHARACTERS.toLocaleString('en')} characters. Search for a few words of it.
    </Text>
  );
}

function Results({ found, variables }: { found: ResultsFragment; variables: SearchResultsQueryVariables }) {
  const list = useMore({ document: SearchResults, variables, pageOf: ({ search }) => search, first: found });
  return (
    <Panel
      title="Results"
      fragment="Results"
      data={list.edges}
      list={{ results: list.list }}
      rows={list.edges.map(rowOf)}
    >
      {list.edges.length ? (
        <>
          <Text size="sm" c="dimmed" role="status" mb="sm">
            {counted(found.totalCount, 'match', 'matches')} for “<bdi>{variables.text}</bdi>”
            {found.totalCount > 1 && ', the best first'}.
            {list.hasMore && ` Here are the first ${list.edges.length.toLocaleString('en')}.`}
            {!found.complete &&
              ' More records than these have the words: only those that were added last are among the matches, and another word would help.'}
          </Text>
          <ol className={styles.results}>
            {list.edges.map((hit) => (
              <li key={hit.cursor}>
                <Link href={hitPath(hit)} className={styles.result}>
                  <Hit hit={hit} />
                </Link>
              </li>
            ))}
          </ol>
        </>
      ) : (
        <NothingFound {...variables} suggestion={found.suggestion} />
      )}
      <MoreButton list={list}>More results</MoreButton>
    </Panel>
  );
}

function rowOf({ node, snippet }: SearchHitFragment) {
  const [kind, ...about] = aboutIt(node);
  return {
    kind,
    slug: node.slug,
    speaker: speakerOf(node),
    name: foundName(node),
    about: about.join('; '),
    found: snippet.map(({ text }) => text).join(''),
  };
}

function NothingFound({
  text,
  types,
  suggestion,
}: SearchResultsQueryVariables & { suggestion: string | null }) {
  return (
    <Alert variant="outline" color="gray" role="status" title={`Nothing found for “${text}”`}>
      {suggestion && (
        <Text mb="sm">
          Did you mean{' '}
          <Anchor component={Link} href={searchPath(suggestion)} inherit underline="always">
            <bdi>{suggestion}</bdi>
          </Anchor>
          ?
        </Text>
      )}
      <List>
        <List.Item>
          Try fewer words: each of them has to be found, but for those that only join others (the, of), the
          last one as the beginning of a word.
        </List.Item>
        <List.Item>
          Another spelling finds the same where it differs in case, accents, apostrophes, vowel signs, the
          forms of an Arabic letter, “aa” for “a”, or in how the article al- is joined to a name.
        </List.Item>
        {types && (
          <List.Item>
            <Anchor component={Link} href={searchPath(text)} inherit underline="always">
              Look among everything
            </Anchor>
          </List.Item>
        )}
      </List>
    </Alert>
  );
}
