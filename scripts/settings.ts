import { originsOf } from '../src/http/cors.ts';
import { Refusal } from './refusal.ts';

/** Refuses settings that the Worker could not go by. */
export function assertSettings(vars: Record<string, unknown>): void {
  const { problem } = originsOf(vars.CORS_ORIGINS);
  if (problem) throw new Refusal(`wrangler.toml: ${problem}`);
}
