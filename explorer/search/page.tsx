import { Alert, Anchor, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link, useSearchParams } from 'wouter';
import { Asked } from '../api/asked.tsx';
import {
  type ResultsFragment,
  type SearchHitFragment,
  SearchResults,
  type SearchResultsQueryVariables,
  type SearchType,
} from '../api/documents.ts';
import { useMore } from '../api/more.ts';
import { MoreButton } from '../api/more-button.tsx';
import { Panel } from '../panel/panel.tsx';
import { SEARCH_BOX, searchPath } from './address.ts';
import { aboutIt, nameOf, pathOf } from './hit.ts';
import { Hit } from './hit.tsx';
import styles from './page.module.css';

const TYPES: Record<SearchType, string> = {
  EVENT: 'Events',
  STATEMENT: 'Statements',
  ACTOR: 'Actors',
  SOURCE: 'Sources',
  PLACE: 'Places',
};

/** All that is found for a text, which its address holds. */
export default function SearchPage() {
  const [parameters, setParameters] = useSearchParams();
  const text = parameters.get('text')?.trim() ?? '';
  const type = parameters.get('type') ?? '';
  const types = Object.hasOwn(TYPES, type) ? [type as SearchType] : null;
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
              <Button
                key={value}
                size="compact-sm"
                variant={value === (types?.[0] ?? '') ? 'outline' : 'default'}
                aria-pressed={value === (types?.[0] ?? '')}
                onClick={() => choose(value)}
              >
                {label}
              </Button>
            ))}
          </Group>
          <Asked key={`${types} ${text}`} document={SearchResults} variables={{ text, types }}>
            {({ search }) => <Results found={search} variables={{ text, types }} />}
          </Asked>
        </>
      ) : (
        <Stack gap="sm" align="flex-start">
          <Text>
            What do you look for? A name in any spelling, words of a title or of a quotation: type it into the
            box above. A stroke on / leads there from anywhere.
          </Text>
          <Button component="a" href={`#${SEARCH_BOX}`} variant="default">
            Type a search
          </Button>
        </Stack>
      )}
    </Stack>
  );
}

function Results({ found, variables }: { found: ResultsFragment; variables: SearchResultsQueryVariables }) {
  const list = useMore({ document: SearchResults, variables, pageOf: ({ search }) => search, first: found });
  return (
    <Panel title="Results" fragment="Results" data={list.edges} rows={list.edges.map(rowOf)}>
      {list.edges.length ? (
        <>
          <Text size="sm" c="dimmed" role="status" mb="sm">
            {list.edges.length}
            {list.hasMore && ' and more'} found for “<bdi>{variables.text}</bdi>”, the best match first.
            {!found.complete &&
              ' So many records have these words that not all were ranked: another word would help.'}
          </Text>
          <ol className={styles.results}>
            {list.edges.map((hit) => (
              <li key={hit.cursor}>
                <Link href={pathOf(hit.node)} className={styles.result}>
                  <Hit hit={hit} />
                </Link>
              </li>
            ))}
          </ol>
        </>
      ) : (
        <NothingFound {...variables} />
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
    name: nameOf(node),
    about: about.join('; '),
    found: snippet.map(({ text }) => text).join(''),
  };
}

function NothingFound({ text, types }: SearchResultsQueryVariables) {
  return (
    <Alert variant="outline" color="gray" role="status" title={`Nothing found for “${text}”`}>
      <List>
        <List.Item>
          Try fewer words: each of them has to be found, the last one as the beginning of a word.
        </List.Item>
        <List.Item>
          Spellings make no difference: case, apostrophes, diacritics, and aa for a are all the same.
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
