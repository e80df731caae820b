import { sha256 } from './sha256.ts';

/** Strong: another one for each other content. */
export const etagOf = async (content: string | ArrayBuffer): Promise<string> =>
  `"${(await sha256(content)).slice(0, 32)}"`;
