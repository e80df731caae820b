/** Where a claim has something happen: in a place, or at a point, and in nothing but a claim of where it happened. */
import type { Claim } from './format.ts';
import type { Loose, Report } from './loose.ts';
import type { Path } from './read.ts';

const POINT = ['latitude', 'longitude', 'precision'] as const;
type Point = { [Key in (typeof POINT)[number]]?: unknown };

export function checkPoint(path: Path, holder: Point, report: Report): void {
  if (POINT.filter((key) => key in holder).length % POINT.length) {
    report(path, 'latitude, longitude and precision stand together or not at all', 'key');
  }
}

export function checkLocations(path: Path, claims: Loose<Claim[]> | undefined, report: Report): void {
  claims?.forEach((claim, index) => {
    if (!claim) return;
    const here = [...path, index];
    checkPoint(here, claim, report);
    const [first] = (['place', ...POINT] as const).filter((key) => key in claim);
    if (first === undefined) return;
    if (claim.property && claim.property !== 'LOCATION') {
      report([...here, first], `"${first}" is a claim of LOCATION, and this is one of ${claim.property}`);
    }
    if ('place' in claim && POINT.some((key) => key in claim)) {
      report([...here, 'place'], 'a claim names either a place or a point');
    }
    if ('quantity' in claim) report([...here, 'quantity'], 'a claim of a place or a point has no quantity');
  });
}
