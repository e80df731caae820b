/** What assistants ask is answered by a Worker of its own (src/agents/), where it is bound: this one stays small. */
import type { Env } from './context.ts';
import { nothingHere } from './nothing-here.ts';

export async function agents(request: Request, { AGENTS }: Env): Promise<Response> {
  if (!AGENTS) return nothingHere(request);
  const answer = await AGENTS.fetch(request);
  return new Response(answer.body, answer);
}
