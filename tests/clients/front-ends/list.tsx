/** What the pages in React show alike: who answered an event, and what. */
import type { ReactNode } from 'react';

interface ListProps {
  party: string;
  edges: readonly { node: { id: string; reaction: { label?: string } } }[];
  pageInfo: { hasNextPage: boolean };
  onMore(): void;
}

export const PartyList = ({ party, edges, pageInfo, onMore }: ListProps) => (
  <section>
    <h2>{party}</h2>
    <ul>
      {edges.map(({ node }) => (
        <li key={node.id}>{node.reaction.label}</li>
      ))}
    </ul>
    {pageInfo.hasNextPage && (
      <button type="button" onClick={onMore}>
        More of {party}
      </button>
    )}
  </section>
);

export const Page = ({ title, children }: { title: string; children: ReactNode }) => (
  <main>
    <h1>{title}</h1>
    {children}
  </main>
);
