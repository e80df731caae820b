import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, start } from './project.ts';

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

test('npm run dev serves what is changed in the code, the dossiers and the pages', async () => {
  const project = copyProject();
  const server = await start(project, {}, ['run', '--silent', 'dev']);
  const textAt = async (path: string) => (await fetch(new URL(path, server.address))).text();
  const names = async () => JSON.stringify(await server.ask('{ parties { edges { node { name } } } }'));
  const served = { timeout: 120_000 };

  edit(join(project, 'src/http/robots.ts'), 'Disallow: /search', 'Disallow: /searches');
  writeFileSync(join(project, 'seed/mine.yaml'), 'parties:\n  neighbours: { name: Neighbours }\n');
  edit(join(project, 'explorer/index.html'), '</head>', '<meta name="changed"></head>');
  await expect.poll(() => textAt('/robots.txt'), served).toContain('Disallow: /searches');
  await expect.poll(names, served).toContain('Neighbours');
  await expect.poll(() => textAt('/explorer/index.html'), served).toContain('<meta name="changed">');
});
