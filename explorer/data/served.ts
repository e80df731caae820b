/** What the Worker (src/http/files.ts) and the explorer (file.ts) have agreed on. */
import type { Ask } from '../rendered.ts';
import type { FileName } from './names.ts';

export interface DataFile {
  /** The same for the same file; null where that can't be known. */
  tag: string | null;
  type: string;
  /** For whoever saves it. */
  name: string;
  open(): Promise<ReadableStream<Uint8Array>>;
}

/** What is wrong with the address, for whoever sent it. */
export interface Problem {
  problem: string;
}

export type OpenFile = (address: URL, name: FileName, ask: Ask) => Promise<DataFile | Problem>;
