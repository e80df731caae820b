/** The claims that cannot be true beside a claim: found by the ends of their numbers, or as a dossier declares them. */
import { type SQL, sql } from 'drizzle-orm';
import { claimContradictions, claims } from '../../schema/tables.ts';
import { type Condition, finding, listing } from './condition.ts';
import type { Row } from './row.ts';
import type { Statistics } from './statistics.ts';

type Claim = Row<typeof claims>;

const { id, slug, comparedAs, fitsFrom, fitsTo } = claims;

const declared = ({ columns: claim }: Claim) =>
  sql`SELECT ${claimContradictions.otherId} FROM ${claimContradictions} WHERE ${claimContradictions.claimId} = ${claim.id}`;

const above = ({ columns: claim }: Claim) =>
  sql`FROM ${claims} WHERE ${comparedAs} = ${claim.comparedAs} AND ${fitsFrom} > ${claim.fitsTo}`;
const below = ({ columns: claim }: Claim) =>
  sql`FROM ${claims} WHERE ${comparedAs} = ${claim.comparedAs} AND ${fitsTo} < ${claim.fitsFrom}`;

/** Rows of `id` and `reason`: the declared ones, and of the others up to `limit` on each side, the nearest. */
export function nearestContradictions(claim: Claim, limit: number): SQL {
  const most = sql.raw(String(limit));
  const undeclared = sql`${id} NOT IN (${declared(claim)})`;
  const reasons = sql`SELECT ${claimContradictions.otherId} AS id, ${claimContradictions.reason} AS reason FROM ${claimContradictions} WHERE ${claimContradictions.claimId} = ${claim.columns.id}`;
  const side = (ends: SQL, order: SQL) =>
    sql`SELECT id, NULL AS reason FROM (SELECT ${id} AS id ${ends} AND ${undeclared} ORDER BY ${order} LIMIT ${most})`;
  return sql`${reasons} UNION ALL ${side(above(claim), sql`${fitsFrom}, ${slug}`)} UNION ALL ${side(below(claim), sql`${fitsTo} DESC, ${slug} DESC`)}`;
}

export function costOfNearest(statistics: Statistics, limit: number): number {
  const known = statistics.sharing(claimContradictions.claimId);
  const numbers = Math.min(2 * (limit + known), statistics.sharing(comparedAs));
  return listing(known) + 4 * (known + numbers) + 6;
}

/** All of them. */
export function contradicting(claim: Claim, { columns: other }: Claim): Condition {
  const ids = sql`${declared(claim)} UNION SELECT ${id} ${above(claim)} UNION SELECT ${id} ${below(claim)}`;
  return finding(sql`${other.id} IN (${ids})`, (statistics) => {
    const rows = statistics.sharing(claimContradictions.claimId) + statistics.sharing(comparedAs);
    const once = 3 * listing(rows) + 6;
    return { rows, once, each: 1, eachBeside: once };
  });
}
