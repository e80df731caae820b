import { type Card, cardWords } from './card.ts';
import { eventCard } from './event-card.ts';
import { isDrawable } from './letters.ts';
import { actorCard, homeCard, placeCard, questionsCard, sourceCard } from './other-cards.ts';
import { statementCard } from './statement-card.ts';

/** By the first part of the path of a page: what is made of the answer to its document. */
const CARDS = {
  '': homeCard,
  questions: questionsCard,
  event: eventCard,
  statement: statementCard,
  actor: actorCard,
  source: sourceCard,
  place: placeCard,
};

/** The card of a page, of the answer that the page shows; null where it has none. */
export function cardOf(path: string, answer: unknown): Card | null {
  const [, kind = '', , more] = path.split('/');
  if (more !== undefined) return null;
  if (!answer || !hasCard(kind)) return null;
  return CARDS[kind](answer as never);
}

const hasCard = (kind: string): kind is keyof typeof CARDS => Object.hasOwn(CARDS, kind);

/** What the picture of a page says; null where it has none. */
export function drawnWords(path: string, answer: unknown): string | null {
  const card = cardOf(path, answer);
  return card && isDrawable(card) ? cardWords(card) : null;
}
