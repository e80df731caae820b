import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { siteTexts } from '../../scripts/site-texts.ts';

afterEach(() => vi.unstubAllEnvs());

const explorer = join(import.meta.dirname, '../../explorer/site');

async function built(page: string): Promise<string> {
  const { load } = siteTexts();
  if (typeof load !== 'function') throw new Error('it loads nothing');
  const made = await load.call({} as never, join(explorer, page));
  return typeof made === 'object' && made ? made.code : '';
}

test('a data folder has its own page about the site, and the others are those of the explorer', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aftermath-site-'));
  try {
    await mkdir(join(folder, 'site'));
    await writeFile(join(folder, 'site/about.md'), '# About us\n\nThe *Harbour Desk* edits this.\n');
    vi.stubEnv('AFTERMATH_DATA', folder);
    expect(await built('about.md')).toContain('<em>Harbour Desk</em>');
    expect(await built('contact.md')).toContain('A good report says');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('nothing else is taken for one of them', async () => {
  expect(await built('page.tsx')).toBe('');
});
