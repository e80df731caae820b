/** What the picture of a page says, which programs show where a link to the page is pasted. */

export interface Card {
  /** In small letters above the heading: when and where; whose words these are. */
  over: string;
  heading: string;
  /** Whether the heading is what somebody said, letter for letter. */
  isQuotation?: boolean;
  /** What it is about, or what is disputed. */
  body?: Text | Dispute[];
  /** Sides, each with its mark. */
  sides?: Side[];
  /** In small letters at the foot. */
  foot: string;
  /** The party whose colour it has. */
  party?: string;
}

/** In the editors' words, a line for each thing. */
interface Text {
  text: string;
}

/** What sources say of one property that can't both be right. */
export interface Dispute {
  property: string;
  one: string;
  other: string;
}

export interface Side {
  name: string;
  count: number;
  slug?: string;
}

/** The same in words, for whoever does not see the picture. X takes 420 characters of it. */
export function cardWords({ over, heading, isQuotation, body, sides, foot }: Card): string {
  const words = [
    over,
    isQuotation ? `“${heading}”` : heading,
    ...(isDisputed(body)
      ? [`${DIFFER} ${body.map(disputeWords).join('; ')}`]
      : [body?.text.replaceAll('\n', ' ')]),
    sides?.length && `${ANSWERED} ${sides.map(({ name, count }) => `${name} ${count}`).join(', ')}`,
    foot,
  ]
    .filter(Boolean)
    .join('. ')
    .replaceAll(/([.?!…]”?)\./g, '$1');
  return words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS - 1).trimEnd()}…` : words;
}

export const DIFFER = 'The accounts differ on';
export const ANSWERED = 'Answers by';
const MOST_CHARACTERS = 420;

export const isDisputed = (body: Card['body']): body is Dispute[] => Array.isArray(body) && body.length > 0;

const disputeWords = ({ property, one, other }: Dispute): string => `${property}: ${one} ≠ ${other}`;
