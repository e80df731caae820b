import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { seedStatements } from './src/dossier/apply.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                TEST_MIGRATIONS: await readD1Migrations('schema/migrations'),
                TEST_SEED: seedStatements('seed'),
              },
            },
          })),
        ],
        test: {
          name: 'workerd',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.node.test.ts'],
          setupFiles: ['tests/setup/world.ts'],
        },
      },
      { test: { name: 'node', include: ['tests/**/*.node.test.ts'] } },
    ],
  },
});
