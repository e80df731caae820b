/** Claims whose number a later one takes the place of: an earlier count of the same by the same authority. */
import { isOverBefore, parseDate } from '../../schema/dates.ts';
import type { Claim } from './format.ts';
import { checkRepeats, type Loose, type Report } from './loose.ts';
import { didYouMean } from './problem.ts';
import type { Path } from './read.ts';
import { referenceTo } from './slugs.ts';

type Claims = readonly (Loose<Claim> | undefined)[];

const OF_FIGURES = ['period', 'as-of', 'basis', 'supersedes'] as const;

export function checkFigures(path: Path, claims: Claims | undefined, report: Report): void {
  claims?.forEach((claim, index) => {
    if (!claim) return;
    const here = [...path, index];
    for (const key of OF_FIGURES) {
      if (key in claim && !('quantity' in claim)) {
        report([...here, key], `"${key}" says what a number counts: give the number as "quantity"`, 'key');
      }
    }
    if (!claim.supersedes) return;
    const at = [...here, 'supersedes'];
    checkRepeats(at, claim.supersedes, (other) => other, report);
    if (!('as-of' in claim)) report(here, '"as-of" is missing: a later count says as of when it is', 'key');
    claim.supersedes.forEach((other, position) => {
      if (other) checkEarlier([...at, position], claim, other, claims, report);
    });
  });
}

function checkEarlier(path: Path, claim: Loose<Claim>, name: string, claims: Claims, report: Report): void {
  const alike = claims.filter((other) => other?.property === claim.property && other?.quantity);
  const earlier = alike.find((other) => referenceTo(other) === name);
  if (referenceTo(claim) === name) report(path, 'a claim does not supersede itself');
  else if (!earlier) {
    // A claim that is not well formed may be the one that is meant.
    if (claims.some((other) => !other?.property || referenceTo(other) === undefined)) return;
    const known = alike.flatMap((other) => (other === claim ? [] : (referenceTo(other) ?? [])));
    report(
      path,
      `this event has no ${claim.property} claim with a number "${name}"${didYouMean(name, known)}`,
    );
  } else if (!countsTheSame(claim, earlier)) {
    report(path, `"${name}" counts something else: unit, actor, period and basis are those of this claim`);
  } else if (claim.claimant !== earlier.claimant) {
    report(path, `"${name}" has another claimant: a later count of another authority stands beside it`);
  } else if (isEarlier(claim['as-of'], earlier['as-of'])) {
    report(path, `"${name}" is as of ${earlier['as-of']}, after ${claim['as-of']}: the later one supersedes`);
  } else if (reaches(earlier, referenceTo(claim), claims)) {
    report(path, `"${name}" supersedes this claim already`);
  }
}

function countsTheSame(a: Loose<Claim>, b: Loose<Claim>): boolean {
  return (
    a.quantity?.unit === b.quantity?.unit &&
    a.actor === b.actor &&
    a.period === b.period &&
    a.basis === b.basis
  );
}

function isEarlier(asOf: string | undefined, other: string | undefined): boolean {
  return asOf !== undefined && other !== undefined && isOverBefore(parseDate(asOf), parseDate(other));
}

/** Whether one supersedes another, by however many steps. */
function reaches(from: Loose<Claim>, to: string | undefined, claims: Claims): boolean {
  const seen = new Set([from]);
  for (const claim of seen) {
    for (const name of claim.supersedes ?? []) {
      if (name === to) return true;
      const next = claims.find((other) => other?.property === from.property && referenceTo(other) === name);
      if (next) seen.add(next);
    }
  }
  return false;
}
