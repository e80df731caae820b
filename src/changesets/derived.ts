/** What follows from a change for the accounts of an event, its answers, and who changed their mind: as the log has it. */
import type { DERIVED_CHANGES } from '../../schema/changesets.ts';
import type { Kind } from '../../schema/kinds.ts';
import { wordsOf } from '../../schema/labels.ts';
import { EVERY_POLICY } from '../../schema/tables.ts';
import { answerChanges } from '../dossier/answer-changes.ts';
import { positionChanges } from '../dossier/position-changes.ts';
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
      return [of('FIGURE_MOVED', old, text, `the latest figure was “${old}” and is “${text}”`)];
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
              `${agreementNow(agreement)} (before: ${agreementBefore(was.agreement)})`,
            ),
          ]),
      ...(was.independentSourceCount < 2 && sources > 1
        ? [
            of(
              'SOURCE_CONFIRMED',
              String(was.independentSourceCount),
              String(sources),
              `${sources} independent sources report it now, and one did before`,
            ),
          ]
        : []),
    ];
  });
}

type Agreement = PlannedRow<'accounts'>['agreement'];

const agreementNow = (agreement: Agreement) =>
  ({
    SINGLE: 'there is one source only now',
    AGREED: 'the sources agree now',
    COMPATIBLE: 'the sources say different things now, which can all be true',
    CONTRADICTORY: 'the sources contradict each other now',
  })[agreement];

const agreementBefore = (agreement: Agreement) =>
  ({
    SINGLE: 'one source only',
    AGREED: 'they agreed',
    COMPATIBLE: 'they said different things that can all be true',
    CONTRADICTORY: 'they contradicted each other',
  })[agreement];

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
  return answerChanges(event, before, after).map(({ party, from, to, sentence }) => ({
    ...{ kind: 'events', slug: event, change: to > from ? 'RESPONSE_ADDED' : 'RESPONSE_REMOVED' },
    data: { before: String(from), after: String(to), sentence },
    concerns: party === null ? [] : [['parties', party]],
  }));
}

/** Of an actor who held a position on the topic before. */
function shifts(before: Rows, after: Rows): Derived[] {
  return positionChanges(before, after).flatMap(({ position, was, sentence }): Derived[] => {
    const { slug, topicId, actorId, stance, shift } = position;
    if (!shift || was?.shift) return [];
    const earlier = before.positions.findLast(
      (other) => other.actorId === actorId && other.topicId === topicId && other.slug !== slug,
    );
    if (!earlier) return [];
    return [
      {
        ...{ kind: 'topics', slug: topicId, change: 'POSITION_SHIFTED' },
        data: { before: earlier.stance, after: stance, sentence },
        concerns: [['actors', actorId]],
      },
    ];
  });
}
