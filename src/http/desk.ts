import type { Env } from './context.ts';

const DESK_PATH = '/desk';

/** What answers where something is written (src/desk/): this Worker holds no code that does. */
export function deskOf({ url }: Request, { DESK }: Env): Fetcher | undefined {
  const { pathname } = new URL(url);
  return pathname === DESK_PATH || pathname.startsWith(`${DESK_PATH}/`) ? DESK : undefined;
}
