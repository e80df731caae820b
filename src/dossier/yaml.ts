/** YAML as text and nothing else, and what is wrong with it in words for those who do not know its grammar. */
import { type Document, parseDocument } from 'yaml';
import type { Fault } from './characters.ts';

/** Deeper than any record reaches, and far from where a recursion would end. */
export const MAX_DEPTH = 30;
export const TOO_DEEP = `mappings and lists stand more than ${MAX_DEPTH} deep in one another here`;

export const TAGGED = 'YAML: a text that starts with "!" stands in quotation marks';

const PLAIN_WORDS: readonly [RegExp, string][] = [
  [/^TAB_AS_INDENT/, 'a tab indents this line: indent it with spaces'],
  [/^MULTIPLE_DOCS/, 'a dossier is one document, without a line of "---"'],
  [
    /Nested mappings/,
    'put a text that holds ": " in quotation marks; where it holds none, the line below is indented too far',
  ],
  [
    /end with a ([\]}])/,
    'a "[" or "{" opened above is not closed: the closing one is missing, or not indented',
  ],
  [
    /^BAD_INDENT|block sequence may not/,
    'this line is not indented as the others of its mapping or list are',
  ],
  [
    /^MULTILINE_IMPLICIT_KEY|map keys need/,
    'no key stands here: write "key: value", with a space after the colon',
  ],
  [/^BLOCK_IN_FLOW|Missing , /, 'a comma is missing: between { and } or [ and ] one stands after each value'],
  [/Missing closing/, 'a quotation mark opened above is not closed'],
  [
    /at node end/,
    'the value ended before this: put the whole of it in quotation marks, and double those inside it',
  ],
  [/^BAD_SCALAR_START/, 'a text that starts so stands in quotation marks'],
  [/^BAD_DQ_ESCAPE/, String.raw`between " and " a backslash is written twice: \\`],
  [/block-seq-ind/, 'a list starts on a line of its own, or is written [a, b]'],
  [
    /Not a YAML token|Block scalar header/,
    'a text that starts with | or > starts on the next line, or stands in quotation marks',
  ],
  [/Comments must/, 'a comment has a space before its "#"'],
  [/^TAG_RESOLVE_FAILED/, TAGGED.replace('YAML: ', '')],
];

/** Throws a `RangeError` where it is nested too deeply. */
export function parseYaml(text: string): { document: Document.Parsed; errors: Fault[]; warnings: Fault[] } {
  // "failsafe" leaves every scalar the text that it is, so 2021 is a date where a date is wanted.
  const document = parseDocument(text, {
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  });
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw new RangeError(TOO_DEEP);
  const [errors, warnings] = [document.errors, document.warnings].map((found) =>
    found
      .toSorted((a, b) => a.pos[0] - b.pos[0])
      .map(({ code, pos, message }) => {
        const plain = PLAIN_WORDS.find(([kind]) => kind.test(`${code} ${message}`))?.[1];
        return { offset: pos[0], message: `YAML: ${plain ?? message}` };
      }),
  ) as [Fault[], Fault[]];
  return { document, errors, warnings };
}
