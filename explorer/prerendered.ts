import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static.edge';

/** Whatever is shown as markup, once all of it is there; the first fault in it is thrown. */
export async function prerendered(node: ReactNode): Promise<string> {
  const errors: unknown[] = [];
  const { prelude } = await prerender(node, {
    onError: (error) => void errors.push(error),
    // A larger part than this would come behind the page, and be put in its place by a script.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  });
  const markup = await new Response(prelude).text();
  if (errors.length) throw errors[0];
  return markup;
}
