import { EVERY_POLICY } from '../../schema/tables.ts';
import { CLAIM_PROPERTIES, FIGURE_POLICIES } from '../../schema/vocabulary.ts';
import { type Account, accountOf } from '../accounts/account.ts';
import type { Commands } from '../accounts/chain-of-command.ts';
import type { Claim as AccountClaim, Time } from '../accounts/claim.ts';
import type { Contradictions, Declared } from '../accounts/contradictions.ts';
import type { Point } from '../accounts/locations.ts';
import type { Known as KnownOfOrigins } from '../accounts/origins.ts';
import type { Quantity } from '../accounts/quantity.ts';
import type { Value } from '../accounts/values.ts';
import type { Claim, Dossier } from './format.ts';
import type { PlannedRow, Rows } from './row.ts';
import { accountSlug, claimSlug } from './slugs.ts';

interface Known extends KnownOfOrigins {
  declared: readonly Declared[];
  ofClaims: OfClaims;
}

/** What other tables say of a claim, by its slug, and of a statement, by its own. */
interface OfClaims {
  supersedes: ReadonlyMap<string, readonly string[]>;
  relays: ReadonlyMap<string, readonly string[]>;
  speakers: ReadonlyMap<string, string>;
}

/** After the events, which it marks as disputed where one of their accounts is contradictory. */
export function addAccounts(dossier: Dossier, rows: Rows): void {
  const sources = sourcesOf(rows);
  const commands = commandsOf(rows);
  const around = new Map(
    rows.places.flatMap(({ slug, partOfId }) => (partOfId === null ? [] : [[slug, partOfId] as const])),
  );
  const ofClaims = {
    supersedes: listsOf(rows.claimSupersedes.map(({ claimId, otherId }) => [claimId, otherId])),
    relays: listsOf(rows.claimRelays.map(({ claimId, actorId }) => [claimId, actorId])),
    speakers: new Map(rows.statements.map(({ slug, speakerId }) => [slug, speakerId])),
  };
  const claims = Map.groupBy(rows.claims, ({ eventId }) => eventId);
  for (const event of rows.events) {
    const { slug } = event;
    const declared = declaredBy(slug, dossier.events[slug]?.claims);
    const known = { declared, ofClaims, sources, commands, around };
    const accounts = [...Map.groupBy(claims.get(slug) ?? [], ({ property }) => property)].map(
      ([property, group]) => addAccount(slug, property, group, known, rows),
    );
    event.disputed = accounts.some(({ agreement }) => agreement === 'CONTRADICTORY') ? 1 : 0;
  }
}

function addAccount(
  event: string,
  property: PlannedRow<'claims'>['property'],
  claims: readonly PlannedRow<'claims'>[],
  { declared, ofClaims, ...known }: Known,
  rows: Rows,
): Account {
  const account = accountOf(
    claims.map((row) => claimOf(row, ofClaims)),
    declared,
    known,
  );
  const { agreement, range, sourceCount, independentSourceCount } = account;
  const slug = accountSlug(event, property);
  rows.accounts.push({
    slug,
    eventId: event,
    property,
    position: CLAIM_PROPERTIES.indexOf(property),
    agreement,
    sourceCount,
    independentSourceCount,
    ...columnsOfRange(range),
  });
  addCounts(slug, account, rows);
  for (const [position, value] of account.values.entries()) addValue(slug, position, value, account, rows);
  addOrigins(slug, account, rows);
  addContradictions(slug, account.contradictions, claims, rows);
  return account;
}

function addCounts(account: string, { counts }: Account, rows: Rows): void {
  for (const [position, count] of counts.entries()) {
    const { slug, unit, actor, period, basis, agreement, range, sourceCount, independentSourceCount } = count;
    rows.accountCounts.push({
      slug,
      accountId: account,
      position,
      unit,
      actorId: actor,
      periodEdtf: period?.edtf ?? null,
      periodEarliest: period?.earliest ?? null,
      periodLatest: period?.latest ?? null,
      basis,
      agreement,
      sourceCount,
      independentSourceCount,
      ...columnsOfRange(range),
    });
    for (const { policy, value } of figuresOf(count)) {
      rows.accountFigures.push({ countId: slug, policy, valueId: value.slug });
    }
  }
}

function figuresOf({ figures }: Account['counts'][number]) {
  const [first] = figures;
  const isOne =
    figures.length === FIGURE_POLICIES.length && figures.every(({ value }) => value === first?.value);
  return first && isOne ? [{ policy: EVERY_POLICY, value: first.value } as const] : figures;
}

function addValue(account: string, position: number, value: Value, { countOf }: Account, rows: Rows): void {
  const {
    slug,
    quantity,
    actor,
    place,
    point,
    text,
    claims,
    sourceCount,
    independentSourceCount,
    asOf,
    superseded,
  } = value;
  const { qualifier = null, low = null, best = null, high = null, unit = null } = quantity ?? {};
  rows.accountValues.push({
    slug,
    accountId: account,
    position,
    qualifier,
    low,
    best,
    high,
    unit,
    actorId: actor,
    placeId: place,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    precision: point?.precision ?? null,
    text,
    sourceCount,
    independentSourceCount,
    countId: countOf.get(value)?.slug ?? null,
    asOfEdtf: asOf?.edtf ?? null,
    asOfEarliest: asOf?.earliest ?? null,
    asOfLatest: asOf?.latest ?? null,
    superseded: superseded ? 1 : 0,
  });
  for (const [position, claim] of claims.entries()) {
    rows.accountValueClaims.push({ valueId: slug, position, claimId: claim.slug });
  }
}

