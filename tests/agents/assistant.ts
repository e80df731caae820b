/** An assistant: a client of the Model Context Protocol that reaches the tools by way of the public Worker. */
import { env } from 'cloudflare:workers';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import agents from '../../src/agents/worker.ts';
import worker from '../../src/worker.ts';

export const ORIGIN = 'http://aftermath.test';
const AGENTS = { fetch: (request: Request) => agents.fetch(request, env) } as unknown as Fetcher;

/** What the public Worker answers where that for assistants is bound. */
export const knock = (path: string, init?: RequestInit, settings: object = {}): Promise<Response> =>
  worker.fetch(new Request(new URL(path, ORIGIN), init), { ...env, AGENTS, ...settings });

export async function assistant(): Promise<Client> {
  const client = new Client({ name: 'test', version: '1.0.0' });
  const fetch = (input: RequestInfo | URL, init?: RequestInit) => knock(String(input), init);
  await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', ORIGIN), { fetch: fetch as never }));
  return client;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its tool
type Found = any;

export interface Called {
  isError: boolean;
  text: string;
  found: Found;
}

export async function call(client: Client, name: string, args: Record<string, unknown>): Promise<Called> {
  const { isError = false, content, structuredContent } = await client.callTool({ name, arguments: args });
  const [first] = content as { type: string; text: string }[];
  return { isError: isError === true, text: first?.text ?? '', found: structuredContent };
}
