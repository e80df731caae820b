/** The pages of docs/clients.md: made as their tools make them, and used in Chromium against a served API. */
import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, type Plugin } from 'vite';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { client } from '../../client/ask.ts';
import { browserIsMissing, open } from '../explorer/visit.ts';
import { EVENT_PAGE, type EventPage } from './front-ends/event.ts';

const run = promisify(execFile);
const folder = join(import.meta.dirname, 'front-ends');
const tool = createRequire(join(folder, 'package.json'));
const SLUG = 'us-embassy-baghdad-attack-2023-12-08';

/** Their packages are no part of the project's: who serves Aftermath needs no Svelte. */
beforeAll(async () => {
  const lock = join(folder, 'package-lock.json');
  const installed = join(folder, 'node_modules/installed.json');
  const textOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  if (textOf(lock) !== textOf(installed)) {
    await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder });
    copyFileSync(lock, installed);
  }
  const made = join(folder, 'relay/__generated__');
  // What is as it was is not persisted again.
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made);
  writeFileSync(join(made, 'persisted.json'), '{}');
  await Promise.all([
    byTool('relay-compiler', [], 'relay'),
    byTool('gql.tada', ['generate-output']),
    byTool('graphql-codegen', [], 'client-preset'),
  ]);
});

const byTool = (name: string, args: string[], within = '.') =>
  run(join(folder, 'node_modules/.bin', name), args, { cwd: join(folder, within) });

/** Relay's compiler has written what stands for each `graphql` of the page. */
const relay: Plugin = {
  name: 'relay',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.endsWith('/relay/page.tsx')) return;
    const plugins = [
      [tool.resolve('@babel/plugin-syntax-typescript'), { isTSX: true }],
      [
        tool.resolve('babel-plugin-relay'),
        { eagerEsModules: true, artifactDirectory: join(folder, 'relay/__generated__') },
      ],
    ];
    const { transformAsync } = await import(tool.resolve('@babel/core'));
    const made = await transformAsync(code, { filename: id, plugins, babelrc: false, configFile: false });
    return made?.code;
  },
};

const svelte: Plugin = {
  name: 'svelte',
  async transform(code, id) {
    if (!id.endsWith('.svelte')) return;
    const { compile } = await import(tool.resolve('svelte/compiler'));
    return compile(code, { filename: id, generate: 'client' }).js.code;
  },
};

/** As for developers: it is then that caches warn of what they lose. */
async function bundled(name: string): Promise<string> {
  const made = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    plugins: [relay, svelte],
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { write: false, minify: false, lib: { entry: join(folder, name), formats: ['es'] } },
  });
  const [bundle] = [made].flat();
  if (!bundle || !('output' in bundle)) throw new Error(`${name} was not built`);
  return bundle.output[0].code;
}

/** What each party answered, all of it. */
async function answers(): Promise<Record<string, string[]>> {
  const ask = client(new URL('/graphql', inject('url')).href);
  const { event } = await ask<EventPage>(EVENT_PAGE, { slug: SLUG, first: 100 });
  return Object.fromEntries(
    (event?.responsesByParty ?? []).map(({ party, responses }) => [
      party.name,
      responses.edges.map(({ node }) => node.reaction.label),
    ]),
  );
}

test('all have the types that their tools make of the schema', async () => {
  await byTool('tsc', []);
});

test.each([
  ['gql.tada', 'gql-tada.ts'],
  ['client-preset', 'client-preset/statement.ts'],
])('%s asks with the types of the question', async (_name, file) => {
  const { statement } = await import(join(folder, file));
  const variables = { slug: 'miller-right-to-self-defense-2023-12-08' };
  const answer = await statement(new URL('/graphql', inject('url')).href, variables);
  expect(answer.statement).toMatchObject({
    speaker: { name: 'Matthew Miller' },
    renderings: expect.arrayContaining([
      expect.objectContaining({ text: expect.stringContaining('non-negotiable') }),
    ]),
  });
});

describe.skipIf(browserIsMissing)('an event, and more of what one party answered', () => {
  test.each([
    ['Relay', 'relay/page.tsx'],
    ['Apollo Client', 'apollo/page.tsx'],
    ['urql', 'urql/page.tsx'],
    ['TanStack Query', 'tanstack/page.tsx'],
    ['Svelte', 'svelte/page.ts'],
  ])('with %s', async (_name, entry) => {
    const { page, complaints } = await open();
    const script = await bundled(entry);
    const html = `<!doctype html><title>${entry}</title><link rel="icon" href="data:,"><div id="root"></div>
      <script type="module">import { mount } from './page.js';
        mount(document.getElementById('root'), '/graphql', '${SLUG}');</script>`;
    await page.route('**/front-end/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.route('**/front-end/page.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    );
    const broken = new Promise<never>((_, reject) => page.once('pageerror', reject));
    await page.goto('/front-end/');
    await Promise.race([page.getByRole('heading', { level: 1 }).waitFor(), broken]);
    const more = page.getByRole('button', { name: 'More of' });
    for (let left = await more.count(); left > 0; left = await more.count()) {
      const items = page.getByRole('listitem');
      const before = await items.count();
      await more.first().click();
      await items.nth(before).waitFor();
    }
    const shown = await page
      .locator('section')
      .evaluateAll((sections) =>
        sections.map((section) => [
          section.querySelector('h2')?.textContent,
          Array.from(section.querySelectorAll('li'), (item) => item.textContent),
        ]),
      );
    expect(Object.fromEntries(shown)).toEqual(await answers());
    // An id that is not in the manifest: its text follows.
    expect(complaints.filter((each) => !/^404 .*documentId=/.test(each))).toEqual([]);
  });
});
