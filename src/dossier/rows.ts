/** From a dossier to the rows of every table that the checked records come to. */
import { parseDate } from '../../schema/dates.ts';
import type { Dossier } from './format.ts';
import type { Rows } from './row.ts';
import { addAccounts } from './rows-of-accounts.ts';
import { addActors } from './rows-of-actors.ts';
import { addEvents } from './rows-of-events.ts';
import { addPositions } from './rows-of-positions.ts';
import { addStatements } from './rows-of-statements.ts';

export function rowsOf(dossier: Dossier): Rows {
  const rows: Rows = {
    parties: [],
    actors: [],
    actorNames: [],
    actorNameWords: [],
    affiliations: [],
    places: [],
    placeScopes: [],
    sources: [],
    sourceVia: [],
    sourceOrigins: [],
    events: [],
    eventParties: [],
    participations: [],
    eventLinks: [],
    statements: [],
    statementActs: [],
    statementAbout: [],
    statementTargets: [],
    renderings: [],
    topics: [],
    positions: [],
    responses: [],
    responseActors: [],
    claims: [],
    accounts: [],
    accountValues: [],
    accountValueClaims: [],
    accountFigures: [],
    claimContradictions: [],
    citations: [],
    eventSources: [],
    statementSources: [],
  };
  for (const [slug, { name, summary = null }] of Object.entries(dossier.parties)) {
    rows.parties.push({ slug, name, summary });
  }
  addActors(dossier, rows);
  addPlaces(dossier, rows);
  addSources(dossier, rows);
  addEvents(dossier, rows);
  addStatements(dossier, rows);
  addPositions(dossier, rows);
  addAccounts(dossier, rows);
  return rows;
}

function addPlaces({ places }: Dossier, rows: Rows): void {
  for (const [slug, place] of Object.entries(places)) {
    const { name, kind, country = null, latitude = null, longitude = null, precision = null } = place;
    const partOfId = place['part-of'] ?? null;
    rows.places.push({ slug, name, kind, country, latitude, longitude, precision, partOfId });
    for (let scope: string | undefined = slug; scope; scope = places[scope]?.['part-of']) {
      rows.placeScopes.push({ scopeId: scope, placeId: slug });
    }
  }
}

function addSources({ sources }: Dossier, rows: Rows): void {
  for (const [slug, source] of Object.entries(sources)) {
    const { title, kind, publisher = null, author = null, published, language, url = null, sha256 } = source;
    const { earliest = null, latest = null } = published === undefined ? {} : parseDate(published);
    rows.sources.push({
      slug,
      title,
      kind,
      publisherId: publisher,
      author,
      publishedEdtf: published ?? null,
      publishedEarliest: earliest ?? '',
      publishedLatest: latest,
      dateNote: source['date-note'] ?? null,
      language,
      url,
      sha256,
    });
    for (const [position, actorId] of (source.via ?? []).entries()) {
      rows.sourceVia.push({ sourceId: slug, position, actorId });
    }
    for (const actorId of new Set([...(publisher ? [publisher] : []), ...(source.via ?? [])])) {
      rows.sourceOrigins.push({
        actorId,
        publishedEarliest: earliest ?? '',
        sourceSlug: slug,
        sourceId: slug,
      });
    }
  }
}
