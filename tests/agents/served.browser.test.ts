/** `npm start` serves what assistants ask, as a client elsewhere reaches it. */
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { expect, inject, test } from 'vitest';

test('an assistant answers what each side said, where the sources differ, and checks what it quotes', async () => {
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', inject('url'))));
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its tool
  const call = async (name: string, args: Record<string, unknown>): Promise<any> =>
    (await client.callTool({ name, arguments: args })).structuredContent;

  const { found } = await call('search', { text: 'attack on the US embassy in Baghdad', types: ['EVENT'] });
  const event = found[0].slug;
  const { sides } = await call('attack_and_answers', { event });
  const { they_contradict_each_other_on: differ } = await call('where_accounts_differ', { event });
  expect(differ).toHaveLength(3);

  interface Quoted {
    said: { speaker: { slug: string }; wordings: { quoted: string | null; source: string }[] } | null;
  }
  const quotations = sides.flatMap(({ answers }: { answers: Quoted[] }) =>
    answers.flatMap(({ said }) =>
      (said?.wordings ?? []).flatMap(({ quoted, source }) =>
        quoted ? { text: quoted, source, speaker: said?.speaker.slug } : [],
      ),
    ),
  );
  expect(quotations.length).toBeGreaterThan(10);
  for (const quotation of quotations) {
    expect(await call('check_quotation', quotation)).toMatchObject({ verdict: 'LETTER_FOR_LETTER' });
  }
  await client.close();
  const llms = await (await fetch(new URL('/llms.txt', inject('url')))).text();
  expect(llms).toContain(new URL('/mcp', inject('url')).href);
});
