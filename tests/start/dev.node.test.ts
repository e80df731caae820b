import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, npm, start } from './project.ts';

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

test('npm run dev serves what is changed in the code, the dossiers and the pages, and leaves nothing running', async () => {
  const project = copyProject();
  const server = await start(project, {}, ['run', '--silent', 'dev']);
  const textAt = async (path: string) => (await fetch(new URL(path, server.address))).text();
  const names = async () => JSON.stringify(await server.ask('{ parties { edges { node { name } } } }'));
  const served = { timeout: 120_000 };

  const desk = await fetch(new URL('/desk/graphql', server.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{ "query": "{ viewer { isDeskOfOne } }" }',
  });
  expect(await desk.json()).toEqual({ data: { viewer: { isDeskOfOne: true } } });
  expect((await fetch(new URL('/card/home.png', server.address))).headers.get('content-type')).toBe(
    'image/png',
  );

  edit(join(project, 'src/http/robots.ts'), 'Disallow: /search', 'Disallow: /searches');
  writeFileSync(join(project, 'seed/mine.yaml'), 'parties:\n  neighbours: { name: Neighbours }\n');
  edit(join(project, 'explorer/index.html'), '</head>', '<meta name="changed"></head>');
  await expect.poll(() => textAt('/robots.txt'), served).toContain('Disallow: /searches');
  await expect.poll(names, served).toContain('Neighbours');
  await expect.poll(() => textAt('/explorer/index.html'), served).toContain('<meta name="changed">');

  expect(await npm(project, ['start', '--silent'], { PORT: '0' })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(
      'Another npm start or npm run dev serves the database in .wrangler/state',
    ),
  });
  await server.kill(/scripts\/start\.ts dev\.ts/);
  await expect.poll(() => server.processes(), { timeout: 120_000 }).toEqual([]);
});
