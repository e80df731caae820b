/** Whom a paragraph gives as the speaker of words that are quoted as another's. */
import type { Named } from '../../reading/names.ts';
import { foldedWords } from '../../reading/tokens.ts';
import type { Passage } from '../passages.ts';
import type { Context, ReadSource } from './reader.ts';

/** By a name that stands in that paragraph; nobody where it is not certain. As the paragraph has the name. */
export function speakerBeside(
  words: string,
  { source, paragraphs: { from, to } }: Required<Passage>,
  { reader }: Context,
): { slug: string; words: string } | undefined {
  const read = reader.of(source);
  if (!read) return undefined;
  const wanted = folded(words);
  const found = read.quotations.filter(
    ({ paragraph, text }) => from <= paragraph && paragraph <= to && isPart(folded(text), wanted),
  );
  const [first] = found;
  const [speaker, other] = first?.speakers ?? [];
  if (!first || !speaker || other) return undefined;
  if (found.some(({ speakers }) => speakers[0]?.slug !== speaker.slug)) return undefined;
  const name = nameIn(first.paragraph, speaker, read);
  return name === undefined ? undefined : { slug: speaker.slug, words: name };
}

const folded = (text: string) => ` ${foldedWords(text).join(' ')} `;

const isPart = (one: string, other: string) => one.includes(other) || other.includes(one);

function nameIn(paragraph: number, { slug }: Named, { mentions }: ReadSource): string | undefined {
  return mentions.find(
    (mention) =>
      mention.paragraph === paragraph &&
      mention.candidates.length === 1 &&
      mention.candidates[0]?.slug === slug,
  )?.words;
}
