import type { Agreement, ClaimProperty } from '../api/documents.ts';
import type { Row } from '../panel/csv.ts';
import type { ToldValue } from './told.ts';

interface Told {
  property: ClaimProperty;
  agreement: Agreement;
  values: ToldValue[];
}

/** An account as a table, a row for each claim. */
export function claimRows({ property, agreement, values }: Told): Row[] {
  return values.flatMap(({ actor, place, point, claims, count, asOf, superseded }) =>
    claims.map(
      ({ text, quantity, claimant, source, locator, excerpt, statement, contradicts, contradictsMore }) => ({
        property,
        agreement,
        text,
        qualifier: quantity?.qualifier,
        low: quantity?.low,
        best: quantity?.best,
        high: quantity?.high,
        unit: quantity?.unit,
        period: count?.period?.edtf,
        asOf: asOf?.edtf,
        basis: count?.basis,
        superseded: superseded || undefined,
        actor: actor?.name,
        place: place?.slug,
        latitude: point?.latitude,
        longitude: point?.longitude,
        precision: point?.precision,
        claimant: claimant?.name,
        source: source.slug,
        publisher: source.publisher?.name,
        published: source.publishedAt?.edtf,
        url: source.url,
        locator,
        excerpt,
        statement: statement?.slug,
        contradicts: [
          ...contradicts.map(({ claim, reason }) => (reason ? `${claim.text} (${reason})` : claim.text)),
          ...(contradictsMore ? ['and more'] : []),
        ].join('; '),
      }),
    ),
  );
}
