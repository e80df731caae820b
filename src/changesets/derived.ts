/** What follows from a change for the accounts of an event, its answers, and who changed their mind: as the log has it. */
import type { DERIVED_CHANGES } from '../../schema/changesets.ts';
import type { Kind } from '../../schema/kinds.ts';
import { wordsOf } from '../../schema/labels.ts';
import { EVERY_POLICY } from '../../schema/tables.ts';
import type { PlannedRow, Rows } from '../dossier/row.ts';

export interface Derived {
  kind: Kind;
  slug: string;
  change: (typeof DERIVED_CHANGES)[number];
  data: { property?: string; before: string | null; after: string; sentence: string };
  /** Whom it concerns beside the record. */
  concerns: (readonly [kind: Kind, slug: string])[];
}

/** Of what was there before: where all is new nothing has moved. */
export function derivedOf(before: Rows, after: Rows): Derived[] {
  const known = new Set(before.events.map(({ slug }) => slug));
  const ofEvents = after.events.filter(({ slug }) => known.has(slug));
  return [
    ...ofEvents.flatMap(({ slug }) => [
      ...ofAccounts(slug, before, after),
      ...ofAnswers(slug, before, after),
    ]),
    ...shifts(before, after),
  ];
}

function ofAccounts(event: string, before: Rows, after: Rows): Derived[] {
  const had = new Map(before.accounts.map((account) => [account.slug, account]));
  return after.accounts.flatMap((account) => {
    const was = had.get(account.slug);
    if (account.eventId !== event || !was) return [];
    const { property, agreement, independentSourceCount: sources } = account;
    const label = wordsOf('ClaimProperty', property)?.label ?? property;
    const of = (change: Derived['change'], from: string, to: string, sentence: string): Derived => ({
      ...{ kind: 'events', slug: event, change, concerns: [] },
      data: { property, before: from, after: to, sentence: `${label}: ${sentence}` },
    });
    const figure = figuresOf(account, after).flatMap(([count, text]): Derived[] => {
      const old = figuresOf(was, before).find(([other]) => other === count)?.[1];
      if (old === undefined || old === text) return [];
      return [of('FIGURE_MOVED', old, text, `“${old}” → “${text}”`)];
    });
    return [
      ...figure,
      ...(was.agreement === agreement
        ? []
        : [
            of(
              'AGREEMENT_CHANGED',
              was.agreement,
              agreement,
              `${stateOf(was.agreement)} → ${stateOf(agreement)}`,
            ),
          ]),
      ...(was.independentSourceCount < 2 && sources > 1
        ? [
            of(
              'SOURCE_CONFIRMED',
              String(was.independentSourceCount),
              String(sources),
              `now of ${sources} independent sources`,
            ),
          ]
        : []),
    ];
  });
}

const stateOf = (agreement: string) => wordsOf('Agreement', agreement)?.phrase ?? agreement;

/** The latest value of each count, by what is counted. */
function figuresOf(account: PlannedRow<'accounts'>, rows: Rows): [count: string, text: string][] {
  return rows.accountCounts
    .filter(({ accountId }) => accountId === account.slug)
    .flatMap(({ slug, unit, actorId, periodEdtf, basis }): [string, string][] => {
      const figure = rows.accountFigures.find(
        ({ countId, policy }) => countId === slug && ['LATEST', EVERY_POLICY].includes(policy),
      );
      const value = rows.accountValues.find((value) => value.slug === figure?.valueId);
      return value ? [[JSON.stringify([unit, actorId, periodEdtf, basis]), value.text]] : [];
    });
}

function ofAnswers(event: string, before: Rows, after: Rows): Derived[] {
  const [had, has] = [before, after].map(({ responses }) =>
    Map.groupBy(
      responses.filter(({ subjectEventId }) => subjectEventId === event),
      ({ partyId }) => partyId,
    ),
  ) as [Map<string | null, unknown[]>, Map<string | null, unknown[]>];
  const names = new Map(after.parties.map(({ slug, name }) => [slug, name]));
  return [...has].flatMap(([party, answers]): Derived[] => {
    const [from, to] = [had.get(party)?.length ?? 0, answers.length];
    if (to <= from) return [];
    const whose = party === null ? 'actors without a party' : (names.get(party) ?? party);
    const sentence = `${to - from} more ${to - from === 1 ? 'answer' : 'answers'} of ${whose} (${from} → ${to})`;
    return [
      {
        ...{ kind: 'events', slug: event, change: 'RESPONSE_ADDED' },
        data: { before: String(from), after: String(to), sentence },
        concerns: party === null ? [] : [['parties', party]],
      },
    ];
  });
}

/** Of an actor who held a position on the topic before. */
function shifts(before: Rows, after: Rows): Derived[] {
  const known = new Map(before.positions.map((position) => [position.slug, position]));
  const names = new Map(after.actors.map(({ slug, name }) => [slug, name]));
  return after.positions.flatMap(({ slug, topicId, actorId, stance, shift, takenEdtf }): Derived[] => {
    if (!shift || known.get(slug)?.shift) return [];
    const earlier = before.positions.findLast(
      (other) => other.actorId === actorId && other.topicId === topicId && other.slug !== slug,
    );
    if (!earlier) return [];
    const sentence = `${names.get(actorId) ?? actorId}, ${takenEdtf}: ${stanceOf(stance)}, which differs from before`;
    return [
      {
        ...{ kind: 'topics', slug: topicId, change: 'POSITION_SHIFTED' },
        data: { before: earlier.stance, after: stance, sentence },
        concerns: [['actors', actorId]],
      },
    ];
  });
}

const stanceOf = (stance: string) => wordsOf('Stance', stance)?.phrase ?? stance;
