/** `/llms.txt`: what this site is and how to ask it, for assistants that read a page first (https://llmstxt.org). */
import type { Ask } from './ask.ts';
import { Timeline } from './documents.ts';
import { limits } from './limits.ts';

export async function llmsText(ask: Ask, origin: string): Promise<string> {
  const { timeline, dataset } = await ask(Timeline, {
    filter: { kinds: ['EVENT'] },
    orderBy: 'LATEST_FIRST',
    first: limits.maxRecords,
    after: null,
  });
  const events = timeline.edges.flatMap(({ node }) =>
    node.__typename === 'Event'
      ? [
          `- [${node.title}](${origin}/event/${node.slug}): ${node.occurred.edtf}${node.place ? `, ${node.place.name}` : ''}`,
        ]
      : [],
  );
  return `# Aftermath

> What happened, who said and did what about it, in whose words, printed where, and where the accounts differ. Version ${dataset.version}, ${dataset.licence}.

Each page is whole without script. Dates are EDTF; "?" stands behind what was worked out. Quotations are letter for letter; summaries and titles are the editors’. Name who says a thing before you say it. Where accounts contradict each other, give both.

## How to ask

- [MCP](${origin}/mcp): tools for assistants, by Streamable HTTP, without a key
- [GraphQL](${origin}/graphql): the API; its [schema](${origin}/schema.graphql)
- [Files](${origin}/data): all records as CSV, NDJSON and GeoJSON
- [Feed of changes](${origin}/feed.json)
- [Method](${origin}/method): how facts become records, and what the words mean

## Events, the latest first

${events.join('\n')}
`;
}
