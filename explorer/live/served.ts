/** What the Worker (src/http/live.ts) and the explorer (stream.ts) have agreed on. */
import type { Problem } from '../data/served.ts';
import type { Ask } from '../rendered.ts';

export interface LiveSource {
  /** The cursor of the last change that the client has; null for one that wants what comes from now on. */
  after: string | null;
  /** Of the API, in the state that `newest` has seen. */
  ask: Ask;
  /** The number of the newest change, as the database has it at this moment. */
  newest(): Promise<number>;
  /** Between two looks at it. */
  pauseMilliseconds: number;
  /** How many questions one stream may ask of the database. */
  maxQuestions: number;
  /** Of the client. */
  signal: AbortSignal;
}

export type OpenStream = (address: URL, source: LiveSource) => Promise<ReadableStream<Uint8Array> | Problem>;
