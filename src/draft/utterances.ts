/** Quotations put together into what was said at once: by one speaker, in one way, until another one speaks. */
import type { FoundDate } from '../reading/dates.ts';
import type { Act, Channel } from '../reading/languages/language.ts';
import type { Named } from '../reading/names.ts';
import type { Attributed } from '../reading/speakers.ts';

export interface Utterance {
  speakers: readonly Named[];
  acts: readonly Act[];
  channel?: Channel;
  said?: FoundDate;
  quotations: readonly Attributed[];
  /** Why it may be in the data already. */
  like?: readonly string[];
}

export function utterancesOf(quotations: readonly Attributed[]): Utterance[] {
  const utterances: Attributed[][] = [];
  for (const quotation of quotations) {
    const known = utterances.findLast((each) => isSameSpeaker(each[0] as Attributed, quotation));
    if (known && isOne(known, quotation)) known.push(quotation);
    else utterances.push([quotation]);
  }
  return utterances.map((together) => ({
    speakers: together[0]?.speakers ?? [],
    acts: [...new Set(together.flatMap(({ act }) => act ?? []))],
    channel: together.find(({ channel }) => channel)?.channel,
    said: together.find(({ said }) => said?.edtf)?.said,
    quotations: together,
  }));
}

/** Nothing says that it was said at another time or in another way. */
function isOne(known: readonly Attributed[], { channel, said }: Attributed): boolean {
  return known.every(
    (other) =>
      (!channel || !other.channel || channel === other.channel) &&
      (!said?.edtf || !other.said?.edtf || said.edtf === other.said.edtf),
  );
}

function isSameSpeaker(one: Attributed, other: Attributed): boolean {
  const slugs = ({ speakers }: Attributed) => speakers.map(({ slug }) => slug).join();
  // Two of the same paragraph whose speaker no rule gives are most likely one.
  return slugs(one) === slugs(other) && (one.speakers.length > 0 || one.paragraph === other.paragraph);
}
