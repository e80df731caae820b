import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link, useSearchParams } from 'wouter';
import { Asked } from '../api/asked.tsx';
import type { ComparisonQuery, ComparisonQueryVariables, SourceMarkFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { ChoiceOf, Filters } from '../lists/filters.tsx';
import { LISTS } from '../lists/names.ts';
import { useHashTarget } from '../shell/use-hash-target.ts';
import { shortName } from '../source/short-name.ts';
import { chosenIn } from './chosen.ts';
import { Comparison } from './documents.ts';
import { ComparedEvents } from './events.tsx';
import { COMPARE } from './names.ts';
import { ComparedStatements } from './statements.tsx';

/** What two sources, chosen by the reader, say of the same. */
export default function ComparePage() {
  const [parameters] = useSearchParams();
  const variables = chosenIn(parameters);
  useDocumentTitle(`${COMPARE.name} · Aftermath`);
  return (
    <Stack>
      <Title order={1}>{COMPARE.name}</Title>
      <Text>{COMPARE.about}</Text>
      <Asked key={`${variables.first} ${variables.second}`} document={Comparison} variables={variables}>
        {(data) => (
          <>
            <Choose sources={nodesOf(data.sources)} variables={variables} />
            <Compared data={data} variables={variables} />
          </>
        )}
      </Asked>
    </Stack>
  );
}

interface ChooseProps {
  sources: SourceMarkFragment[];
  variables: ComparisonQueryVariables;
}

/** Of a great many sources only the latest can be chosen here; the page of each leads here with it. */
function Choose({ sources, variables: { first, second } }: ChooseProps) {
  const options = (chosen: string): [string, string][] => [
    ['', 'Choose a source'],
    ...(chosen && !sources.some(({ slug }) => slug === chosen) ? [[chosen, chosen] as [string, string]] : []),
    ...sources.map((source): [string, string] => [source.slug, `${shortName(source)}: ${source.title}`]),
  ];
  return (
    <Filters>
      <ChoiceOf name="first" label="First" value={first} options={options(first)} />
      <ChoiceOf name="second" label="Second" value={second} options={options(second)} />
    </Filters>
  );
}

interface ComparedProps {
  data: ComparisonQuery;
  variables: ComparisonQueryVariables;
}

function Compared({ data: { first, second, events, statements }, variables }: ComparedProps) {
  useHashTarget();
  if (!variables.areTwo) {
    return (
      <Text role="status">
        {variables.first && variables.first === variables.second
          ? 'This is one and the same source twice: choose another beside it.'
          : 'Choose two sources.'}
      </Text>
    );
  }
  const missing = [!first && variables.first, !second && variables.second].filter(Boolean);
  if (!first || !second || !events || !statements) {
    return (
      <Text role="status">
        There is no source “{missing.join('” and no source “')}”. All of them are under{' '}
        <Anchor component={Link} href="/sources" inherit underline="always">
          {LISTS['/sources']?.name}
        </Anchor>
        .
      </Text>
    );
  }
  return (
    <>
      <ComparedEvents events={events} first={first} second={second} />
      <ComparedStatements statements={statements} first={first} second={second} />
    </>
  );
}
