/** Texts of which YAML takes a part for something else, without a word. */
import { type Document, visit } from 'yaml';
import type { Fault } from './characters.ts';

const QUOTE = 'put the whole text in quotation marks';

/** A comment is rarely written so; a number is: `Attack #3`. */
const NO_COMMENT = /[ \t]+(#(?:\S| \d).{0,30})/y;

export function cutTexts(document: Document.Parsed, text: string): Fault[] {
  const cut: Fault[] = [];
  const anchors = new Map<string, number>();
  visit(document, {
    Collection(_, { anchor, range }) {
      if (anchor) anchors.set(anchor, range?.[0] ?? 0);
    },
    Scalar(_, { anchor, range, type, value }) {
      const [start = 0, end = 0] = range ?? [];
      if (anchor) anchors.set(anchor, start);
      if (type !== 'PLAIN' || !value) return;
      NO_COMMENT.lastIndex = end;
      const [found = '', comment = ''] = NO_COMMENT.exec(text) ?? [];
      if (!comment) return;
      const offset = end + found.indexOf('#');
      cut.push({ offset, message: `"${comment}" is taken for a comment: ${QUOTE}` });
    },
    Alias(_, alias) {
      anchors.delete(alias.source);
    },
  });
  for (const [anchor, offset] of anchors) {
    cut.push({ offset, message: `"&${anchor}" is taken for a mark that nothing refers to: ${QUOTE}` });
  }
  return cut;
}
