/** A plan as one page that can be sent to whoever must approve it: no script, nothing that is fetched. */
import type { Effect } from './effects.ts';

export interface PlanToShow {
  /** The dossiers, as their paths were given. */
  of: readonly string[];
  /** A line for each record. */
  lines: readonly string[];
  effects: readonly Effect[];
  /** Today, as RFC 3339 has it. */
  made: string;
}

export function planPage({ of, lines, effects, made }: PlanToShow): string {
  const title = `What ${of.join(', ')} would change`;
  const sections = effects.map(
    ({ on, lines }) => `<section>
<h3>${escaped(on)}</h3>
<ul>
${lines.map((line) => `<li>${escaped(line)}</li>`).join('\n')}
</ul>
</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>
:root { color-scheme: light dark }
body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.4rem } h2 { font-size: 1.15rem; margin-top: 2rem } h3 { font-size: 1rem; margin-bottom: .25rem }
ul { margin: 0; padding-left: 1.2rem } .records { list-style: none; padding: 0; font: .85rem/1.6 ui-monospace, monospace }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>Planned on <time datetime="${escaped(made)}">${escaped(made.slice(0, 10))}</time>. Nothing was changed yet. “→” stands between what is there now and what would be.</p>
<h2>What readers will see</h2>
${sections.join('\n') || '<p>Nothing that follows from the records below.</p>'}
<h2>Each record</h2>
<ul class="records">
${lines.map((line) => `<li>${escaped(line)}</li>`).join('\n')}
</ul>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] as string);
