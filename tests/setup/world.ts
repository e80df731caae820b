/**
 * The test world is the product's own data: the dossiers of seed/, read and planned in Node (vitest.config.ts),
 * because files are out of reach inside workerd. Each test file gets a database of its own, which this file
 * migrates and seeds once. Tests that write leave no trace in other files, but share the world within theirs.
 */
import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';

await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
await env.DB.batch(env.TEST_SEED.map(({ sql, params }) => env.DB.prepare(sql).bind(...params)));
