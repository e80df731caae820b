/** Each paragraph of a source is cited by a record, or skipped for a reason; a page or a time of one need not be. */
import type { Dossier } from './format.ts';
import { locatorOf, type Paragraphs, secondsOf } from './locator.ts';
import { each, type Loose, type Report } from './loose.ts';
import { citedPassages } from './passages.ts';
import type { Path } from './read.ts';
import { paragraphsOf } from './values.ts';

type Source = Loose<Dossier['sources'][string]>;

export function checkParagraphs(
  dossier: Loose<Dossier>,
  report: Report,
  incomplete: boolean,
  unsure: ReadonlySet<string>,
  reportMissing: Report,
): void {
  const cited = new Map<string, Set<number>>();
  for (const { path, source, paragraphs } of citedPassages(dossier)) {
    const document = dossier.sources?.[source];
    if (document) checkPlace(path, source, document, paragraphs, report);
    if (paragraphs.unit) continue;
    const numbers = cited.get(source) ?? new Set();
    for (const paragraph of numbersOf(paragraphs)) numbers.add(paragraph);
    cited.set(source, numbers);
  }
  each(dossier.sources, (slug, source) => {
    checkExtent(['sources', slug], source, report);
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
    if (incomplete || unsure.has(slug) || source.paragraphs === undefined) return;
    const open = numbersOf({ from: 1, to: source.paragraphs }).filter(
      (paragraph) => !cited.get(slug)?.has(paragraph) && !skipped.has(paragraph),
    );
    if (open.length) {
      reportMissing(['sources', slug], `neither cited by any record nor skipped: ${listed(open)}`, 'key');
    }
  });
}

const EXTENTS = ['paragraphs', 'pages', 'length'] as const;

/** A document has paragraphs, or else pages or a length; its text is compared by paragraphs. */
function checkExtent(path: Path, source: Source, report: Report): void {
  const given = EXTENTS.filter((key) => key in source);
  if (!given.length)
    report(path, '"paragraphs" is missing: say how many it has; or "pages", or its "length"', 'key');
  if (given.length > 1) report(path, `a document has one of ${given.join(', ')}`, 'key');
  if (!given.length || given.includes('paragraphs')) return;
  for (const key of ['text', 'skipped'] as const) {
    if (key in source) report([...path, key], `"${key}" goes by paragraphs, and this has ${given[0]}`);
  }
}

function checkPlace(path: Path, slug: string, source: Source, place: Paragraphs, report: Report): void {
  const [unit, last, how] = extentOf(source);
  if (last === undefined) return;
  const said = locatorOf(place).replace(/^para /, '');
  if (place.unit !== unit) report(path, `"${slug}" is cited ${how}, and "${said}" is another kind of place`);
  else if (place.to <= last) return;
  else if (unit === 'second') report(path, `"${slug}" is ${source.length} long, so there is no ${said}`);
  else {
    const [name, names] = unit === 'page' ? ['page', 'pages'] : ['paragraph', 'paragraphs'];
    report(path, `"${slug}" has ${last} ${names}, so there is no ${name} ${place.to}`);
  }
}

function extentOf({ paragraphs, pages, length }: Source): [Paragraphs['unit'], number | undefined, string] {
  if (pages !== undefined) return ['page', pages, 'by pages, as "page 12"'];
  if (length !== undefined) return ['second', secondsOf(length), 'by times, as "00:12:31"'];
  return [undefined, paragraphs, 'by paragraphs, as "4"'];
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
