/** From a dossier to the rows of every table that the checked records come to. */
import { parseDate } from '../../schema/dates.ts';
import { sortNameOf } from './collation.ts';
import type { Dossier } from './format.ts';
import { noRows, type Rows, written } from './row.ts';
import { addAccounts } from './rows-of-accounts.ts';
import { addActors } from './rows-of-actors.ts';
import { addEvents } from './rows-of-events.ts';
import { addFormerSlugs } from './rows-of-former-slugs.ts';
import { addPositions } from './rows-of-positions.ts';
import { addStatements } from './rows-of-statements.ts';
import { addUtterances } from './rows-of-utterances.ts';

export function rowsOf(dossier: Dossier): Rows {
  const rows = noRows();
  for (const [slug, party] of Object.entries(dossier.parties)) {
    rows.parties.push({ ...written('parties', party), slug, sortName: sortNameOf(party.name) });
  }
  addActors(dossier, rows);
  addPlaces(dossier, rows);
  addSources(dossier, rows);
  addEvents(dossier, rows);
  addUtterances(dossier, rows);
  addStatements(dossier, rows);
  addPositions(dossier, rows);
  addAccounts(dossier, rows);
  addFormerSlugs(dossier, rows);
  return rows;
}

function addPlaces({ places }: Dossier, rows: Rows): void {
  for (const [slug, place] of Object.entries(places)) {
    rows.places.push({ ...written('places', place), slug, sortName: sortNameOf(place.name) });
    for (let scope: string | undefined = slug; scope; scope = places[scope]?.['part-of']) {
      rows.placeScopes.push({ scopeId: scope, placeId: slug });
    }
  }
}

function addSources({ sources }: Dossier, rows: Rows): void {
  for (const [slug, source] of Object.entries(sources)) {
    const { publisher, published, via = [] } = source;
    const { earliest = null, latest = null } = published === undefined ? {} : parseDate(published);
    rows.sources.push({
      ...written('sources', source),
      slug,
      publishedEdtf: published ?? null,
      publishedEarliest: earliest ?? '',
      publishedLatest: latest,
    });
    for (const [position, actorId] of via.entries()) {
      rows.sourceVia.push({ sourceId: slug, position, actorId });
    }
    for (const [position, property] of (source['complete-for'] ?? []).entries()) {
      rows.sourceCoding.push({ sourceId: slug, position, property });
    }
    for (const actorId of new Set([...(publisher ? [publisher] : []), ...via])) {
      rows.sourceOrigins.push({
        actorId,
        publishedEarliest: earliest ?? '',
        sourceSlug: slug,
        sourceId: slug,
      });
    }
  }
}
