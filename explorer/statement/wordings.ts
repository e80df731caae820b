/** The wordings of one utterance, put in order for a reader. */
import type { WordingFragment } from '../api/documents.ts';
import { firstParagraph } from '../source/paragraph.ts';

/** Wordings that stand alike in the same places. */
export interface Gathered {
  wordings: WordingFragment[];
  places: Pick<WordingFragment, 'source' | 'locator'>[];
}

/** What several sources print letter for letter comes once, and so do the places of several fragments. */
export function gathered(renderings: WordingFragment[]): Gathered[] {
  const alike = Map.groupBy(renderings, ({ text, directness, language }) =>
    [directness, language, text].join('\n'),
  );
  const together = Map.groupBy(alike.values(), (same) =>
    [same[0]?.directness, ...same.map(({ source, locator }) => `${source.slug} ${locator}`)].join('\n'),
  );
  return Array.from(together.values(), (fragments) => ({
    wordings: fragments.flatMap(([wording]) => wording ?? []),
    places: fragments[0]?.map(({ source, locator }) => ({ source, locator })) ?? [],
  }));
}

export const isVerbatim = ({ directness }: WordingFragment): boolean => directness === 'VERBATIM';

/** One source's wordings, in the order of its paragraphs. */
export interface Column {
  source: WordingFragment['source'];
  verbatim: WordingFragment[];
  paraphrases: WordingFragment[];
}

export function columnsOf(renderings: WordingFragment[]): Column[] {
  return [...Map.groupBy(renderings, ({ source }) => source.slug).values()].flatMap((ofSource) => {
    const inOrder = ofSource.toSorted((a, b) => firstParagraph(a.locator) - firstParagraph(b.locator));
    const [first] = inOrder;
    if (!first) return [];
    return {
      source: first.source,
      verbatim: inOrder.filter(isVerbatim),
      paraphrases: inOrder.filter((wording) => !isVerbatim(wording)),
    };
  });
}

/** Whether the quotations of some sources are not those of others, letter for letter. */
export const differs = (columns: Column[]): boolean =>
  new Set(columns.map(({ verbatim }) => verbatim.map(({ text }) => text).join('\n'))).size > 1;
