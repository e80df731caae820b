/** Whose word a figure is: the one whom its sentence plainly names as its teller, or else all whom it names. */
import type { Paragraph } from '../reading/document.ts';
import type { Figure } from '../reading/figures.ts';
import type { Language } from '../reading/languages/language.ts';
import type { Mention, Named } from '../reading/names.ts';
import { toldIn } from '../reading/told.ts';

export interface ToldFigure extends Figure {
  /** `According to Doe`. */
  by?: Named;
  /** The slugs of those whom its sentence names: whether it is one of them, only a reader can say. */
  tellers: string[];
}

export function withTellers(
  figures: readonly Figure[],
  paragraph: Paragraph,
  mentions: readonly Mention[],
  language: Language,
): ToldFigure[] {
  if (!figures.length) return [];
  let until = 0;
  const sentences = toldIn(paragraph, mentions, language).map(({ text, by }) => {
    const start = until;
    until += text.length;
    return { start, end: until, by };
  });
  return figures.map((figure) => {
    const sentence = sentences.find(({ start, end }) => start <= figure.start && figure.start < end);
    const named = mentions.filter(
      (mention) =>
        mention.paragraph === paragraph.number &&
        sentence &&
        sentence.start <= mention.start &&
        mention.end <= sentence.end,
    );
    const actors = named.flatMap(({ candidates }) =>
      candidates.filter(({ kind, isNew, type }) => kind === 'actors' && (!isNew || type !== undefined)),
    );
    return { ...figure, by: sentence?.by?.who, tellers: [...new Set(actors.map(({ slug }) => slug))] };
  });
}
