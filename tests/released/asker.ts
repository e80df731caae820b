/** Answers for each line of standard input, `{ state, query }`, as the API would from the database in that folder. */
import { createInterface } from 'node:readline';
import { openLocalDatabase } from '../../src/dossier/database.ts';
import { apiOver } from '../../src/export/export.ts';
import { pipeline } from '../../src/http/pipeline.ts';

console.log = () => undefined;

for await (const line of createInterface({ input: process.stdin })) {
  const { state, query } = JSON.parse(line) as { state: string; query: string };
  const { database, close } = await openLocalDatabase(state);
  const request = new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const reply = await pipeline.fetch(request, apiOver(database));
  process.stdout.write(`${(await reply.text()).replaceAll('\n', ' ')}\n`);
  await close();
}
