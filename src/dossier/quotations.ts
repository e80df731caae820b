/** Holds every quotation against the text that it is taken from, which is kept outside of the project. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from './format.ts';
import { citedPlaces } from './places.ts';
import type { Path } from './read.ts';
import type { Loose, Report } from './rules.ts';
import { find, nearMatch } from './text.ts';
import type { Paragraphs } from './values.ts';

/** A source's paragraphs, by its slug. */
type Texts = ReadonlyMap<string, readonly string[]>;

interface Quotation {
  path: Path;
  words: string;
  source: string;
  paragraphs: Paragraphs;
  /** The speaker's own words, so they stand between quotation marks. */
  isSpoken: boolean;
}

export function checkQuotations(dossier: Loose<Dossier>, folder: string, report: Report): void {
  const texts = new Map<string, string[]>();
  for (const [slug, source] of Object.entries(dossier.sources ?? {})) {
    const paragraphs = source?.text === undefined ? undefined : readText(slug, source, folder, report);
    if (paragraphs) texts.set(slug, paragraphs);
  }
  for (const quotation of quotationsOf(dossier)) {
    const problem = problemOf(quotation, texts);
    if (problem) report(quotation.path, problem);
  }
}

function readText(
  slug: string,
  source: Loose<Dossier['sources'][string]>,
  folder: string,
  report: Report,
): string[] | undefined {
  const file = join(folder, source.text ?? '');
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    report(['sources', slug, 'text'], `the text ${file} cannot be read: does it stand in that folder?`);
    return undefined;
  }
  const paragraphs = bytes
    .toString('utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (source.sha256 !== undefined && source.sha256 !== sha256) {
    report(['sources', slug, 'sha256'], `the SHA-256 of ${file} is ${sha256}`);
  }
  if (source.paragraphs !== undefined && source.paragraphs !== paragraphs.length) {
    report(['sources', slug, 'paragraphs'], `${file} has ${paragraphs.length} paragraphs`);
  }
  return paragraphs;
}

function* quotationsOf(dossier: Loose<Dossier>): Generator<Quotation> {
  for (const { path, source, paragraphs, excerpt } of citedPlaces(dossier)) {
    if (excerpt === undefined) continue;
    const words = [...path.slice(0, -1), 'excerpt'];
    yield { path: words, words: excerpt, source, paragraphs, isSpoken: false };
  }
  for (const [slug, statement] of Object.entries(dossier.statements ?? {})) {
    for (const [index, rendering] of statement?.renderings?.entries() ?? []) {
      const place = placeOf(rendering);
      if (!rendering || !place) continue;
      const path = ['statements', slug, 'renderings', index];
      if (rendering.verbatim !== undefined) {
        yield { path: [...path, 'verbatim'], words: rendering.verbatim, ...place, isSpoken: true };
      }
      yield* passagesOf([...path, 'paraphrase'], rendering.paraphrase, place);
    }
  }
  for (const [slug, event] of Object.entries(dossier.events ?? {})) {
    for (const [index, claim] of event?.claims?.entries() ?? []) {
      const place = placeOf(claim);
      if (place) yield* passagesOf(['events', slug, 'claims', index, 'text'], claim?.text, place);
    }
  }
}

/** What stands between quotation marks in our own words. */
function* passagesOf(
  path: Path,
  text: string | undefined,
  place: Pick<Quotation, 'source' | 'paragraphs'>,
): Generator<Quotation> {
  for (const [, words = ''] of text?.matchAll(/["“]([^"“”]+)["”]/g) ?? []) {
    yield { path, words, ...place, isSpoken: false };
  }
}

function placeOf(
  holder: Loose<{ source: string; para: Paragraphs }> | undefined,
): Pick<Quotation, 'source' | 'paragraphs'> | undefined {
  const { source, para: { from, to } = {} } = holder ?? {};
  return source && from && to ? { source, paragraphs: { from, to } } : undefined;
}

function problemOf(
  { words, source, paragraphs: { from, to }, isSpoken }: Quotation,
  texts: Texts,
): string | undefined {
  const all = texts.get(source);
  if (!all || to > all.length) return undefined;
  const paragraphs = all.slice(from - 1, to);
  const where = `paragraph ${from === to ? from : `${from}-${to}`} of "${source}"`;
  if (paragraphs.some((paragraph) => find(words, paragraph, isSpoken))) return undefined;
  if (paragraphs.some((paragraph) => paragraph.includes(words))) {
    return `"${words}" stands in ${where}, but not between quotation marks`;
  }
  for (const paragraph of paragraphs) {
    const near = nearMatch(words, paragraph);
    if (near) return `"${words}" does not stand in ${where} letter for letter, which has "${near}"`;
  }
  const other = all.findIndex((paragraph) => find(words, paragraph, isSpoken));
  const hint = other < 0 ? '' : `; it stands in paragraph ${other + 1}`;
  return `"${words}" does not stand in ${where}${hint}`;
}
