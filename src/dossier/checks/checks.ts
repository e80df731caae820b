/** What a reader of the paragraphs, or of the other dossiers, would catch: each rule in a file of its own. */
import type { Dossier } from '../format.ts';
import type { Loose } from '../loose.ts';
import type { Texts } from '../texts.ts';
import { checkClaimants } from './claimants.ts';
import { checkDistantDates, checkWeekdays } from './dates.ts';
import { checkSameDocuments } from './documents.ts';
import { checkNames } from './names.ts';
import { checkQuantities } from './quantities.ts';
import { checkQuotedDates } from './quoted-dates.ts';
import { type Context, type Rule, readerOf, type Tell } from './reader.ts';
import { checkSameEvents, checkSameWords } from './repeats.ts';

const RULES: readonly Rule[] = [
  checkQuantities,
  checkNames,
  checkClaimants,
  checkWeekdays,
  checkDistantDates,
  checkQuotedDates,
  checkSameDocuments,
  checkSameWords,
  checkSameEvents,
];

/** Rules for paragraphs look at those whose text is at hand. */
export function checkParagraphsRead(dossier: Loose<Dossier>, texts: Texts, tell: Tell): Context {
  const context = { dossier, reader: readerOf(dossier, texts) };
  for (const rule of RULES) rule(context, tell);
  return context;
}
