import DataLoader from 'dataloader';
import { type Changeset, changesetsWith, type Details, detailsOfEach, textsOf } from '../changesets/store.ts';
import type { Turn } from '../webhooks/store.ts';
import type { Identity } from './identity.ts';

/** The Worker's bindings and settings, as wrangler.desk.toml names them. */
export interface Env {
  DB: D1Database;
  /** `true` where whoever has proposed a changeset may also approve and publish it. */
  DESK_OF_ONE?: string;
  /** Where people log in, as `https://TEAM.cloudflareaccess.com`, and the audience (AUD) of the desk there. */
  ACCESS_TEAM?: string;
  ACCESS_AUDIENCE?: string;
  /** What people may do, by their e-mail address, by what follows its `@`, or, for all others, by `*`. */
  ACCESS_SCOPES?: unknown;
  /** Wakes whoever delivers webhooks (src/webhooks/). */
  WEBHOOKS?: Queue<Turn>;
  /** After how many seconds what was not accepted is sent again. */
  WEBHOOK_RETRY_SECONDS?: string;
  /** Whoever works on this machine (scripts/runtime.ts); no setting of a deployment. */
  LOCAL_EDITOR?: string;
}

/** Of one request. */
export interface Asked {
  identity: Identity;
  /** To be called once something was: webhooks are told, and caches forget. Nobody waits for it. */
  published: () => void;
}

/** What a resolver gets. */
export interface Context extends Asked {
  database: D1Database;
  isDeskOfOne: boolean;
  /** What several fields of one operation ask for, all at once. */
  changesets: DataLoader<number, Changeset | undefined>;
  details: DataLoader<number, Details | undefined>;
  texts: DataLoader<string, string | undefined>;
}

export function contextOf({ DB, DESK_OF_ONE, identity, published }: Env & Asked): Context {
  return {
    database: DB,
    identity,
    published,
    isDeskOfOne: DESK_OF_ONE === 'true',
    changesets: new DataLoader(async (numbers) => {
      const found = new Map((await changesetsWith(DB, numbers)).map((each) => [each.number, each]));
      return numbers.map((number) => found.get(number));
    }),
    details: new DataLoader(async (numbers) => {
      const found = await detailsOfEach(DB, numbers);
      return numbers.map((number) => found.get(number));
    }),
    texts: new DataLoader(async (hashes) => {
      const found = await textsOf(DB, hashes);
      return hashes.map((hash) => found.get(hash));
    }),
  };
}
