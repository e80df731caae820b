/**
 * What a change does to what readers are shown, in plain words: accounts, answers, sources, positions. Each follows from
 * comparing the rows before and after, so that whoever must approve a dossier sees what it does to the story.
 */
import { wordsOf } from '../../schema/labels.ts';
import { answerChanges } from './answer-changes.ts';
import { positionChanges } from './position-changes.ts';
import type { PlannedRow, Rows } from './row.ts';

export interface Effect {
  /** The event or topic that it is on, as readers know it. */
  on: string;
  lines: string[];
}

export function effectsOf(before: Rows, after: Rows): Effect[] {
  const events = after.events.map(({ slug, title }) => ({
    on: title,
    lines: [
      ...sourcesOf(slug, before, after),
      ...accountsOf(slug, before, after),
      ...answerChanges(slug, before, after).map(({ sentence }) => sentence),
    ],
  }));
  const positions = positionChanges(before, after);
  const topics = after.topics.map(({ slug, question }) => ({
    on: question,
    lines: positions.filter(({ position }) => position.topicId === slug).map(({ sentence }) => sentence),
  }));
  return [...events, ...topics].filter(({ lines }) => lines.length > 0);
}

function sourcesOf(event: string, before: Rows, after: Rows): string[] {
  const [had, has] = [before, after].map(
    ({ eventSources }) =>
      new Set(eventSources.filter(({ eventId }) => eventId === event).map(({ sourceId }) => sourceId)),
  ) as [Set<string>, Set<string>];
  const added = [...has].filter((source) => !had.has(source));
  const kept = has.size - added.length;
  const removed = [...had].filter((source) => !has.has(source));
  return [
    ...added.map(
      (source, index) =>
        `${source} is ${kept + index ? 'one more source' : 'its first source'} (${kept + index} → ${kept + index + 1})`,
    ),
    ...removed.map((source) => `${source} is no source of it any more`),
  ];
}

type Account = PlannedRow<'accounts'>;

function accountsOf(event: string, before: Rows, after: Rows): string[] {
  const [had, has] = [before, after].map(
    ({ accounts }) =>
      new Map(
        accounts.filter(({ eventId }) => eventId === event).map((account) => [account.property, account]),
      ),
  ) as [Map<string, Account>, Map<string, Account>];
  const changed = [...has].flatMap(([property, account]) => {
    const line = accountLine(had.get(property), account, before, after);
    return line ? [`${labelOf('ClaimProperty', property)}: ${line}`] : [];
  });
  const gone = [...had.keys()]
    .filter((property) => !has.has(property))
    .map((property) => `${labelOf('ClaimProperty', property)}: nothing is said of it any more`);
  return [...changed, ...gone];
}

function accountLine(had: Account | undefined, has: Account, before: Rows, after: Rows): string | undefined {
  const values = valuesOf(has, after);
  const known = new Set(before.claims.map(({ slug }) => slug));
  const isAdded = ({ claims }: Value) => claims.some(({ slug }) => !known.has(slug));
  const inWords = ({ text, claims }: Value) =>
    `${text} (${claims.map((claim) => placeOf(claim, known)).join(', ')})`;
  const newFirst = values.toSorted((a, b) => Number(isAdded(b)) - Number(isAdded(a)));
  const told = newFirst.map(inWords);
  if (!had) return `said for the first time: ${told.join('; ')}`;
  const independent =
    had.independentSourceCount === has.independentSourceCount
      ? ''
      : `; independent sources ${had.independentSourceCount} → ${has.independentSourceCount}`;
  if (had.agreement !== has.agreement) {
    const [from, to] = [had, has].map(({ agreement }) => stateOf(agreement));
    const question =
      has.agreement === 'CONTRADICTORY' && values.some(({ isNumber }) => isNumber)
        ? '. If one is a later count of the same, say so with "as-of" and "supersedes"'
        : '';
    if (has.agreement !== 'CONTRADICTORY') return `${from} → ${to}: ${told.join('; ')}${independent}`;
    const isDisputed = opponentsIn(values, after);
    const disputed = newFirst.filter(isDisputed).map(inWords).join(' against ');
    const others = newFirst.filter((value) => !isDisputed(value)).map(inWords);
    const beside = others.length ? `; beside these: ${others.join('; ')}` : '';
    return `${from} → ${to}: ${disputed}${beside}${independent}${question}`;
  }
  const texts = ({ text }: { text: string }) => text;
  const isOther = valuesOf(had, before).map(texts).join('\n') !== values.map(texts).join('\n');
  if (!values.some(isAdded) && !isOther && !independent) return undefined;
  return `${stateOf(has.agreement)}, as before: ${told.join('; ')}${independent}`;
}

/** Whether a value has another against it: as a dossier says, or as two numbers of one count that have no value in common. */
function opponentsIn(values: readonly Value[], { claimContradictions }: Rows): (value: Value) => boolean {
  const declared = new Set(claimContradictions.map(({ claimId, otherId }) => `${claimId} ${otherId}`));
  const areApart = (one: PlannedRow<'claims'>, other: PlannedRow<'claims'>) =>
    declared.has(`${one.slug} ${other.slug}`) ||
    declared.has(`${other.slug} ${one.slug}`) ||
    (one.comparedAs !== null &&
      one.comparedAs === other.comparedAs &&
      ((one.fitsTo ?? Infinity) < (other.fitsFrom ?? -Infinity) ||
        (other.fitsTo ?? Infinity) < (one.fitsFrom ?? -Infinity)));
  return ({ claims }) =>
    values.some((other) => claims.some((claim) => other.claims.some((each) => areApart(claim, each))));
}

const labelOf = (type: string, value: string) => wordsOf(type, value)?.label ?? value;

const stateOf = (agreement: string) => labelOf('Agreement', agreement).toLowerCase();

interface Value {
  text: string;
  claims: PlannedRow<'claims'>[];
  isNumber: boolean;
}

function valuesOf(account: Account, { accountValues, accountValueClaims, claims }: Rows): Value[] {
  const bySlug = new Map(claims.map((claim) => [claim.slug, claim]));
  return accountValues
    .filter(({ accountId, superseded }) => accountId === account.slug && !superseded)
    .toSorted((a, b) => a.position - b.position)
    .map(({ slug, text, qualifier }) => {
      const held = accountValueClaims.filter(({ valueId }) => valueId === slug);
      const own = held.flatMap(({ claimId }) => bySlug.get(claimId) ?? []);
      return { text: `"${own[0]?.text ?? text}"`, isNumber: qualifier !== null, claims: own };
    });
}

/** `new, example para 3, said by jane-doe`. */
function placeOf(
  { slug, sourceId, locator, claimantId }: PlannedRow<'claims'>,
  known: ReadonlySet<string>,
): string {
  const place = [sourceId, locator].filter(Boolean).join(' ');
  return `${known.has(slug) ? '' : 'new: '}${place}${claimantId ? `, by ${claimantId}` : ''}`;
}
