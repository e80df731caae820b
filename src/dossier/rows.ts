/** From a dossier to the rows of every table that the checked records come to. */
import type { InferSelectModel } from 'drizzle-orm';
import { parseDate } from '../../schema/dates.ts';
import { nameWords } from '../../schema/names.ts';
import type * as tables from '../../schema/tables.ts';
import type { Citations, Dossier, Paragraphs } from './format.ts';
import { placesOf } from './places.ts';
import { affiliationSlug, claimSlug, paragraphsSlug, participationSlug, responseSlug } from './slugs.ts';

export type TableName = Exclude<keyof typeof tables, 'revisions'>;
type Stored<Name extends TableName> = InferSelectModel<(typeof tables)[Name]>;

/** A row before it has an integer id: references name the key of the row that they lead to (see `store.ts`). */
export type Row<Name extends TableName> = {
  [Column in Exclude<keyof Stored<Name>, 'id'>]: Column extends `${string}Id`
    ? string | Extract<Stored<Name>[Column], null>
    : Stored<Name>[Column];
};
export type Rows = { [Name in TableName]: Row<Name>[] };

type Owner = Extract<keyof Row<'citations'>, `${string}Id`>;
type Event = Dossier['events'][string];
type Statement = Dossier['statements'][string];

const DOERS: readonly string[] = ['PERPETRATOR', 'INITIATOR'];

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
    events: [],
    participations: [],
    statements: [],
    statementActs: [],
    statementAbout: [],
    statementTargets: [],
    renderings: [],
    responses: [],
    responseActors: [],
    claims: [],
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
  return rows;
}

function addActors({ actors }: Dossier, rows: Rows): void {
  for (const [slug, actor] of Object.entries(actors)) {
    const { name, kind, summary = null, country = null, party = null } = actor;
    rows.actors.push({ slug, name, kind, summary, country, partyId: party });
    addNames(slug, actor, rows);
    for (const affiliation of actor.affiliations ?? []) {
      const { with: other, kind, role = null, during, cites } = affiliation;
      const own = affiliationSlug(slug, affiliation);
      const { earliest = null, latest = null } = during === undefined ? {} : parseDate(during);
      rows.affiliations.push({
        slug: own,
        actorId: slug,
        withId: other,
        kind,
        role,
        duringEdtf: during ?? null,
        duringEarliest: earliest,
        duringLatest: latest,
      });
      addCitations('affiliationId', own, cites, rows);
    }
    addCitations('actorId', slug, actor.cites, rows);
  }
}

function addNames(slug: string, actor: Dossier['actors'][string], rows: Rows): void {
  const named = actor.names ?? [];
  // The name to show is a name to search by, also where no source spells it so.
  const names = named.some(({ name }) => name === actor.name) ? named : [{ name: actor.name }, ...named];
  let position = 0;
  for (const { name, language = null, cites } of names as typeof named) {
    const places = [...placesOf([], cites)];
    const sources = places.length ? new Set(places.map(({ source }) => source)) : [null];
    for (const source of sources) {
      const locators = places.filter((place) => place.source === source).map(({ paragraphs }) => paragraphs);
      const [first] = locators;
      rows.actorNames.push({
        actorId: slug,
        position,
        name,
        language,
        sourceId: source,
        locator: first ? locatorOf(first) : null,
      });
      for (const word of nameWords(name)) rows.actorNameWords.push({ word, nameId: `${slug}/${position}` });
      position += 1;
    }
  }
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
  }
}

