import { agents } from './agents.ts';
import { asset, isPageFile, pageFile } from './assets.ts';
import { card, isCardPath } from './card.ts';
import { chart, isChartPath } from './chart.ts';
import { citation, isCitationPath } from './citation.ts';
import type { Env } from './context.ts';
import { embed, isEmbedPath, oembed } from './embed.ts';
import { explorer, isExplorerPath } from './explorer.ts';
import { feed, isFeedPath } from './feeds.ts';
import { file, isFilePath } from './files.ts';
import { graphql } from './graphql.ts';
import { health } from './health.ts';
import { live } from './live.ts';
import { isMapPath, map } from './map.ts';
import {
  GRAPHQL_PATH,
  HEALTH_PATH,
  LIVE_PATH,
  LLMS_PATH,
  MCP_PATH,
  OEMBED_PATH,
  PURGE_PATH,
  ROBOTS_PATH,
  SCHEMA_PATH,
} from './paths.ts';
import { purge } from './purge.ts';
import { robots } from './robots.ts';
import { sdl } from './sdl.ts';
import { isSitemapPath, sitemap } from './sitemap.ts';

export interface Route {
  methods: string[];
  /** A HEAD comes as a GET. */
  answer(request: Request, env: Env, ctx: ExecutionContext | undefined): Response | Promise<Response>;
}

const READ = ['GET', 'HEAD'];
const PAGE_FILE: Route = { methods: READ, answer: pageFile };
const EXPLORER: Route = { methods: READ, answer: explorer };
const FEED: Route = { methods: READ, answer: feed };
const FILE: Route = { methods: READ, answer: file };
const MAP: Route = { methods: READ, answer: map };
const EMBED: Route = { methods: READ, answer: embed };
const CHART: Route = { methods: READ, answer: chart };
const CARD: Route = { methods: READ, answer: card };
const CITATION: Route = { methods: READ, answer: citation };
const SITEMAP: Route = { methods: READ, answer: sitemap };
const FAVICON: Route = {
  methods: READ,
  answer: (request, env) => asset(request, env, '/explorer/favicon.svg'),
};
const TO_GRAPHIQL = redirection(302, () => GRAPHQL_PATH);
const TO_EXPLORER = redirection(302, () => '/');
/** For good, so that whoever counts links counts them for one address. */
const WITHOUT_SLASH = redirection(308, (path) => path.slice(0, -1));

const ROUTES: { [path: string]: Route } = {
  [GRAPHQL_PATH]: { methods: [...READ, 'POST'], answer: graphql },
  [SCHEMA_PATH]: { methods: READ, answer: sdl },
  [HEALTH_PATH]: { methods: READ, answer: (_request, env) => health(env) },
  [LIVE_PATH]: { methods: READ, answer: live },
  [PURGE_PATH]: { methods: ['POST'], answer: purge },
  [OEMBED_PATH]: { methods: READ, answer: oembed },
  [MCP_PATH]: { methods: ['POST'], answer: agents },
  [LLMS_PATH]: { methods: READ, answer: agents },
  [ROBOTS_PATH]: { methods: READ, answer: robots },
  // Browsers ask for it at every address that is no page of ours, such as the schema.
  '/favicon.ico': FAVICON,
  '/graphiql': TO_GRAPHIQL,
  '/graphiql/': TO_GRAPHIQL,
  '/explorer': TO_EXPLORER,
  '/explorer/': TO_EXPLORER,
};

export function routeAt(path: string): Route | undefined {
  if (Object.hasOwn(ROUTES, path)) return ROUTES[path];
  if (isPageFile(path)) return PAGE_FILE;
  if (isSitemapPath(path)) return SITEMAP;
  if (isFeedPath(path)) return FEED;
  if (isMapPath(path)) return MAP;
  if (isChartPath(path)) return CHART;
  if (isCardPath(path)) return CARD;
  if (isCitationPath(path)) return CITATION;
  if (isEmbedPath(path)) return EMBED;
  if (isFilePath(path)) return FILE;
  if (isExplorerPath(path)) return EXPLORER;
  return path.endsWith('/') && isExplorerPath(path.slice(0, -1)) ? WITHOUT_SLASH : undefined;
}

function redirection(status: number, target: (path: string) => string): Route {
  return {
    methods: READ,
    answer({ url }) {
      const location = new URL(url);
      location.pathname = target(location.pathname);
      return new Response(null, { status, headers: { location: location.href } });
    },
  };
}
