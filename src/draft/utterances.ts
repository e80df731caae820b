/** What was said put together: by one speaker, in one way, until another one speaks; and the points made in it. */
import type { FoundDate } from '../reading/dates.ts';
import type { Act, Channel } from '../reading/languages/language.ts';
import type { Named } from '../reading/names.ts';
import type { Stance } from '../reading/responsibility.ts';
import type { Attributed } from '../reading/speakers.ts';
import { foldedWords } from '../reading/tokens.ts';

export interface Utterance {
  speakers: readonly Named[];
  acts: readonly Act[];
  channel?: Channel;
  said?: FoundDate;
  quotations: readonly Attributed[];
  points: readonly Point[];
  /** Why it may be in the data already. */
  like?: readonly string[];
}

/** What is quoted in one sentence, and what goes on with it; or a claim or denial of responsibility that is only told. */
export interface Point {
  acts: readonly Act[];
  quotations: readonly Attributed[];
  stance?: Stance;
  /** Where the article tells it once more. */
  also: readonly number[];
}

type Saying = { quotation: Attributed; stance?: undefined } | { stance: Stance; quotation?: undefined };
type Said = Pick<Attributed, 'paragraph' | 'start' | 'speakers' | 'act' | 'channel' | 'said'>;

const saidIn = ({ quotation, stance }: Saying): Said => quotation ?? (stance as Stance);

export function utterancesOf(
  quotations: readonly Attributed[],
  stances: readonly Stance[] = [],
): Utterance[] {
  const told = stances.filter((stance) => !stance.isNone && !isQuoted(stance, quotations));
  const sayings: Saying[] = [
    ...quotations.map((quotation) => ({ quotation })),
    ...firstOfEach(told).map((stance) => ({ stance })),
  ].sort((one, other) => {
    const [a, b] = [saidIn(one), saidIn(other)];
    return a.paragraph - b.paragraph || a.start - b.start;
  });
  const utterances: Saying[][] = [];
  for (const saying of sayings) {
    const known = utterances.findLast((each) => isSameSpeaker(saidIn(each[0] as Saying), saidIn(saying)));
    if (known && isOne(known.map(saidIn), saidIn(saying))) known.push(saying);
    else utterances.push([saying]);
  }
  return utterances.map((together) => {
    const said = together.map(saidIn);
    return {
      speakers: said[0]?.speakers ?? [],
      acts: actsOf(said),
      channel: said.find(({ channel }) => channel)?.channel,
      said: said.find((each) => each.said?.edtf)?.said,
      quotations: together.flatMap(({ quotation }) => quotation ?? []),
      points: pointsOf(together, told),
    };
  });
}

const actsOf = (said: readonly Said[]): Act[] => [...new Set(said.flatMap(({ act }) => act ?? []))];

/** A sentence that tells of the claim and quotes it is one point, which the quotation words. */
function isQuoted(stance: Stance, quotations: readonly Attributed[]): boolean {
  return quotations.some(({ paragraph, act }) => paragraph === stance.paragraph && act === stance.act);
}

/** An article repeats in its headline, and again below, who claims it: the first place below the headline counts. */
function firstOfEach(stances: readonly Stance[]): Stance[] {
  return [...Map.groupBy(stances, keyOf).values()].flatMap((same) => {
    const first = same.find(({ paragraph }) => paragraph > 1) ?? same[0];
    const [one] = first?.speakers ?? [];
    // A headline without a name that is known is about the same, if anything below is.
    const isRepeated = !one && stances.some((other) => other.act === first?.act && other.speakers.length > 0);
    return first && !isRepeated ? [first] : [];
  });
}

const keyOf = ({ act, speakers }: Stance): string => [act, ...speakers.map(({ slug }) => slug)].join();

function pointsOf(together: readonly Saying[], stances: readonly Stance[]): Point[] {
  const points: { quotations: Attributed[]; stance?: Stance }[] = [];
  for (const { quotation, stance } of together) {
    const last = points.at(-1)?.quotations.at(-1);
    const same =
      quotation && points.find((point) => point.quotations.some((each) => isRepeated(each, quotation)));
    if (!quotation) points.push({ quotations: [], stance });
    else if (same) same.quotations.push(quotation);
    else if (last && goesOn(last, quotation)) points.at(-1)?.quotations.push(quotation);
    else points.push({ quotations: [quotation] });
  }
  return points.map(({ quotations, stance }) => ({
    quotations,
    stance,
    acts: actsOf(stance ? [stance] : quotations),
    also: stance
      ? stances
          .filter((other) => other.act === stance.act && other.paragraph !== stance.paragraph)
          .filter((other) => !other.speakers.length || keyOf(other) === keyOf(stance))
          .map(({ paragraph }) => paragraph)
      : [],
  }));
}

function goesOn(last: Attributed, { paragraph, sentence, isBare }: Attributed): boolean {
  return last.paragraph === paragraph && (last.sentence === sentence || isBare);
}

/** A headline quotes what the article quotes in full. */
function isRepeated(one: Attributed, other: Attributed): boolean {
  const [first, second] = [one, other].map(({ text }) => ` ${foldedWords(text).join(' ')} `) as [
    string,
    string,
  ];
  return one.paragraph !== other.paragraph && (first.includes(second) || second.includes(first));
}

/** Nothing says that it was said at another time or in another way. */
function isOne(known: readonly Said[], { channel, said }: Said): boolean {
  return known.every(
    (other) =>
      (!channel || !other.channel || channel === other.channel) &&
      (!said?.edtf || !other.said?.edtf || said.edtf === other.said.edtf),
  );
}

function isSameSpeaker(one: Said, other: Said): boolean {
  const slugs = ({ speakers }: Said) => speakers.map(({ slug }) => slug).join();
  // Two of the same paragraph whose speaker no rule gives are most likely one.
  return slugs(one) === slugs(other) && (one.speakers.length > 0 || one.paragraph === other.paragraph);
}