function addEvents(dossier: Dossier, rows: Rows): void {
  for (const [slug, event] of Object.entries(dossier.events)) {
    const { title, summary = null, type, mode = null, occurred, place = null } = event;
    const { earliest, latest } = parseDate(occurred);
    rows.events.push({
      slug,
      title,
      summary,
      type,
      mode,
      occurredEdtf: occurred,
      occurredEarliest: earliest as string,
      occurredLatest: latest,
      occurredNote: event['date-note'] ?? null,
      placeId: place,
      partOfId: event['part-of'] ?? null,
    });
    addCitations('eventId', slug, event.cites, rows);
    const sources = new Set(Object.keys(event.cites));
    for (const participant of event.participants ?? []) {
      const { actor, role, 'asserted-by': asserter = null, cites } = participant;
      const own = participationSlug(slug, participant);
      rows.participations.push({ slug: own, eventId: slug, actorId: actor, role, assertedById: asserter });
      addCitations('participationId', own, cites, rows);
      for (const source of Object.keys(cites)) sources.add(source);
    }
    for (const claim of event.claims ?? []) {
      addClaim(slug, claim, rows);
      sources.add(claim.source);
    }
    for (const source of sources) rows.eventSources.push({ eventId: slug, sourceId: source });
    for (const answer of event['responds-to'] ?? []) {
      const doers = (event.participants ?? [])
        .filter(({ role }) => DOERS.includes(role))
        .map(({ actor }) => actor);
      addResponse(answer, { event: slug }, answer.by ? [answer.by] : doers, dossier, rows);
    }
  }
}

function addClaim(event: string, claim: NonNullable<Event['claims']>[number], rows: Rows): void {
  const { property, text, source, para, actor = null, claimant = null, statement = null } = claim;
  rows.claims.push({
    slug: claimSlug(event, claim),
    eventId: event,
    property,
    ...quantityOf(claim.quantity),
    actorId: actor,
    text,
    claimantId: claimant,
    statementId: statement,
    sourceId: source,
    locator: locatorOf(para),
  });
}

function quantityOf(
  quantity: NonNullable<Event['claims']>[number]['quantity'],
): Pick<Row<'claims'>, 'qualifier' | 'low' | 'best' | 'high' | 'unit'> {
  const none = { qualifier: null, low: null, best: null, high: null, unit: null };
  if (!quantity) return none;
  const { exactly, about, 'at-least': least, 'at-most': most, between, unit } = quantity;
  const known = { ...none, unit };
  if (exactly !== undefined) {
    return { ...known, qualifier: 'EXACTLY', low: exactly, best: exactly, high: exactly };
  }
  if (about !== undefined) return { ...known, qualifier: 'ABOUT', best: about };
  if (least !== undefined) return { ...known, qualifier: 'AT_LEAST', low: least, best: least };
  if (most !== undefined) return { ...known, qualifier: 'AT_MOST', best: most, high: most };
  const [low = null, high = null] = between ?? [];
  return { ...known, qualifier: 'BETWEEN', low, high };
}

function addStatements(dossier: Dossier, rows: Rows): void {
  for (const [slug, statement] of Object.entries(dossier.statements)) {
    const { speaker, role = null, 'on-behalf-of': principal = null, summary, channel, said } = statement;
    const { earliest, latest } = parseDate(said);
    rows.statements.push({
      slug,
      speakerId: speaker,
      role,
      onBehalfOfId: principal,
      partyId: partyOf(dossier, principal, speaker),
      summary,
      channel,
      saidEdtf: said,
      saidEarliest: earliest as string,
      saidLatest: latest,
      saidNote: statement['date-note'] ?? null,
    });
    for (const [position, act] of statement.acts.entries()) {
      rows.statementActs.push({ statementId: slug, position, act });
    }
    for (const [position, target] of (statement.targets ?? []).entries()) {
      rows.statementTargets.push({ statementId: slug, position, actorId: target.actor, role: target.role });
    }
    const answers = statement['responds-to'] ?? [];
    const about = new Set([...(statement.about ?? []), ...answers.flatMap(({ event }) => event ?? [])]);
    for (const event of about) rows.statementAbout.push({ statementId: slug, eventId: event });
    addRenderings(slug, statement, dossier, rows);
    const speakers = principal ? [speaker, principal] : [speaker];
    for (const answer of answers) addResponse(answer, { statement: slug }, speakers, dossier, rows);
  }
}

