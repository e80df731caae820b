import { originsOf } from '../src/http/allowed-origins.ts';
import { Refusal } from './refusal.ts';

/** Refuses settings that the Worker could not go by. */
export function assertSettings(vars: Record<string, unknown>): void {
  const { problem } = originsOf(vars.CORS_ORIGINS);
  if (problem) throw new Refusal(`wrangler.toml: ${problem}`);
  if (vars.EXPLAIN !== undefined)
    throw new Refusal(
      'wrangler.toml: EXPLAIN shows SQL to whoever asks: take it out of [vars]. npm start sets it itself, for this machine',
    );
}
