/** From a file's bytes to its text, as it is kept, and what the file says of itself. The libraries are loaded when they are needed. */
import type { Metadata } from '../reading/document.ts';
import { metadataOf, type Page, textOfArticle } from './html.ts';
import { type PdfItem, textOfPdf } from './pdf.ts';

export interface Read {
  /** As it is kept: the file itself, where it is a text. */
  bytes: Uint8Array;
  text: string;
  metadata: Metadata;
}

export async function readDocument(bytes: Uint8Array): Promise<Read> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const read = start.startsWith('%PDF-')
    ? await readPdf(bytes)
    : /^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype html|html|head|body|article|div|p)\b/is.test(start)
      ? await readHtml(bytes, start)
      : readText(bytes);
  if (!read.text.trim()) throw new Error('there is no text');
  return read;
}

function readText(bytes: Uint8Array): Read {
  try {
    return { bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), metadata: {} };
  } catch {
    throw new Error('this is not UTF-8: save the file as UTF-8');
  }
}

async function readHtml(bytes: Uint8Array, start: string): Promise<Read> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  const html = decoderFor(start).decode(bytes);
  const metadata = metadataOf(pageOf(parseHTML, html));
  // Readability takes the page apart.
  const document = pageOf(parseHTML, html);
  const article = new Readability(document as never, { serializer: (node: unknown) => node as Page }).parse();
  const text = textOfArticle(article?.content ?? document, metadata.title);
  return { bytes: new TextEncoder().encode(text), text, metadata };
}

/** linkedom makes no `body` around a part of a page. */
const pageOf = (parseHTML: (html: string) => object, html: string): Page =>
  (parseHTML(/<body\b/i.test(html) ? html : `<html><body>${html}</body></html>`) as { document: Page })
    .document;

function decoderFor(start: string): TextDecoder {
  const charset = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

// The library takes the bytes away, and wants no Buffer.
async function readPdf(bytes: Uint8Array): Promise<Read> {
  const { extractTextItems, getDocumentProxy, getMeta } = await import('unpdf');
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  const [{ items }, { info }] = await Promise.all([extractTextItems(document), getMeta(document)]);
  const text = textOfPdf(items as PdfItem[][]);
  const { Title: title, Author: author } = info as Record<string, unknown>;
  const metadata: Metadata = {
    // A program's name for the file is no title.
    ...(typeof title === 'string' && /\p{L}{2}.*\s/u.test(title) ? { title } : {}),
    ...(typeof author === 'string' && author.trim() ? { author } : {}),
  };
  return { bytes: new TextEncoder().encode(text), text, metadata };
}
