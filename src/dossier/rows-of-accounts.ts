import { CLAIM_PROPERTIES } from '../../schema/vocabulary.ts';
import { type Account, accountOf } from '../accounts/account.ts';
import type { Claim as AccountClaim, Source, Time } from '../accounts/claim.ts';
import type { Contradictions, Declared } from '../accounts/contradictions.ts';
import type { Quantity } from '../accounts/quantity.ts';
import type { Value } from '../accounts/values.ts';
import type { Claim, Dossier } from './format.ts';
import type { PlannedRow, Rows } from './row.ts';
import { accountSlug, claimSlug } from './slugs.ts';

type Sources = ReadonlyMap<string, Source>;

interface Known {
  declared: readonly Declared[];
  /** By the claim that takes the place of others, these. */
  supersedes: ReadonlyMap<string, readonly string[]>;
  sources: Sources;
}

/** After the events, which it marks as disputed where one of their accounts is contradictory. */
export function addAccounts(dossier: Dossier, rows: Rows): void {
  const sources = sourcesOf(rows);
  const supersedes = new Map(
    [...Map.groupBy(rows.claimSupersedes, ({ claimId }) => claimId)].map(([claim, all]) => [
      claim,
      all.map(({ otherId }) => otherId),
    ]),
  );
  const claims = Map.groupBy(rows.claims, ({ eventId }) => eventId);
  for (const event of rows.events) {
    const { slug } = event;
    const known = { declared: declaredBy(slug, dossier.events[slug]?.claims), supersedes, sources };
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
  { declared, supersedes, sources }: Known,
  rows: Rows,
): Account {
  const account = accountOf(
    claims.map((row) => claimOf(row, supersedes.get(row.slug) ?? [])),
    declared,
    sources,
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
    for (const { policy, value } of count.figures) {
      rows.accountFigures.push({ countId: slug, policy, valueId: value.slug });
    }
  }
}

function addValue(account: string, position: number, value: Value, { countOf }: Account, rows: Rows): void {
  const { slug, quantity, actor, text, claims, sourceCount, independentSourceCount, asOf, superseded } =
    value;
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

/** On the rows of the claims themselves what their numbers are compared by. */
function addContradictions(
  account: string,
  { superseded, compared, declared }: Contradictions,
  claims: readonly PlannedRow<'claims'>[],
  rows: Rows,
): void {
  const numbers = new Map(compared.map((number) => [number.claim.slug, number]));
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

function claimOf(row: PlannedRow<'claims'>, supersedes: readonly string[]): AccountClaim {
  const { slug, qualifier, low, best, high, unit, actorId, text, sourceId, statementId, basis } = row;
  return {
    slug,
    quantity: qualifier && { qualifier, low, best, high, unit },
    actor: actorId,
    text,
    source: sourceId,
    statement: statementId,
    period: timeOf(row.periodEdtf, row.periodEarliest, row.periodLatest),
    basis,
    asOf: timeOf(row.asOfEdtf, row.asOfEarliest, row.asOfLatest),
    supersedes,
  };
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

function sourcesOf({ sources, sourceOrigins }: Rows): Sources {
  const origins = Map.groupBy(sourceOrigins, ({ sourceId }) => sourceId);
  return new Map(
    sources.map(({ slug, publishedEarliest }) => [
      slug,
      {
        drawsOn: (origins.get(slug) ?? []).map(({ actorId }) => actorId),
        published: publishedEarliest,
      },
    ]),
  );
}
