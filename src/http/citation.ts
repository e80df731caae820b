/** How to cite a page, as a file for programs that keep references (`/event/….bib`). */
import {
  CITATION_FORMATS,
  citationAt,
  citationKey,
  citationPath,
  recordOf,
} from '../../explorer/citation/names.ts';
import { DATA } from '../../explorer/data/names.ts';
import { limits } from '../limits.ts';
import { asking } from './asking.ts';
import type { Env } from './context.ts';
import { failed } from './files.ts';
import { gone } from './gone.ts';
import { movedTo } from './moved.ts';
import { nothingHere } from './nothing-here.ts';
import { previewOf, recordAt } from './preview.ts';
import { rateLimit } from './rate-limit.ts';
import { renderer } from './rendering.ts';

export const isCitationPath = (path: string) => citationAt(path) !== null;

export async function citation(
  request: Request,
  env: Env,
  ctx: ExecutionContext | undefined,
): Promise<Response> {
  const beyond = await rateLimit(request, env);
  if (beyond) return beyond;
  const { origin, pathname } = new URL(request.url);
  const name = citationAt(pathname);
  const record = name && recordAt(name.path);
  try {
    const deadline = AbortSignal.timeout(limits.maxPreviewMilliseconds);
    const found = record
      ? await previewOf(record, request, env, ctx, deadline)
      : { title: DATA.name, slug: undefined, isGone: undefined };
    if (found === undefined) throw UNANSWERED;
    if (!name || !found) return nothingHere(request);
    if (found.isGone) return gone(name.path, found);
    if (record && found.slug)
      return movedTo(citationPath({ ...name, path: `/${record.kind}/${found.slug}` }));
    const { writeCitation } = await renderer();
    const text = await writeCitation({
      name,
      title: record?.kind === 'source' ? recordOf(found.title) : found.title,
      origin,
      ask: asking(request, env, ctx),
    });
    const { mediaType } = CITATION_FORMATS[name.format];
    return new Response(text, {
      headers: {
        'content-type': `${mediaType}; charset=utf-8`,
        'content-disposition': `attachment; filename="${citationKey(name.path)}.${name.format}"`,
        // It names the day on which it was fetched.
        'cache-control': 'no-cache',
        link: `<${origin}${name.path}>; rel="cite-as"`,
      },
    });
  } catch (error) {
    return failed(error, request);
  }
}

const UNANSWERED = { code: 'DATABASE_UNAVAILABLE', message: 'The data cannot be read at the moment' };
