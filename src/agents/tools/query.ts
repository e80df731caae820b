import { z } from 'zod';
import { tool } from '../tool.ts';

export const query = tool({
  name: 'query',
  title: 'Any question, in GraphQL',
  description:
    'Asks the API itself, for what the other tools do not cover. The resource aftermath://schema.graphql is the schema. A question has a price and a limit; what is refused says why, and where.',
  input: z.object({
    query: z.string().describe('One operation of GraphQL'),
    variables: z.record(z.string(), z.unknown()).optional(),
  }),
  output: z.object({
    data: z.record(z.string(), z.unknown()).nullable(),
    errors: z.array(z.looseObject({ message: z.string() })),
  }),
  async answer({ query, variables }, { ask }) {
    const { data = null, errors = [] } = await ask.text(query, variables);
    return { data: data as Record<string, unknown> | null, errors };
  },
});
