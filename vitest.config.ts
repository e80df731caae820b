import { enableCompileCache } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { madeWorld } from './tests/setup/made-world.ts';
import Order from './tests/setup/order.ts';

// The tests are about the data of the project, whatever folder whoever runs them works in.
delete process.env.AFTERMATH_DATA;
// For Vitest's own processes and for Wrangler's, as scripts/quick.mjs has it for ours.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/node');
process.env.NODE_COMPILE_CACHE_PORTABLE ??= '1';
enableCompileCache({ directory: process.env.NODE_COMPILE_CACHE, portable: true });
// Now: what is large and is loaded from here on is compiled once for all runs.
const { cloudflareTest } = await import('@cloudflare/vitest-plugin');

/** Starts a process that reads what is in drizzle-orm as fast as ours do. */
const QUICK = { execArgv: ['--import', './scripts/quick.mjs'] };

/** First what keeps its core at work from beginning to end; then what waits half of its time for a process or a browser. */
const COMPUTING = { maxWorkers: availableParallelism(), sequence: { groupOrder: 1 } };
const WAITING = { maxWorkers: Math.ceil(1.5 * availableParallelism()), sequence: { groupOrder: 2 } };

/** A slow machine is no failure, and a test that hangs is one, by its name: many times what the slowest test takes. */
const within = (minutes: number) => ({
  testTimeout: minutes * 60_000,
  hookTimeout: minutes * 60_000,
});

let made: ReturnType<typeof madeWorld> | undefined;
/** Vitest asks for each file's, and they are the same. */
const world = () => (made ??= madeWorld());

const DEPENDENCIES = [
  '@graphql-tools/utils',
  '@pothos/core',
  'drizzle-orm',
  'drizzle-orm/casing',
  'drizzle-orm/sqlite-core',
  'graphql',
  'graphql/execution',
  'graphql-yoga',
  'fast-check',
];

/** What renders the pages is beside the Worker's script where that is built, and here where it is built itself. */
const rendererInPlace = {
  name: 'renderer in place',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('/src/http/rendering.ts')
      ? code.replace("'./renderer.js'", "'/dist/pages/renderer.js'")
      : undefined,
};

export default defineConfig({
  test: {
    reporters: ['default', './tests/setup/tally.ts'],
    sequence: { sequencer: Order },
    // The Worker logs a line for each request.
    silent: 'passed-only',
    projects: [
      {
        plugins: [
          rendererInPlace,
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              // Vitest asks for it, and wrangler.toml turns Node's modules off.
              compatibilityFlags: ['enable_nodejs_inspector_module'],
              bindings: { TEST_WORLD: await world() },
            },
          })),
        ],
        test: {
          name: 'workerd',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.{node,browser}.test.ts'],
          setupFiles: ['tests/setup/world.ts'],
          // All files of a core share a Worker and a database, which tests/setup/world.ts keeps as new.
          isolate: false,
          deps: { optimizer: { ssr: { enabled: true, include: DEPENDENCIES } } },
          ...COMPUTING,
          ...within(2),
        },
      },
      {
        test: {
          name: 'node',
          include: ['tests/**/*.node.test.ts'],
          setupFiles: ['tests/setup/environment.ts'],
          isolate: false,
          ...QUICK,
          ...WAITING,
          ...within(5),
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          globalSetup: 'tests/setup/pages.ts',
          ...QUICK,
          ...WAITING,
          ...within(5),
        },
      },
    ],
  },
});
