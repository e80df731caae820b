import { daysWithin } from '../../schema/date-lengths.ts';
import { parseDate } from '../../schema/dates.ts';
import type { Claim, Dossier } from './format.ts';
import { passagesOf } from './passages.ts';
import type { Rows } from './row.ts';
import { addCitations, locatorOf } from './rows-of-citations.ts';
import { quantityOf } from './rows-of-quantities.ts';
import { addResponse } from './rows-of-responses.ts';
import { claimSlug, linkSlug, participationSlug } from './slugs.ts';

const DOERS: readonly string[] = ['PERPETRATOR', 'INITIATOR'];

export function addEvents(dossier: Dossier, rows: Rows): void {
  for (const [slug, event] of Object.entries(dossier.events)) {
    const { title, summary = null, type, mode = null, occurred, place = null } = event;
    const date = parseDate(occurred);
    const { earliest, latest } = date;
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
      occurredWithin: daysWithin(date),
      placeId: place,
      partOfId: event['part-of'] ?? null,
      disputed: 0,
    });
    addCitations('eventId', slug, passagesOf([], event.cites), rows);
    const sources = new Set(Object.keys(event.cites));
    for (const participant of event.participants ?? []) {
      const { actor, role, 'asserted-by': asserter = null, cites } = participant;
      const own = participationSlug(slug, participant);
      rows.participations.push({ slug: own, eventId: slug, actorId: actor, role, assertedById: asserter });
      addCitations('participationId', own, passagesOf([], cites), rows);
      for (const source of Object.keys(cites)) sources.add(source);
    }
    for (const claim of event.claims ?? []) {
      addClaim(slug, claim, rows);
      sources.add(claim.source);
    }
    for (const link of event.links ?? []) {
      const { event: other, kind, 'asserted-by': asserter = null, cites } = link;
      const own = linkSlug(slug, link);
      rows.eventLinks.push({ slug: own, fromId: slug, toId: other, kind, assertedById: asserter });
      addCitations('linkId', own, passagesOf([], cites), rows);
      for (const source of Object.keys(cites)) sources.add(source);
    }
    const parties = new Set(
      (event.participants ?? []).flatMap(({ actor }) => dossier.actors[actor]?.party ?? []),
    );
    for (const partyId of parties) {
      rows.eventParties.push({
        partyId,
        occurredEarliest: earliest as string,
        eventSlug: slug,
        eventId: slug,
      });
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

function addClaim(event: string, claim: Claim, rows: Rows): void {
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
