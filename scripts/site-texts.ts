/** The pages about the site itself: Markdown files of the data folder (`site/about.md`), else those of the explorer. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { marked } from 'marked';
import type { Plugin } from 'vite';
import { siteFolder } from '../src/dossier/data-folder.ts';

export const siteTexts = (): Plugin => ({
  name: 'site-texts',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('.md')) return;
    const own = join(siteFolder(), basename(id));
    const html = await marked.parse(await readFile(existsSync(own) ? own : id, 'utf8'));
    return { code: `export default ${JSON.stringify(html)};`, moduleType: 'js' };
  },
});
