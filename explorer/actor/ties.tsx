import { Text } from '@mantine/core';
import type { ActorLinkFragment, ActorTiesFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { Panel } from '../panel/panel.tsx';
import { Fact, Facts } from '../shell/facts.tsx';
import { Term } from '../shell/term.tsx';
import { SourceMarks } from '../source/mark.tsx';
import { passagesOf } from '../source/passages.ts';
import { When } from '../time/when.tsx';
import { capitalised } from '../words.ts';
import { ActorLink } from './link.tsx';
import { type Direction, tieInWords } from './tie-words.ts';
import styles from './ties.module.css';

type Affiliation = ActorTiesFragment['affiliations']['edges'][number]['node'];

interface Tie extends Omit<Affiliation, 'with'> {
  direction: Direction;
  other: ActorLinkFragment;
}

/** To whom it is tied and who to it, each read from its own end. */
export function Ties({ actor: { affiliations, affiliates } }: { actor: ActorTiesFragment }) {
  const ties: Tie[] = [
    ...affiliations.edges.map(({ node }) => ({ ...node, direction: 'forth' as const, other: node.with })),
    ...affiliates.edges.map(({ node }) => ({ ...node, direction: 'back' as const, other: node.actor })),
  ];
  return (
    <Panel
      title="Titles and ties"
      fragment="ActorTies"
      data={{ affiliations, affiliates }}
      rows={ties.map(({ direction, kind, role, during, other, citations }) => ({
        tie: tieInWords(kind, direction),
        actor: other.slug,
        name: other.name,
        role,
        during: during?.edtf,
        sources: passagesOf(citations),
      }))}
    >
      {ties.length === 0 && <Text c="dimmed">No source ties it to anyone.</Text>}
      <Facts>
        {[...Map.groupBy(ties, ({ kind, direction }) => tieInWords(kind, direction))].map(
          ([words, alike]) => (
            <Fact
              key={words}
              label={
                <Term type="AffiliationKind" value={alike[0]?.kind ?? ''}>
                  {capitalised(words)}
                </Term>
              }
            >
              {[...Map.groupBy(alike, ({ other }) => other.slug)].map(([slug, ofOther]) => (
                <Other key={slug} ties={ofOther} />
              ))}
            </Fact>
          ),
        )}
      </Facts>
    </Panel>
  );
}

function Other({ ties }: { ties: Tie[] }) {
  const [first] = ties;
  if (!first) return null;
  return (
    <div className={styles.other}>
      <ActorLink actor={first.other} />
      {ties.map(({ id, role, during, citations }) => (
        <span key={id} className={styles.tie}>
          {role}
          {during && (
            <>
              {role && ', '}
              <When date={during} />
            </>
          )}
          <SourceMarks citations={nodesOf(citations)} />
        </span>
      ))}
    </div>
  );
}
