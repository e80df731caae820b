/** The fragments that the pages of the explorer share, for questions of your own. */
import { fragments } from './generated/fragments.ts';

export * from './generated/fragments.ts';

const isFragment = (name: string): name is keyof typeof fragments => Object.hasOwn(fragments, name);

/** The question with each fragment that it spreads and does not define itself, and those that these spread. */
export function withFragments(question: string): string {
  const defined = new Set(Array.from(question.matchAll(/\bfragment\s+(\w+)/g), ([, name]) => name));
  let text = question;
  for (const [, name = ''] of text.matchAll(/\.\.\.\s*(\w+)/g)) add(name);
  return text;

  function add(name: string): void {
    if (defined.has(name) || !isFragment(name)) return;
    defined.add(name);
    text += `\n\n${fragments[name]}`;
    for (const [, spread = ''] of fragments[name].matchAll(/\.\.\.\s*(\w+)/g)) add(spread);
  }
}
