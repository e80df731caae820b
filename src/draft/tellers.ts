/** Who may be the one that gave a figure. Whether it is one of them, or the document itself, only a reader can say. */
import type { Paragraph } from '../reading/document.ts';
import type { Figure } from '../reading/figures.ts';
import type { Mention } from '../reading/names.ts';
import { inSentences, sentencesIn } from '../reading/sentences.ts';

export interface ToldFigure extends Figure {
  /** The slugs of those whom its sentence names. */
  tellers: string[];
}

export function withTellers(
  figure: Figure,
  { number, text, tokens }: Paragraph,
  mentions: readonly Mention[],
): ToldFigure {
  const sentences = inSentences(sentencesIn(text), tokens);
  const sentence = sentences.find(([first, ...rest]) => {
    const last = rest.at(-1) ?? first;
    return first && last && first.start <= figure.start && figure.start < last.end;
  });
  const [start, end] = [sentence?.[0]?.start ?? 0, sentence?.at(-1)?.end ?? 0];
  const named = mentions.filter(
    (mention) => mention.paragraph === number && mention.start >= start && mention.end <= end,
  );
  const actors = named.flatMap(({ candidates }) => candidates.filter(({ kind }) => kind === 'actors'));
  return { ...figure, tellers: [...new Set(actors.map(({ slug }) => slug))] };
}
