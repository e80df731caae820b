/** oEmbed (https://oembed.com): a program that has the address of a page asks here how to show it. */
import { answered } from '../data/asking.ts';
import { questionsAt } from '../questions.ts';
import { type EmbedName, embedAt, embedPath, pagePath } from './names.ts';
import type { Embedded } from './served.ts';
import { frameOf, HEIGHT } from './snippet.ts';
import { type Answer, slugOf, titleOf } from './title.ts';

const WIDTH = 700;
const CACHE_SECONDS = 3_600;

export const embedded: Embedded = async (asked, origin, ask) => {
  const name = nameAt(asked.get('url') ?? '', origin);
  const [, page] = name ? questionsAt(new URL(pagePath(name), origin)) : [];
  if (!name || !page) return null;
  const answer: Answer = await answered(ask, page.document, page.variables);
  const [title, slug] = [titleOf(answer), slugOf(answer)];
  if (!title || !slug) return null;
  const size = {
    width: atMost(WIDTH, asked.get('maxwidth')),
    height: atMost(HEIGHT, asked.get('maxheight')),
  };
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Aftermath',
    provider_url: origin,
    cache_age: CACHE_SECONDS,
    html: frameOf({ address: `${origin}${embedPath(name.part, slug)}`, title, ...size }),
    ...size,
  };
};

/** Of a page of this site; of an event the responses, unless the address leads to the accounts. */
function nameAt(text: string, origin: string): EmbedName | null {
  const url = URL.parse(text);
  if (!url || url.origin !== origin) return null;
  const [, kind, slug] = /^\/(event|statement)\/([a-z0-9-]+)$/.exec(url.pathname) ?? [];
  if (!kind || !slug) return embedAt(url.pathname);
  const part = kind === 'statement' ? 'wordings' : url.hash.startsWith('#account') ? 'accounts' : 'responses';
  return { part, slug, isCode: false };
}

const atMost = (usual: number, most: string | null): number =>
  most && /^[1-9]\d{0,5}$/.test(most) ? Math.min(usual, Number(most)) : usual;
