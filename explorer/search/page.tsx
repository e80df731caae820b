import { Alert, Anchor, Chip, Group, List, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link, useSearchParams } from 'wouter';
import { Asked } from '../api/asked.tsx';
import {
  type ResultsFragment,
  SearchResults,
  type SearchResultsQueryVariables,
  type SearchType,
} from '../api/documents.ts';
import { useMore } from '../api/more.ts';
import { MoreButton } from '../api/more-button.tsx';
import { pathOf } from '../record-path.ts';
import { searchPath } from './address.ts';
import { Hit } from './hit.tsx';
import styles from './page.module.css';

const TYPES: Record<SearchType, string> = {
  EVENT: 'Events',
  STATEMENT: 'Statements',
  ACTOR: 'Actors',
  SOURCE: 'Sources',
  PLACE: 'Places',
};

const isType = (type: string): type is SearchType => Object.hasOwn(TYPES, type);

/** As the API has it. */
const MOST_CHARACTERS = 1_000;

/** All that is found for a text, which its address holds. */
export default function SearchPage() {
  const [parameters, setParameters] = useSearchParams();
  const text = parameters.get('text')?.trim() ?? '';
  const type = parameters.get('type') ?? '';
  const types = isType(type) ? [type] : null;
  useDocumentTitle(text ? `“${text}” · Search · Aftermath` : 'Search · Aftermath');
  const choose = (chosen: string) =>
    setParameters({ text, ...(chosen && { type: chosen }) }, { replace: true });
  return (
    <Stack>
      <Title order={1}>Search</Title>
      {text ? (
        <>
          <Chip.Group value={types?.[0] ?? ''} onChange={choose}>
            <Group gap={6} role="radiogroup" aria-label="What to find">
              <Chip value="" variant="outline">
                Everything
              </Chip>
              {Object.entries(TYPES).map(([value, label]) => (
                <Chip key={value} value={value} variant="outline">
                  {label}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
          {text.length > MOST_CHARACTERS ? (
            <TooLong text={text} />
          ) : (
            <Asked key={`${types} ${text}`} document={SearchResults} variables={{ text, types }}>
              {({ search }) => <Results found={search} variables={{ text, types }} />}
            </Asked>
          )}
        </>
      ) : (
        <Text>
          Type what you look for into the box above: a name in any spelling, words of a title or of a
          quotation. A stroke on / leads there from anywhere.
        </Text>
      )}
    </Stack>
  );
}

function TooLong({ text }: { text: string }) {
  return (
    <Text role="status">
      This text has {text.length.toLocaleString('en')} characters, and a search takes at most{' '}
      {MOST_CHARACTERS.toLocaleString('en')}: search for a few words of it.
    </Text>
  );
}

function Results({ found, variables }: { found: ResultsFragment; variables: SearchResultsQueryVariables }) {
  const list = useMore({ document: SearchResults, variables, pageOf: ({ search }) => search, first: found });
  if (!list.edges.length) return <NothingFound {...variables} />;
  return (
    <div>
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
      <MoreButton list={list}>More results</MoreButton>
    </div>
  );
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
