/** What the Worker (src/http/embed.ts) and the explorer (open.tsx) have agreed on. */
import type { Ask } from '../rendered.ts';

export interface ToEmbed {
  ask: Ask;
  /** Whether there is what makes PNGs. */
  hasPictures: boolean;
  /** The file of the pages, which names their stylesheet. */
  page(): Promise<string>;
}

/** A whole document, also where the record was removed (410) or never was (404). */
export interface EmbedDocument {
  html: string;
  status: 200 | 404 | 410;
  policy: string;
}

/** A path where the record has another slug now; what the API says in place of an answer is thrown. */
export type OpenEmbed = (address: URL, from: ToEmbed) => Promise<EmbedDocument | { movedTo: string }>;

/** What an oEmbed client asks for: https://oembed.com */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  [name: string]: string | number;
}

/** Null where nothing is to be embedded at the address that is asked for. */
export type Embedded = (asked: URLSearchParams, origin: string, ask: Ask) => Promise<OEmbed | null>;