function addOrigins(account: string, { origins }: Account, rows: Rows): void {
  for (const [position, { sources, joins }] of origins.entries()) {
    const slug = `${account}/${sources[0]}`;
    rows.accountOrigins.push({ slug, accountId: account, position });
    for (const [position, sourceId] of sources.entries()) {
      rows.accountOriginSources.push({ originId: slug, position, sourceId });
    }
    for (const [position, { source, other, reason, actor, statement }] of joins.entries()) {
      rows.accountOriginJoins.push({
        originId: slug,
        position,
        sourceId: source,
        otherId: other,
        reason,
        actorId: actor,
        statementId: statement,
      });
    }
  }
}

/** On the rows of the claims themselves what their numbers are compared by, where there is another to compare with. */
function addContradictions(
  account: string,
  { superseded, compared, declared }: Contradictions,
  claims: readonly PlannedRow<'claims'>[],
  rows: Rows,
): void {
  const several = [...Map.groupBy(compared, ({ group }) => group).values()].filter(
    ({ length }) => length > 1,
  );
  const numbers = new Map(several.flat().map((number) => [number.claim.slug, number]));
  for (const row of claims) {
    const number = numbers.get(row.slug);
    row.superseded = superseded.has(row.slug) ? 1 : 0;
    row.comparedAs = number ? `${account} ${number.group}` : null;
    row.fitsFrom = number?.interval.low ?? null;
    row.fitsTo = number && Number.isFinite(number.interval.high) ? number.interval.high : null;
  }
  for (const [claimId, others] of Map.groupBy(declared, ({ claim }) => claim)) {
    for (const [position, { other, reason }] of others.entries()) {
      rows.claimContradictions.push({ claimId, position, otherId: other, reason });
    }
  }
}

function columnsOfRange(range: Quantity | null) {
  return {
    rangeQualifier: range?.qualifier ?? null,
    rangeLow: range?.low ?? null,
    rangeBest: range?.best ?? null,
    rangeHigh: range?.high ?? null,
    rangeUnit: range?.unit ?? null,
  };
}

function claimOf(row: PlannedRow<'claims'>, { supersedes, relays, speakers }: OfClaims): AccountClaim {
  const { slug, qualifier, low, best, high, unit, actorId, text, sourceId, statementId, basis } = row;
  const speaker = statementId === null ? null : (speakers.get(statementId) ?? null);
  return {
    slug,
    quantity: qualifier && { qualifier, low, best, high, unit },
    actor: actorId,
    place: row.placeId,
    point: pointOf(row),
    text,
    source: sourceId,
    statement: statementId,
    period: timeOf(row.periodEdtf, row.periodEarliest, row.periodLatest),
    basis,
    asOf: timeOf(row.asOfEdtf, row.asOfEarliest, row.asOfLatest),
    supersedes: supersedes.get(slug) ?? [],
    claimant: row.claimantId ?? speaker,
    relays: relays.get(slug) ?? [],
  };
}

/** The three stand together (locations.ts). */
export function pointOf({
  latitude = null,
  longitude = null,
  precision = null,
}: Partial<Pick<PlannedRow<'claims'>, keyof Point>>): Point | null {
  return latitude === null || longitude === null || precision === null
    ? null
    : { latitude, longitude, precision };
}

function timeOf(edtf: string | null, earliest: string | null, latest: string | null): Time | null {
  return edtf === null ? null : { edtf, earliest: earliest ?? '', latest };
}

function declaredBy(event: string, claims: readonly Claim[] = []): Declared[] {
  return claims.flatMap((claim) =>
    (claim.contradicts ?? []).map(({ claim: other, because }) => ({
      claim: claimSlug(event, claim),
      other: `${accountSlug(event, claim.property)}/${other}`,
      reason: because,
    })),
  );
}

/** Whatever its dates are: who once spoke for a body is taken for its voice. */
const COMMANDS: readonly string[] = ['LEADS', 'OFFICIAL_OF', 'SPEAKS_FOR', 'PART_OF'];

function commandsOf({ affiliations }: Rows): Commands {
  return listsOf(
    affiliations
      .filter(({ kind }) => COMMANDS.includes(kind))
      .map(({ actorId, withId }) => [actorId, withId]),
  );
}

function listsOf(pairs: [key: string, value: string][]): Map<string, string[]> {
  const lists = [...Map.groupBy(pairs, ([key]) => key)];
  return new Map(lists.map(([key, all]) => [key, all.map(([, value]) => value)]));
}

function sourcesOf({ sources, sourceOrigins }: Rows): KnownOfOrigins['sources'] {
  const origins = Map.groupBy(sourceOrigins, ({ sourceId }) => sourceId);
  return new Map(
    sources.map(({ slug, publisherId, publishedEarliest }) => [
      slug,
      {
        publisher: publisherId as string | null,
        drawsOn: (origins.get(slug) ?? []).map(({ actorId }) => actorId),
        published: publishedEarliest,
      },
    ]),
  );
}
