import { parseDate } from '../../schema/dates.ts';
import type { Claim } from './format.ts';
import { locatorOf } from './locator.ts';
import { type Rows, written } from './row.ts';
import { quantityOf } from './rows-of-quantities.ts';
import { accountSlug, claimSlug } from './slugs.ts';

/** How far it agrees with others is worked out when all of them are known (rows-of-accounts.ts). */
export function addClaim(event: string, claim: Claim, rows: Rows): void {
  const slug = claimSlug(event, claim);
  const { period, 'as-of': asOf, supersedes = [] } = claim;
  const since = boundsOf(period);
  const upTo = boundsOf(asOf);
  rows.claims.push({
    ...written('claims', claim),
    ...quantityOf(claim.quantity),
    slug,
    eventId: event,
    locator: locatorOf(claim.para),
    periodEdtf: period ?? null,
    periodEarliest: since.earliest,
    periodLatest: since.latest,
    asOfEdtf: asOf ?? null,
    asOfEarliest: upTo.earliest,
    asOfLatest: upTo.latest,
    superseded: 0,
    comparedAs: null,
    fitsFrom: null,
    fitsTo: null,
  });
  for (const [position, actorId] of (claim.relays ?? []).entries()) {
    rows.claimRelays.push({ claimId: slug, position, actorId });
  }
  for (const [position, other] of supersedes.entries()) {
    const otherId = `${accountSlug(event, claim.property)}/${other}`;
    rows.claimSupersedes.push({ claimId: slug, position, otherId });
  }
}

function boundsOf(edtf: string | undefined): { earliest: string | null; latest: string | null } {
  if (edtf === undefined) return { earliest: null, latest: null };
  const { earliest, latest } = parseDate(edtf);
  return { earliest, latest };
}
