import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: { TEST_MIGRATIONS: await readD1Migrations('schema/migrations') } },
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
