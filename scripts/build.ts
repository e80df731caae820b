/** `npm run build`: the pages as static assets of the Worker, each built from a folder of its own. */
import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { siteFolder } from '../src/dossier/data-folder.ts';
import { assertWritable } from './folders.ts';
import { Refusal } from './refusal.ts';

const project = join(import.meta.dirname, '..');
const built = join(project, 'dist');
const assets = join(built, 'assets');
/** What renders the explorer on the Worker, which loads it as a module of its own. */
const renderer = join(built, 'pages');

/** What is done once for as long as its inputs stay as they are. */
interface Part {
  name: string;
  inputs: string[];
  isThere: () => boolean;
  make: () => Promise<void>;
}

/** The texts about the site that the data folder has. */
const TEXTS = ['scripts/site-texts.ts', join(siteFolder(), '*.md')];

const PARTS: Part[] = [
  {
    name: 'documents',
    inputs: [
      '{explorer,src/agents}/**/*.graphql',
      'explorer/{api,data,data/tables}/*.ts',
      'client/generated/*',
      'src/agents/documents.ts',
      'explorer/**/documents.ts',
      'schema/schema.graphql',
      'src/http/persisted-documents.json',
      'scripts/{agent-documents,client-modules,document,data-dictionary,explorer-*}.ts',
      'package-lock.json',
    ],
    isThere: () => true,
    async make() {
      const { assertFresh } = await import('./explorer-documents.ts');
      await assertFresh();
    },
  },
  ...['explorer', 'graphiql'].map((folder) => ({
    name: folder,
    inputs: [
      `${folder}/**/*.*`,
      ...(folder === 'explorer' ? TEXTS : []),
      'package-lock.json',
      'scripts/build.ts',
    ],
    isThere: () => existsSync(join(assets, folder, 'index.html')),
    make: async () => {
      await buildPage(folder);
      if (folder === 'explorer') await copyAtlas();
    },
  })),
  {
    name: 'pages',
    inputs: ['explorer/**/*.*', ...TEXTS, 'package-lock.json', 'scripts/build.ts'],
    isThere: () => existsSync(join(renderer, 'renderer.js')),
    make: buildRenderer,
  },
];

/** Does nothing for a page that is up to date. */
export async function buildPages(): Promise<void> {
  for (const part of PARTS) {
    if (await isFresh(part)) continue;
    assertWritable(assets, 'the pages are built there');
    await rm(stampOf(part), { force: true });
    const digest = await digestOf(part);
    await part.make();
    await writeFile(stampOf(part), digest);
  }
}

/** Loads nothing that builds. */
export async function areBuilt(): Promise<boolean> {
  return (await Promise.all(PARTS.map(isFresh))).every(Boolean);
}

const stampOf = ({ name }: Part) => join(built, `${name}.sha256`);

async function isFresh(part: Part): Promise<boolean> {
  const stamp = stampOf(part);
  return part.isThere() && existsSync(stamp) && (await readFile(stamp, 'utf8')) === (await digestOf(part));
}

async function digestOf({ inputs }: Part): Promise<string> {
  const hash = createHash('sha256');
  for (const file of globSync(inputs, { cwd: project }).sort()) {
    const path = resolve(project, file);
    // Wherever the project is.
    hash.update(`${relative(project, path)}\0`).update(await readFile(path));
  }
  return hash.digest('hex');
}

/** What the Worker draws maps of. */
const copyAtlas = () =>
  copyFile(
    join(project, 'node_modules/world-atlas/countries-50m.json'),
    join(assets, 'explorer/countries-50m.json'),
  );

/** On a busy machine it says how long each plugin took. */
const QUIET = { pluginTimings: false };

/** Many pages have these in common. Each in a file of its own would be compressed apart from the others: 7 KiB more for each page. */
const SHARED = { groups: [{ name: 'shared', test: /[\\/]explorer[\\/]/, minShareCount: 4 }] };

async function buildPage(folder: string): Promise<void> {
  const [{ build }, { siteTexts }] = await Promise.all([import('vite'), import('./site-texts.ts')]);
  await inProduction(() =>
    build({
      ...common(folder),
      plugins: [siteTexts()],
      worker: { format: 'es' },
      build: {
        outDir: join(assets, folder),
        emptyOutDir: true,
        target: 'es2022',
        // Browsers that know this syntax know it, too.
        modulePreload: { polyfill: false },
        // All at once where it is rendered on the Worker: what a part's script brings comes after its words.
        cssCodeSplit: folder !== 'explorer',
        chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
        rollupOptions: { checks: QUIET, output: folder === 'explorer' ? { codeSplitting: SHARED } : {} },
      },
    }),
  );
}

/** One file, with all that it needs, that knows nothing of Node. */
async function buildRenderer(): Promise<void> {
  const [{ build }, { siteTexts }] = await Promise.all([import('vite'), import('./site-texts.ts')]);
  await inProduction(() =>
    build({
      ...common('explorer'),
      plugins: [siteTexts()],
      define: { 'process.env.NODE_ENV': '"production"' },
      ssr: { target: 'webworker', noExternal: true },
      build: {
        ssr: 'server.tsx',
        outDir: renderer,
        emptyOutDir: true,
        target: 'es2022',
        minify: true,
        copyPublicDir: false,
        rollupOptions: { checks: QUIET, output: { entryFileNames: 'renderer.js', codeSplitting: false } },
      },
    }),
  );
}

const common = (folder: string) => ({
  configFile: false as const,
  root: join(project, folder),
  base: `/${folder}/`,
  logLevel: 'error' as const,
  // A script names each class that its page shows: short names are a part of what is loaded.
  css: { modules: { generateScopedName: '_[hash:base64:4]' } },
});

/** Vite takes NODE_ENV over where it is set, sets it where it is not, and leaves it so for whoever called. */
async function inProduction(task: () => Promise<unknown>): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await task();
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

if (import.meta.main) {
  try {
    await buildPages();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
