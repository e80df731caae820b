/** The words of a page as HTML, so that it can be read before its scripts are there, and without them. */
import type { OpenFile } from '../../explorer/data/served.ts';
import type { Embedded, OpenEmbed } from '../../explorer/embed/served.ts';
import type { OpenFeed } from '../../explorer/feed/served.ts';
import type { OpenStream } from '../../explorer/live/served.ts';
import type { DatasetData, Previewed, PreviewKind } from '../../explorer/preview/said.ts';
import type {
  DrawCard,
  DrawChart,
  DrawMap,
  Render,
  Rendered,
  WriteCitation,
} from '../../explorer/rendered.ts';
import { asking } from './asking.ts';
import type { Env } from './context.ts';
import { logError } from './log.ts';

/** By a name that no bundler follows. */
const MODULE = './renderer.js';
let loaded: Promise<Renderer> | undefined;

interface Renderer {
  render: Render;
  drawCard: DrawCard;
  drawChart: DrawChart;
  drawMap: DrawMap;
  writeCitation: WriteCitation;
  datasetData: DatasetData;
  previewed(kind: PreviewKind, answer: unknown): Previewed;
  embedded: Embedded;
  openEmbed: OpenEmbed;
  openFile: OpenFile;
  openFeed: OpenFeed;
  openStream: OpenStream;
}

/**
 * What renders pages, draws maps and cards and writes files is as large as all the rest of the Worker, and the API has no use for it. So it is
 * a module of its own (dist/pages, see wrangler.toml), which is evaluated for the first of them.
 */
export const renderer = () => (loaded ??= import(/* @vite-ignore */ MODULE));

/** Null where that fails or takes too long: the browser then asks what the page shows, and says what is wrong. */
export async function rendered(
  request: Request,
  env: Env,
  ctx: ExecutionContext | undefined,
  deadline: AbortSignal,
): Promise<Rendered | null> {
  const signal = AbortSignal.any([request.signal, deadline]);
  try {
    const { render } = await renderer();
    return await render(new URL(request.url), asking(request, env, ctx, signal));
  } catch (error) {
    if (!signal.aborted) logError(error);
    return null;
  }
}
