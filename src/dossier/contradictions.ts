/** Claims that are said to contradict each other: two of one event and property, that do not say the same. */
import type { Time } from '../accounts/claim.ts';
import { saying } from '../accounts/values.ts';
import type { Claim } from './format.ts';
import { checkRepeats, type Loose, type Report } from './loose.ts';
import { didYouMean } from './problem.ts';
import type { Path } from './read.ts';
import { pointOf } from './rows-of-accounts.ts';
import { quantityOf } from './rows-of-quantities.ts';
import { referenceTo } from './slugs.ts';

type Claims = Loose<Claim[]> | undefined;

export function checkContradictions(path: Path, claims: Claims, report: Report): void {
  const declared = new Map<string, Path>();
  claims?.forEach((claim, index) => {
    const here = [...path, index, 'contradicts'];
    checkRepeats(here, claim?.contradicts, (entry) => entry.claim, report);
    claim?.contradicts?.forEach((entry, position) => {
      if (!claim.property || !entry?.claim) return;
      const at = [...here, position, 'claim'];
      const [own, other] = [referenceTo(claim), entry.claim];
      const name = `${claim.property} ${other}`;
      const first = declared.get(`${name} ${own}`);
      if (own === other) report(at, 'a claim does not contradict itself');
      else if (first) report(at, `"${other}" says so already, and it goes both ways`, 'value', first);
      else checkOther(at, claim, other, claims, report);
      declared.set(`${claim.property} ${own} ${other}`, at);
    });
  });
}

function checkOther(path: Path, claim: Loose<Claim>, other: string, claims: Claims, report: Report): void {
  const alike = (claims ?? []).filter((candidate) => candidate?.property === claim.property);
  const found = alike.find((candidate) => referenceTo(candidate) === other);
  if (found) {
    const value = reportedBy(claim);
    if (value !== undefined && value === reportedBy(found)) {
      report(path, `"${other}" says the same as this claim`);
    }
    return;
  }
  const references = (claims ?? []).map((candidate) => referenceTo(candidate));
  // A claim that is not well formed may be the one that is meant.
  if (references.includes(undefined) || claims?.some((candidate) => !candidate?.property)) return;
  const elsewhere = claims?.find((candidate) => referenceTo(candidate) === other)?.property;
  const known = alike.flatMap((candidate) => (candidate === claim ? [] : (referenceTo(candidate) ?? [])));
  const hint = elsewhere ? `; "${other}" is one of ${elsewhere}` : didYouMean(other, known);
  report(path, `this event has no ${claim.property} claim "${other}"${hint}`);
}

/** Nothing where its value is not well formed. */
function reportedBy(claim: Loose<Claim>): string | undefined {
  const { quantity, actor, place, text, period, 'as-of': asOf, basis = null } = claim;
  const { qualifier, ...numbers } = quantityOf(quantity as Claim['quantity']);
  const isNumber = numbers.best !== null || (numbers.low !== null && numbers.high !== null);
  if (text === undefined || (quantity && !isNumber)) return undefined;
  return saying({
    quantity: qualifier && { qualifier, ...numbers },
    actor: actor ?? null,
    place: place ?? null,
    point: pointOf(claim),
    text,
    period: timeOf(period),
    basis,
    asOf: timeOf(asOf),
  });
}

/** Where only its text counts. */
function timeOf(edtf: string | undefined): Time | null {
  return edtf === undefined ? null : { edtf, earliest: '', latest: null };
}
