/** What the Worker (src/http/rendering.ts) and the explorer (server.tsx) have agreed on. */

/** Answers a question to the API that the page would ask at this address. */
export type Ask = (question: { url: string }) => Promise<Response>;

export interface Rendered {
  /** What the element `#root` holds. */
  html: string;
  /** The answers that it shows, as JSON. */
  answers: string;
}

/** Null where the API did not answer. */
export type Render = (address: URL, ask: Ask) => Promise<Rendered | null>;

/** Of the element that holds the answers. */
export const ANSWERS_ID = 'answers';
