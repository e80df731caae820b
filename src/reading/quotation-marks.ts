/** Which marks a language puts around a quotation, and what stands between them in a text. */

/**
 * Opening and closing mark, and the languages that use them: those of CLDR 48.2 (`delimiters` in cldr-misc-full) that
 * differ from the marks of every language below.
 */
const OF_CLDR: readonly [pairs: string, languages: string][] = [
  [
    '«»',
    'am ast az bas be blo bm br bua ca cv dua dyo el eo eu ewo fa fr gsw ht hy ie it jgo ka kab kk kkj ksf ky lij mg mua mzn nb nmg nn nnh no oc os pl pms pt rm ro ru rw sah sc sdh sg shi ti tyv uk wae yav zgh',
  ],
  ['‹›', 'am az fa fr gsw jgo kkj mzn rm sdh wae'],
  ['»« ›‹', 'hu kk szl ug'],
  ['„“', 'bas be bg bs bua cs de dsb et hr hsb is ka ksh ky lb lt luy mk nds os prg ru sah sgs sk sl tyv uk'],
  ['‚‘', 'bs cs de dsb et hr hsb is ksh lb luy mk nds sk sl'],
  ['„”', 'agq bs ff hu nmg pl ro shi sr szl zgh'],
  ['‚’', 'agq ff'],
  ['”“ ’‘', 'ar fr lld ms st syr ur uz'],
  ['”” ’’', 'fi he lag rn se sr sv yi'],
  ['「」 『』', 'ja yue zh'],
];

/** What is printed in these languages beside CLDR's marks. */
const OF_THE_PRESS: readonly [pairs: string, languages: string][] = [
  ['«»', 'ar bg ckb de es ku lv ps sq sr tg tr ur uz vi'],
  ['»« ›‹', 'cs da de et hr sk sl sr'],
  ['»» ››', 'fi sv'],
  ['„“', 'lv sq sr'],
  ['„”', 'he hr lv nl yi'],
  ['״״', 'he yi'],
  ['「」 『』', 'ko'],
  ['〝〟', 'ja'],
];

/** A straight and a curly mark may close what the other one opened, as in `"…“`. */
const OF_EVERY_LANGUAGE = `"" "“ "” “” “" '' ‘’ ‘'`;
const TYPED: Readonly<Record<string, string>> = { '„': '„“ „” „"', '‚': `‚‘ ‚’ ‚'` };

/** Opening mark to closing marks. */
type Marks = ReadonlyMap<string, string>;
const known = new Map<string, Marks>();

function marksOf(language: string): Marks {
  const [own = ''] = language.toLowerCase().split('-');
  const found = known.get(own) ?? readMarks(own);
  known.set(own, found);
  return found;
}

function readMarks(language: string): Marks {
  const marks = new Map<string, string>();
  const add = (pairs: string) => {
    for (const [open = '', close = ''] of pairs.split(' ')) marks.set(open, (marks.get(open) ?? '') + close);
  };
  add(OF_EVERY_LANGUAGE);
  for (const [pairs, languages] of [...OF_CLDR, ...OF_THE_PRESS]) {
    if (languages.split(' ').includes(language)) add(`${pairs} ${TYPED[pairs.charAt(0)] ?? ''}`.trim());
  }
  return marks;
}

/** The scripts that write no spaces between words. */
export const UNSPACED = String.raw`[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]`;

/** Marks that are letters and apostrophes as well. */
const IN_WORDS = /['‘’״]/;
/** Korean has no apostrophes, and writes its particles to the closing mark. */
const LETTER = String.raw`(?!${UNSPACED}|\p{scx=Hang})[\p{L}\p{M}\p{N}]`;
const BEHIND_LETTER = new RegExp(`(?<=${LETTER})`, 'uy');
const CLOSING = new RegExp(String.raw`(?<=\S).(?!${LETTER})`, 'uy');
/** `the militants’ base was hit’`: a plural's apostrophe, as another one closes before the next opens. */
const PLURAL = /(?<=s)[’'](?= \p{Ll}[^‘]*[^s‘][’'](?!\p{L}))/uy;

/**
 * What stands between quotation marks in a paragraph. A mark that opens once more inside of what it opened is none:
 * sources open twice and close once. What is not closed runs on into the next paragraph, but for single marks, which
 * are apostrophes as well.
 */
export function quotedParts(text: string, language: string): string[] {
  return quotedSpans(text, language).map(({ start, end }) => text.slice(start, end));
}

/** Where that stands, without its marks. */
export interface QuotedSpan {
  start: number;
  end: number;
  /** Nothing closes it in this paragraph. */
  isOpen?: boolean;
}

export function quotedSpans(text: string, language: string): QuotedSpan[] {
  const marks = marksOf(language);
  const spans: QuotedSpan[] = [];
  let open: { mark: string; start: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const closed = open.findLastIndex((opened) => closes(marks, opened.mark, text, at));
    if (closed >= 0) {
      for (const { start } of open.splice(closed)) spans.push({ start, end: at });
    } else if (marks.has(mark) && opens(mark, text, at)) {
      // An apostrophe that nothing closed opened nothing.
      if (IN_WORDS.test(mark)) open = open.filter((opened) => opened.mark !== mark);
      if (!open.some((opened) => opened.mark === mark)) open.push({ mark, start: at + 1 });
    }
  }
  const unclosed = open.filter(({ mark }) => !IN_WORDS.test(mark));
  return [...spans, ...unclosed.map(({ start }) => ({ start, end: text.length, isOpen: true }))];
}

function closes(marks: Marks, opened: string, text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (!marks.get(opened)?.includes(mark)) return false;
  if (IN_WORDS.test(mark)) return isAt(CLOSING, text, at) && !isAt(PLURAL, text, at);
  const isPair = opened === mark || `${opened}${mark}` === '“”' || !/["“”]/.test(mark);
  return isPair || isAt(CLOSING, text, at);
}

const opens = (mark: string, text: string, at: number) =>
  !IN_WORDS.test(mark) || !isAt(BEHIND_LETTER, text, at);

function isAt(place: RegExp, text: string, at: number): boolean {
  place.lastIndex = at;
  return place.test(text);
}
