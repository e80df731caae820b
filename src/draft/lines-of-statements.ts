/** What is said in a document: a statement for each point, and an utterance around those that were made at once. */
import { parseDate } from '../../schema/dates.ts';
import type { Mention } from '../reading/names.ts';
import { slugOf } from '../reading/slug.ts';
import type { Draft } from './draft.ts';
import { dated, type Line, scalar, spans } from './lines.ts';
import type { Point, Utterance } from './utterances.ts';

export interface StatementLines {
  utterances: Line[];
  statements: Line[];
}

/** `event`: the one that they are about, as far as rules see. */
export function statementLines(draft: Draft, source: string, event: string | undefined): StatementLines {
  const lines: StatementLines = { utterances: [], statements: [] };
  const taken = new Map<string, number>();
  for (const utterance of draft.utterances) {
    const { speakers, points, like = [] } = utterance;
    const [speaker, other] = speakers;
    const certain = speaker && !other ? speaker.slug : 'unnamed';
    const count = (taken.get(certain) ?? 0) + 1;
    taken.set(certain, count);
    const slug = slugOf(`${certain}-${source}${count > 1 ? `-${count}` : ''}`);
    const notes = like.map((reason) => `  # ${reason}`);
    const [only, second] = points;
    if (only && !second) {
      const [speaks, ...how] = saidLines(draft, utterance);
      const [acts, summary, ...wording] = pointLines(only, utterance, draft, event);
      lines.statements.push(...notes, `  ${slug}:`, speaks, acts, summary, ...how, ...wording);
      continue;
    }
    lines.utterances.push(...notes, `  ${slug}:`, ...saidLines(draft, utterance), '    statements:');
    for (const [index, point] of points.entries()) {
      lines.utterances.push(`      ${slug}-point-${index + 1}:`);
      lines.utterances.push(...indented(pointLines(point, utterance, draft, event)));
    }
  }
  return lines;
}

const indented = (lines: readonly Line[]): Line[] =>
  lines.map((line) => (typeof line === 'string' ? `    ${line}` : line));

function saidLines({ metadata }: Draft, { speakers, channel, said }: Utterance): Line[] {
  const [speaker, other] = speakers;
  const several = other ? ` # ${speakers.map((each) => each.slug).join(' or ')}` : '';
  const when = said?.edtf ? dated(said.edtf, said.note) : undatedOn(metadata.published);
  return [
    `    speaker: ${speaker && !other ? speaker.slug : `TODO${several}`}`,
    `    channel: ${channel ?? 'UNKNOWN'}`,
    `    said: ${when}`,
  ];
}

/** What a document does not date was said before it was published, and most likely shortly before. */
function undatedOn(published: string | undefined): string {
  const { start, end } = published ? parseDate(published) : {};
  if (!start || start.day !== end?.day) return 'TODO';
  return scalar(`${start.day}? The document does not date it; it was published on ${start.day}.`);
}

/** Whoever does so answers what happened. */
const ANSWERS: ReadonlySet<string> = new Set([
  'CLAIM_RESPONSIBILITY',
  'DENY_RESPONSIBILITY',
  'CONDEMN',
  'CONDOLE',
]);

function pointLines(
  { acts, quotations, stance, also }: Point,
  utterance: Utterance,
  draft: Draft,
  event: string | undefined,
): Line[] {
  return [
    `    acts: [${acts.length ? acts.join(', ') : 'TODO'}]`,
    '    summary: TODO',
    ...(stance
      ? [`    para: ${stance.paragraph}`, `    paraphrase: ${PARAPHRASES[stance.act]}`]
      : wordingLines(quotations)),
    also.length > 0 && `    cites: [${spans(also)}]`,
    event && acts.some((act) => ANSWERS.has(act)) && `    responds-to: [${event}]`,
    event && responsibility(acts, utterance, draft.mentions),
  ];
}

const PARAPHRASES = {
  CLAIM_RESPONSIBILITY: 'Claims responsibility.',
  DENY_RESPONSIBILITY: 'Denies responsibility.',
  CONDEMN: 'Condemns what happened.',
  CONDOLE: 'Offers condolences.',
} as const;

function responsibility(
  acts: Point['acts'],
  { speakers: [speaker, other] }: Utterance,
  mentions: readonly Mention[],
): Line {
  const isClaim = acts.includes('CLAIM_RESPONSIBILITY');
  if (!speaker || other || !(isClaim || acts.includes('DENY_RESPONSIBILITY'))) return undefined;
  const isSpeaker = ({ candidates: [one] }: Mention) => one?.slug === speaker.slug;
  const name = mentions.find(isSpeaker)?.words ?? speaker.slug;
  const text = scalar(`${isClaim ? 'claimed' : 'denied'} by ${name}`, true);
  // Two may claim it in one paragraph, or one where the document says that nobody has.
  return `    claims: [{ property: RESPONSIBILITY_CLAIM, text: ${text}, actor: ${speaker.slug}, key: ${speaker.slug} }]`;
}

function wordingLines(quotations: readonly { paragraph: number; text: string }[]): string[] {
  const each = new Map(
    quotations.map((quotation) => [`${quotation.paragraph} ${quotation.text}`, quotation]),
  );
  const [only, other] = each.values();
  if (only && !other) return [`    para: ${only.paragraph}`, `    verbatim: ${scalar(only.text)}`];
  return [
    '    renderings:',
    ...[...each.values()].map(
      ({ paragraph, text }) => `      - { para: ${paragraph}, verbatim: ${scalar(text, true)} }`,
    ),
  ];
}
