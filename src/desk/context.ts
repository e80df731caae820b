import DataLoader from 'dataloader';
import { type Changeset, changesetsWith, type Details, detailsOfEach, textsOf } from '../changesets/store.ts';
import type { Identity } from './identity.ts';

/** The Worker's bindings and settings, as wrangler.desk.toml names them. */
export interface Env {
  DB: D1Database;
  /** `true` where whoever has proposed a changeset may also approve and publish it. */
  DESK_OF_ONE?: string;
  /** Where people log in, as `https://TEAM.cloudflareaccess.com`, and the audience (AUD) of the desk there. */
  ACCESS_TEAM?: string;
  ACCESS_AUDIENCE?: string;
  /** Whoever works on this machine (scripts/runtime.ts); no setting of a deployment. */
  LOCAL_EDITOR?: string;
}

/** What a resolver gets. */
export interface Context {
  database: D1Database;
  identity: Identity;
  isDeskOfOne: boolean;
  /** What several fields of one operation ask for, all at once. */
  changesets: DataLoader<number, Changeset | undefined>;
  details: DataLoader<number, Details | undefined>;
  texts: DataLoader<string, string | undefined>;
}

export function contextOf({ DB, DESK_OF_ONE, identity }: Env & { identity: Identity }): Context {
  return {
    database: DB,
    identity,
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
