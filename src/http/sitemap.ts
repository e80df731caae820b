/** Where all pages are, for whoever crawls them (sitemaps.org): a list of lists, each of the records of one kind. */
import { NAMED_PAGES } from '../../explorer/named-pages.ts';
import type { Env } from './context.ts';
import { Database } from './database.ts';
import { nothingHere } from './nothing-here.ts';
import { SITEMAP_PATH } from './paths.ts';
import { rateLimit } from './rate-limit.ts';
import { refusal } from './refusal.ts';

const TABLES = {
  event: 'events',
  statement: 'statements',
  actor: 'actors',
  source: 'sources',
  place: 'places',
} as const;

type Kind = keyof typeof TABLES;

const KINDS = Object.keys(TABLES) as Kind[];

/** Of the 50,000 that a list may hold, so many as are soon read: by their ids, which no other list has to be read for. */
const MOST = 10_000;

const LIST = new RegExp(`^/sitemap/(${KINDS.join('|')})-([1-9]\\d{0,6})\\.xml$`);

export const isSitemapPath = (path: string): boolean => path === SITEMAP_PATH || LIST.test(path);

export async function sitemap(request: Request, env: Env): Promise<Response> {
  const beyond = await rateLimit(request, env);
  if (beyond) return beyond;
  const { origin, pathname } = new URL(request.url);
  const [, kind, number] = LIST.exec(pathname) ?? [];
  const database = new Database(env.DB, 'first-unconstrained', request.signal);
  try {
    if (!kind) return xml('sitemapindex', 'sitemap', await listsIn(database), origin);
    const paths = await pagesOf(kind as Kind, Number(number), database);
    return paths.length ? xml('urlset', 'url', paths, origin) : nothingHere(request);
  } catch {
    // Database has logged it.
    return refusal(503, 'DATABASE_UNAVAILABLE', 'The database does not answer: try again in a minute', {
      'retry-after': '60',
    });
  }
}

async function listsIn(database: Database): Promise<string[]> {
  const last = KINDS.map((kind) => `'${kind}', (SELECT max(id) FROM ${TABLES[kind]})`);
  const [found] = await database.ask<Record<Kind, number | null>>(
    [{ text: `SELECT json_object(${last.join(', ')}) AS answer`, params: [] }],
    JSON.parse,
  );
  return KINDS.flatMap((kind) =>
    Array.from(
      { length: Math.ceil((found?.[kind] ?? 0) / MOST) },
      (_, index) => `/sitemap/${kind}-${index + 1}.xml`,
    ),
  );
}

/** With the first events stand the pages that are of no record. */
async function pagesOf(kind: Kind, number: number, database: Database): Promise<string[]> {
  const text = `SELECT json_group_array(slug) AS answer FROM ${TABLES[kind]} WHERE id > ? AND id <= ?`;
  const params = [(number - 1) * MOST, number * MOST];
  const [slugs = []] = await database.ask<string[]>([{ text, params }], JSON.parse);
  const paths = slugs.map((slug) => `/${kind}/${slug}`);
  return kind === 'event' && number === 1 ? ['/', ...Object.keys(NAMED_PAGES), ...paths] : paths;
}

/** Neither a slug nor an origin has a character that XML knows. */
function xml(root: string, element: string, paths: string[], origin: string): Response {
  const items = paths.map((path) => `<${element}><loc>${origin}${path}</loc></${element}>\n`).join('');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items}</${root}>\n`,
    {
      headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
    },
  );
}