function addRenderings(slug: string, statement: Statement, { sources }: Dossier, rows: Rows): void {
  const citations: Place[] = [...placesOf([], statement.cites)];
  for (const [position, rendering] of statement.renderings.entries()) {
    const { source, para, verbatim, paraphrase, language } = rendering;
    rows.renderings.push({
      statementId: slug,
      position,
      sourceId: source,
      text: (verbatim ?? paraphrase) as string,
      directness: verbatim === undefined ? 'PARAPHRASE' : 'VERBATIM',
      language: (language ?? sources[source]?.language) as string,
      locator: locatorOf(para),
    });
    citations.push({ source, paragraphs: para, excerpt: verbatim });
  }
  addPlaces_('statementId', slug, citations, rows);
  for (const sourceId of new Set(citations.map(({ source }) => source))) {
    rows.statementSources.push({ statementId: slug, sourceId });
  }
}

function addResponse(
  subject: { event?: string; statement?: string; cites: Citations },
  reaction: { event?: string; statement?: string },
  actors: string[],
  dossier: Dossier,
  rows: Rows,
): void {
  const slug = responseSlug(subject, reaction);
  const said = reaction.statement === undefined ? undefined : dossier.statements[reaction.statement];
  const done = reaction.event === undefined ? undefined : dossier.events[reaction.event];
  const edtf = (said?.said ?? done?.occurred) as string;
  const { earliest, latest } = parseDate(edtf);
  rows.responses.push({
    slug,
    subjectEventId: subject.event ?? null,
    subjectStatementId: subject.statement ?? null,
    reactionEventId: reaction.event ?? null,
    reactionStatementId: reaction.statement ?? null,
    partyId: said ? partyOf(dossier, said['on-behalf-of'], said.speaker) : partyOf(dossier, ...actors),
    respondedEdtf: edtf,
    respondedEarliest: earliest as string,
    respondedLatest: latest,
    respondedNote: (said ?? done)?.['date-note'] ?? null,
  });
  for (const actorId of new Set(actors)) rows.responseActors.push({ responseId: slug, actorId });
  addCitations('responseId', slug, subject.cites, rows);
}

/** Of the first actor who belongs to one. */
function partyOf({ actors }: Dossier, ...slugs: (string | null | undefined)[]): string | null {
  return slugs.map((slug) => slug && actors[slug]?.party).find(Boolean) || null;
}

interface Place {
  source: string;
  paragraphs: Paragraphs;
  excerpt?: string;
}

function addCitations(owner: Owner, slug: string, cites: Citations | undefined, rows: Rows): void {
  addPlaces_(owner, slug, [...placesOf([], cites)], rows);
}

/** One citation for each place in a source, and one more for each other excerpt of it. */
function addPlaces_(owner: Owner, slug: string, places: Place[], rows: Rows): void {
  const excerpts = new Map<string, { place: Place; excerpts: Set<string> }>();
  for (const place of places) {
    const key = `${owner.replace(/Id$/, '')}:${slug}/${place.source}/${paragraphsSlug(place.paragraphs)}`;
    const known = excerpts.get(key) ?? { place, excerpts: new Set() };
    if (place.excerpt !== undefined) known.excerpts.add(place.excerpt);
    excerpts.set(key, known);
  }
  for (const [key, { place, excerpts: texts }] of excerpts) {
    for (const [index, excerpt] of (texts.size ? [...texts] : [null]).entries()) {
      rows.citations.push({
        slug: index ? `${key}/${index + 1}` : key,
        eventId: null,
        participationId: null,
        actorId: null,
        affiliationId: null,
        statementId: null,
        responseId: null,
        [owner]: slug,
        sourceId: place.source,
        locator: locatorOf(place.paragraphs),
        excerpt,
      });
    }
  }
}

function locatorOf({ from, to }: Paragraphs): string {
  return from === to ? `para ${from}` : `para ${from}-${to}`;
}
