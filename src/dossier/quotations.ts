/** Holds our words against the texts that they are taken from, which are kept outside of the project. */
import type { Dossier } from './format.ts';
import type { Loose, Report } from './loose.ts';
import { citedPassages, type Passage, passageNames } from './passages.ts';
import type { Path } from './read.ts';
import { textsBy } from './sourced-texts.ts';
import { copiedWords, find, includes, nearMatch, quotationsIn, strayMark, wordsOf } from './text.ts';
import { paragraphsAt, type Texts } from './texts.ts';
import { EXCERPT_MAX_WORDS, tooManyWords } from './wording.ts';

/** As many words in a row are taken for the source's own prose. */
const COPIED_MIN_WORDS = 11;

export function checkQuotations(dossier: Loose<Dossier>, texts: Texts, report: Report): void {
  const tell = (path: Path, problem: string | undefined) => {
    if (problem) report(path, problem);
  };
  for (const { path, source, paragraphs, excerpt } of citedPassages(dossier)) {
    if (excerpt === undefined) continue;
    const passage = { source, paragraphs };
    const problem = missing(excerpt, [passage], texts) ?? tooLong(excerpt, passage, texts);
    tell([...path.slice(0, -1), 'excerpt'], problem);
  }
  for (const { path, text, passages } of textsBy('speaker', dossier)) {
    const { speaker, 'on-behalf-of': principal } = dossier.statements?.[String(path[1])] ?? {};
    const speakers = [speaker, principal].flatMap((actor) => actor ?? []);
    tell(path, missing(text, passages, texts, speakers));
  }
  for (const { path, text, passages } of textsBy('editors', dossier)) {
    const mark = strayMark(text);
    if (mark) report(path, `${mark} marks no quotation here: quotations stand between "…" or “…”`);
    for (const words of quotationsIn(text)) tell(path, missing(words, passages, texts));
    tell(path, copied(text, passages, texts));
  }
}

/** `speakers`: whose own words these are, so that they stand between quotation marks in what others wrote. */
function missing(
  words: string,
  passages: readonly Passage[],
  texts: Texts,
  speakers?: readonly string[],
): string | undefined {
  const printed = passages.map((passage) => paragraphsAt(passage, texts));
  const paragraphs = printed.flatMap((each) => each ?? []);
  // Where a text is not at hand, the words may stand in it.
  if (!printed.length || printed.includes(undefined)) return undefined;
  const hasWords = (source: string, paragraph: string) => {
    const { language, voice } = texts.get(source) ?? {};
    const isOwn = !speakers || (voice !== undefined && speakers.includes(voice));
    return find(words, paragraph, isOwn ? undefined : (language ?? ''));
  };
  if (passages.some(({ source }, index) => printed[index]?.some((each) => hasWords(source, each)))) {
    return undefined;
  }
  const where = passageNames(passages);
  if (paragraphs.some((paragraph) => find(words, paragraph))) {
    return `"${words}" stands in ${where}, but not between quotation marks`;
  }
  if (paragraphs.some((paragraph) => includes(paragraph, words))) {
    return `"${words}" stands in ${where} only as a part of longer words: quote whole words`;
  }
  for (const paragraph of paragraphs) {
    const near = nearMatch(words, paragraph);
    if (near) return `"${words}" does not stand in ${where} letter for letter, which has "${near}"`;
  }
  const elsewhere = new Set(passages.map(({ source }) => source));
  for (const source of elsewhere) {
    const index = texts.get(source)?.paragraphs.findIndex((each) => hasWords(source, each)) ?? -1;
    if (index < 0) continue;
    const which = elsewhere.size > 1 ? ` of "${source}"` : '';
    return `"${words}" does not stand in ${where}; it stands in paragraph ${index + 1}${which}`;
  }
  return `"${words}" does not stand in ${where}`;
}

function tooLong(excerpt: string, passage: Passage, texts: Texts): string | undefined {
  const count = wordsOf(excerpt).length;
  const paragraphs = paragraphsAt(passage, texts);
  const { language, voice } = texts.get(passage.source) ?? {};
  if (count <= EXCERPT_MAX_WORDS || !paragraphs || voice !== undefined) return undefined;
  if (paragraphs.some((paragraph) => find(excerpt, paragraph, language ?? ''))) return undefined;
  return tooManyWords(count, 'that are no quotation');
}

function copied(text: string, passages: readonly Passage[], texts: Texts): string | undefined {
  for (const passage of passages) {
    for (const paragraph of paragraphsAt(passage, texts) ?? []) {
      const run = copiedWords(text, paragraph, COPIED_MIN_WORDS);
      if (run)
        return `"${run}" is copied from ${passageNames([passage])}: say it in other words, or quote it`;
    }
  }
  return undefined;
}
