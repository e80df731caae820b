import { Stack } from '@mantine/core';
import { useSearchParams } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import { Asked } from '../api/asked.tsx';
import type { ActorListQuery, ActorListQueryVariables } from '../api/documents.ts';
import { useMore } from '../api/more.ts';
import { nodesOf } from '../api/nodes.ts';
import { countryName } from '../code-words.ts';
import { labelOf, valuesOf } from '../labels.ts';
import { counted } from '../words.ts';
import { ActorList } from './documents.ts';
import { actorsIn, startIn } from './filtered.ts';
import { ChoiceOf, Filters } from './filters.tsx';
import styles from './list.module.css';
import { List, ListTitle } from './list.tsx';

/** All who take part, speak or are spoken of, or those that the address asks for. */
export default function ActorListPage() {
  const [parameters] = useSearchParams();
  const variables = { ...actorsIn(parameters), ...startIn(parameters) };
  return (
    <Stack>
      <ListTitle path="/actors" />
      <Asked key={JSON.stringify(variables)} document={ActorList} variables={variables}>
        {(data) => <Found data={data} variables={variables} />}
      </Asked>
    </Stack>
  );
}

/** Where its side bears the name of the country, that says it. */
const countryIn = ({ country, party }: { country: string | null; party: { name: string } | null }) => {
  const name = country && countryName(country);
  return name !== party?.name && name;
};

function Found({ data, variables }: { data: ActorListQuery; variables: ActorListQueryVariables }) {
  const list = useMore({
    document: ActorList,
    variables,
    pageOf: ({ actors }) => actors,
    first: data.actors,
  });
  return (
    <>
      <Filters>
        <label>
          Name <input type="text" name="name" defaultValue={variables.name ?? ''} />
        </label>
        <ChoiceOf
          name="kind"
          label="What"
          value={variables.kind?.toString() ?? ''}
          options={[
            ['', 'Everybody'],
            ...valuesOf('ActorKind').map((kind): [string, string] => [kind, labelOf('ActorKind', kind)]),
          ]}
        />
        <ChoiceOf
          name="party"
          label="Side"
          value={variables.party?.toString() ?? ''}
          options={[
            ['', 'Any'],
            ...nodesOf(data.parties).map(({ slug, name }): [string, string] => [slug, name]),
          ]}
        />
      </Filters>
      <List
        title={counted(data.actors.totalCount, 'name')}
        path="/actors"
        fragment="ListedActors"
        list={list}
        nothing="Nobody here is of this name and kind. Type less of the name, or choose everybody."
      >
        {({ node }) => (
          <>
            <ActorLink actor={node} />
            <p className={styles.about}>
              {[
                labelOf('ActorKind', node.kind),
                node.party?.name,
                node.country && countryIn(node),
                node.statements.totalCount > 0 && counted(node.statements.totalCount, 'statement'),
                node.participations.totalCount > 0 &&
                  `part in ${counted(node.participations.totalCount, 'event')}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </>
        )}
      </List>
    </>
  );
}
