import { CLAIM_PROPERTIES } from '../../schema/vocabulary.ts';
import { type Account, accountOf } from '../accounts/account.ts';
import type { Claim as AccountClaim, Source } from '../accounts/claim.ts';
import type { Contradiction, Declared } from '../accounts/contradictions.ts';
import type { Quantity } from '../accounts/quantity.ts';
import type { Claim, Dossier } from './format.ts';
import type { PlannedRow, Rows } from './row.ts';
import { accountSlug, claimSlug } from './slugs.ts';

type Sources = ReadonlyMap<string, Source>;

/** After the events, which it marks as disputed where one of their accounts is contradictory. */
export function addAccounts(dossier: Dossier, rows: Rows): void {
  const sources = sourcesOf(rows);
  const claims = Map.groupBy(rows.claims, ({ eventId }) => eventId);
  for (const event of rows.events) {
    const { slug } = event;
    const declared = declaredBy(slug, dossier.events[slug]?.claims);
    const accounts = [...Map.groupBy(claims.get(slug) ?? [], ({ property }) => property)].map(
      ([property, group]) => addAccount(slug, property, group, declared, sources, rows),
    );
    event.disputed = accounts.some(({ agreement }) => agreement === 'CONTRADICTORY') ? 1 : 0;
  }
}

function addAccount(
  event: string,
  property: PlannedRow<'claims'>['property'],
  claims: readonly PlannedRow<'claims'>[],
  declared: readonly Declared[],
  sources: Sources,
  rows: Rows,
): Account {
  const account = accountOf(claims.map(claimOf), declared, sources);
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
    rangeQualifier: range?.qualifier ?? null,
    rangeLow: range?.low ?? null,
    rangeBest: range?.best ?? null,
    rangeHigh: range?.high ?? null,
    rangeUnit: range?.unit ?? null,
  });
  addValues(slug, account, rows);
  for (const { policy, value } of account.figures) {
    rows.accountFigures.push({ accountId: slug, policy, valueId: value.slug });
  }
  addContradictions(account.contradictions, rows);
  return account;
}

function addValues(account: string, { values }: Account, rows: Rows): void {
  for (const [position, value] of values.entries()) {
    const { slug, quantity, actor, text, claims, sourceCount, independentSourceCount } = value;
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
    });
    for (const [position, claim] of claims.entries()) {
      rows.accountValueClaims.push({ valueId: slug, position, claimId: claim.slug });
    }
  }
}

function addContradictions(contradictions: readonly Contradiction[], rows: Rows): void {
  for (const [claimId, others] of Map.groupBy(contradictions, ({ claim }) => claim.slug)) {
    for (const [position, { other, reason }] of others.entries()) {
      rows.claimContradictions.push({ claimId, position, otherId: other.slug, reason });
    }
  }
}

function claimOf(row: PlannedRow<'claims'>): AccountClaim {
  const { slug, qualifier, low, best, high, unit, actorId, text, sourceId, statementId } = row;
  const quantity: Quantity | null = qualifier && { qualifier, low, best, high, unit };
  return { slug, quantity, actor: actorId, text, source: sourceId, statement: statementId };
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
