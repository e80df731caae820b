import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const project = join(import.meta.dirname, '..');
const pages = globSync(['*.md', 'docs/*.md', 'seed/*.md', 'bench/*.md'], { cwd: project });

/** As GitHub makes it of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));

test.each(pages)('every link of %s to a file of this repository leads to one', (page) => {
  const text = readFileSync(join(project, page), 'utf8').replaceAll(/```.*?```/gs, '');
  for (const [, link = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(link)) continue;
    const [path = '', anchor] = link.split('#');
    const target = path ? join(project, dirname(page), path) : join(project, page);
    expect(existsSync(target), `${page}: ${link}`).toBe(true);
    if (anchor) expect(anchorsOf(target), `${page}: ${link}`).toContain(anchor);
  }
});
