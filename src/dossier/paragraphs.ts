/** Each paragraph of a source is cited by a record, or skipped for a reason. */
import type { Dossier } from './format.ts';
import { each, type Loose, type Report } from './loose.ts';
import { citedPassages } from './passages.ts';
import { type Paragraphs, paragraphsOf } from './values.ts';

export function checkParagraphs(dossier: Loose<Dossier>, report: Report, incomplete: boolean): void {
  const cited = new Map<string, Set<number>>();
  for (const { path, source, paragraphs } of citedPassages(dossier)) {
    const last = dossier.sources?.[source]?.paragraphs;
    if (last !== undefined && paragraphs.to > last) {
      report(path, `"${source}" has ${last} paragraphs, so there is no paragraph ${paragraphs.to}`);
    }
    const numbers = cited.get(source) ?? new Set();
    for (const paragraph of numbersOf(paragraphs)) numbers.add(paragraph);
    cited.set(source, numbers);
  }
  each(dossier.sources, (slug, source) => {
    const skipped = new Set<number>();
    for (const span of Object.keys(source.skipped ?? {})) {
      const here = ['sources', slug, 'skipped', span];
      const numbers = numbersOf(paragraphsOf(span));
      const last = numbers.at(-1) ?? 0;
      if (source.paragraphs !== undefined && last > source.paragraphs) {
        report(
          here,
          `"${slug}" has ${source.paragraphs} paragraphs, so there is no paragraph ${last}`,
          'key',
        );
      }
      const twice = numbers.filter((paragraph) => skipped.has(paragraph));
      if (twice.length) report(here, `skipped twice: ${listed(twice)}`, 'key');
      const both = numbers.filter((paragraph) => cited.get(slug)?.has(paragraph));
      if (both.length) report(here, `both skipped and cited: ${listed(both)}`, 'key');
      for (const paragraph of numbers) skipped.add(paragraph);
    }
    if (incomplete || source.paragraphs === undefined) return;
    const open = numbersOf({ from: 1, to: source.paragraphs }).filter(
      (paragraph) => !cited.get(slug)?.has(paragraph) && !skipped.has(paragraph),
    );
    if (open.length) {
      report(['sources', slug], `neither cited by any record nor skipped: ${listed(open)}`, 'key');
    }
  });
}

function numbersOf({ from, to }: Paragraphs): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** `paragraph 4`, `paragraphs 1, 3-5`. */
function listed(numbers: readonly number[]): string {
  const spans: Paragraphs[] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last?.to === number - 1) last.to = number;
    else spans.push({ from: number, to: number });
  }
  const text = spans.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
  return `paragraph${numbers.length > 1 ? 's' : ''} ${text}`;
}
