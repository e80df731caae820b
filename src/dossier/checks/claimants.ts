/** A claim of which the paragraph says whose word it is, names that one as its claimant. */
import { amountsIn, holds } from '../../reading/amounts.ts';
import type { Language } from '../../reading/languages/language.ts';
import { stemsOf } from '../../reading/stems.ts';
import { foldedWords } from '../../reading/tokens.ts';
import { type Told, toldIn } from '../../reading/told.ts';
import type { Claim, Dossier } from '../format.ts';
import { each, type Loose } from '../loose.ts';
import { type Passage, passageNames, passageOf } from '../passages.ts';
import type { Context, Rule } from './reader.ts';

interface Worded {
  statement: string;
  speaker: string;
  passage: Required<Passage>;
  words: string;
}

export const checkClaimants: Rule = (context, { warn }) => {
  const { dossier, reader } = context;
  let said: Map<string, Worded[]> | undefined;
  each(dossier.events, (slug, { claims }) => {
    claims?.forEach((claim, index) => {
      const passage = passageOf(claim);
      const language = passage && reader.of(passage.source)?.language;
      if (!claim || !language || claim.claimant || claim.statement) return;
      said ??= wordingsBySource(dossier);
      const spoken = said.get(passage.source)?.find((worded) => isOfClaim(worded, claim, passage, language));
      const where = passageNames([passage]);
      const path = ['events', slug, 'claims', index, 'claimant'];
      if (spoken && !isItself(spoken.speaker, claim, context)) {
        const { speaker, statement } = spoken;
        warn(
          path,
          `${where} has this in the statement "${statement}": name its speaker, claimant: ${speaker}`,
        );
        return;
      }
      const by = spoken ? undefined : tellerOf(claim, passage, context);
      if (!by || isItself(by.who.slug, claim, context)) return;
      const who = by.who.isNew
        ? 'name that one as its claimant, or an agency in the "via" of the source'
        : `name it, claimant: ${by.who.slug}`;
      warn(path, `${where} has this from another, "${by.words}": ${who}`);
    });
  });
};

function wordingsBySource({ statements }: Loose<Dossier>): Map<string, Worded[]> {
  const found: Worded[] = [];
  each(statements, (statement, { speaker, renderings }) => {
    for (const rendering of renderings ?? []) {
      const passage = passageOf(rendering);
      const words = rendering?.verbatim ?? rendering?.paraphrase;
      if (passage && words && speaker) found.push({ statement, speaker, passage, words });
    }
  });
  return Map.groupBy(found, ({ passage }) => passage.source);
}

/** The document's own word, or that of an outlet through which it came. */
function isItself(actor: string, claim: Loose<Claim>, { dossier }: Context): boolean {
  const { voice, publisher, via } = dossier.sources?.[claim.source ?? ''] ?? {};
  return (
    [voice, publisher, ...(via ?? []), ...(claim.relays ?? [])].includes(actor) ||
    dossier.actors?.[actor]?.kind === 'MEDIA'
  );
}

/** A smaller number may be that of something else. */
const TELLING_MIN = 13;

function isOfClaim(
  { passage, words }: Worded,
  claim: Loose<Claim>,
  { paragraphs }: Required<Passage>,
  language: Language,
): boolean {
  const { from, to, unit } = passage.paragraphs;
  if (unit || paragraphs.unit || from > paragraphs.to || to < paragraphs.from) return false;
  if (hasExcerpt(words, claim)) return true;
  if (!hasNumbers(words, claim, language)) return false;
  const theirs = stemsOf(words, language);
  const ours = [claim.text, claim.quantity?.unit, claim.excerpt].join(' ');
  const isShared = [...stemsOf(ours, language)].some((stem) => theirs.has(stem));
  return isShared || numbersOf(claim).every((value) => value >= TELLING_MIN);
}

/** Whose word each sentence gives that has it. */
function tellerOf(
  claim: Loose<Claim>,
  passage: Required<Passage>,
  { reader }: Context,
): Told['by'] | undefined {
  const read = reader.of(passage.source);
  if (!read || !(claim.excerpt || numbersOf(claim).length)) return undefined;
  const sentences = (reader.at(passage) ?? []).flatMap((paragraph) =>
    toldIn(paragraph, read.mentions, read.language),
  );
  const having = sentences.filter(
    ({ text }) => hasExcerpt(text, claim) || (!claim.excerpt && hasNumbers(text, claim, read.language)),
  );
  const [first] = having;
  const isSame = having.every(({ by }) => by?.who.slug === first?.by?.who.slug);
  return isSame ? first?.by : undefined;
}

const folded = (text: string) => ` ${foldedWords(text).join(' ')} `;

const hasExcerpt = (words: string, { excerpt }: Loose<Claim>) =>
  excerpt !== undefined && folded(words).includes(folded(excerpt));

function hasNumbers(words: string, claim: Loose<Claim>, language: Language): boolean {
  const numbers = numbersOf(claim);
  if (!numbers.length || numbers.some((value) => value < 2)) return false;
  const amounts = amountsIn(words, language);
  return numbers.every((value) => holds(amounts, value, true));
}

const numbersOf = ({ quantity }: Loose<Claim>): number[] =>
  Object.values(quantity ?? {})
    .flat()
    .filter((value) => typeof value === 'number');
