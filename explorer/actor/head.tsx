import { Text, Title } from '@mantine/core';
import type { ActorHeadFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { Cite } from '../citation/cite.tsx';
import { countryName } from '../code-words.ts';
import { labelOf } from '../labels.ts';
import { HeadTools } from '../panel/head-tools.tsx';
import { Fact, Facts } from '../shell/facts.tsx';
import { PartyMark } from '../shell/party-mark.tsx';
import { SourceMarks } from '../source/mark.tsx';

/** Who it is, and on whose side. */
export function Head({ actor }: { actor: ActorHeadFragment }) {
  const { slug, name, kind, country, summary, party, citations } = actor;
  return (
    <header>
      <Text c="dimmed" size="sm">
        {labelOf('ActorKind', kind)}
        {country && `, ${countryName(country)}`}
      </Text>
      <Title order={1}>
        <bdi>{name}</bdi>
      </Title>
      {summary && <Text mt={4}>{summary}</Text>}
      <Facts>
        <Fact label="Side">
          {party ? (
            <>
              <PartyMark party={party} isDecorative />
              {party.name}
            </>
          ) : (
            'None'
          )}
        </Fact>
        {citations.edges.length > 0 && (
          <Fact label="Mentioned in">
            <SourceMarks citations={nodesOf(citations)} />
          </Fact>
        )}
      </Facts>
      <HeadTools title="this actor" fragment="ActorHead">
        <Cite what="actor" title={name} path={`/actor/${slug}`} />
      </HeadTools>
    </header>
  );
}
