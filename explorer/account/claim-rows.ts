import type { AccountFragment } from '../api/documents.ts';
import type { Row } from '../panel/csv.ts';

/** An account as a table, a row for each claim. */
export function claimRows({ property, agreement, values }: AccountFragment): Row[] {
  return values.flatMap(({ actor, claims }) =>
    claims.map(({ text, quantity, claimant, source, locator, statement, contradicts }) => ({
      property,
      agreement,
      text,
      qualifier: quantity?.qualifier,
      low: quantity?.low,
      best: quantity?.best,
      high: quantity?.high,
      unit: quantity?.unit,
      actor: actor?.name,
      claimant: claimant?.name,
      source: source.slug,
      publisher: source.publisher?.name,
      published: source.publishedAt?.edtf,
      locator,
      statement: statement?.slug,
      contradicts: contradicts
        .map(({ claim, reason }) => (reason ? `${claim.text} (${reason})` : claim.text))
        .join('; '),
    })),
  );
}
