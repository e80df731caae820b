/** Renders a page, a map or a card on the Worker, or writes a file of the data. A module of its own, which the Worker loads for the first. */
import { ssrExchange } from 'urql';
import { clientOf } from './api/client.ts';
import { App } from './app.tsx';
import { drawnWords } from './card/cards.ts';
import { prerendered } from './prerendered.ts';
import { questionsAt } from './questions.ts';
import type { Render, Rendered } from './rendered.ts';

export { drawCard } from './card/draw-card.ts';
export { openFile } from './data/file.ts';
export { openFeed } from './feed/feed.ts';
export { openStream } from './live/stream.ts';
export { drawMap } from './place/draw-map.ts';

export const render: Render = async (address, ask) => {
  const answers = ssrExchange({ isClient: false });
  const client = clientOf({
    origin: address.origin,
    fetch: (input) => ask({ url: String(input) }),
    answers,
    suspense: true,
  });
  const page = `${address.pathname}${address.search}`;
  // At once. Whatever else a page asks, it asks while it is rendered: one question after the other.
  const [, first] = await Promise.all(
    questionsAt(address).map(({ document, variables }) => client.query(document, variables).toPromise()),
  );
  if (hasFailed(answers)) return null;
  const asked = JSON.stringify(answers.extractData());
  const before = kept.get(page);
  if (before?.answers === asked) return before;
  const html = await prerendered(<App client={client} address={page} />);
  if (hasFailed(answers)) return null;
  const card = drawnWords(address.pathname, first?.data);
  const rendered = { html, answers: JSON.stringify(answers.extractData()), card };
  keep(page, rendered);
  return rendered;
};

/** The pages that were rendered last: the same answers make the same page. */
const kept = new Map<string, Rendered>();
const MOST_KEPT_CHARACTERS = 5_000_000;

function keep(page: string, rendered: Rendered): void {
  kept.delete(page);
  kept.set(page, rendered);
  for (const [oldest] of kept) {
    const characters = [...kept.values()].reduce(
      (sum, { html, answers }) => sum + html.length + answers.length,
      0,
    );
    if (characters <= MOST_KEPT_CHARACTERS) break;
    kept.delete(oldest);
  }
}

const hasFailed = (answers: ReturnType<typeof ssrExchange>): boolean =>
  Object.values(answers.extractData()).some(({ error }) => error);
