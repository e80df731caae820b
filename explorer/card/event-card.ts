import { opposedIn } from '../account/opposed.ts';
import { isInWords, type ToldValue } from '../account/told.ts';
import type { ClaimProperty, EventPageQuery } from '../api/documents.ts';
import { reportingOf } from '../event/reporting.ts';
import { sideName, sidesOf } from '../event/sides.ts';
import { phraseOf } from '../labels.ts';
import { dateWords } from '../time/date-words.ts';
import { counted } from '../words.ts';
import type { Card, Dispute } from './card.ts';

/** As many as can be read. */
const MOST_DISPUTES = 3;
const MOST_SIDES = 3;

/** What happened, when, where, and on what the sources contradict each other, value against value. */
export function eventCard({ event }: EventPageQuery): Card | null {
  if (!event) return null;
  const { title, summary, occurred, place, accounts } = event;
  const disputes = accounts.flatMap(disputeIn).slice(0, MOST_DISPUTES);
  const sides = sidesOf(event).map((side) => ({
    name: sideName(side),
    count: side.count,
    slug: side.party?.slug,
  }));
  return {
    over: [dateWords(occurred), place?.name].filter(Boolean).join(' · '),
    heading: title,
    body: disputes.length ? disputes : { text: summary ?? '' },
    sides: sides.slice(0, MOST_SIDES),
    foot: counted(reportingOf(event).length, 'source'),
  };
}

interface Account {
  property: ClaimProperty;
  values: Parameters<typeof opposedIn>[0];
}

/** A property's values that are set against each other. */
export function disputeIn({ property, values }: Account): Dispute[] {
  const opposed = opposedIn(values);
  if (!opposed) return [];
  const { one, other } = opposed;
  return [
    { property: phraseOf('ClaimProperty', property), one: inMarks(one.value), other: inMarks(other.value) },
  ];
}

/** In quotation marks where they are the words of the sources. */
const inMarks = (value: ToldValue): string => (isInWords(value) ? `“${value.text}”` : value.text);
