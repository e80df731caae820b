import { daysWithin } from '../../schema/date-lengths.ts';
import { parseDate } from '../../schema/dates.ts';
import { isDoer } from './answers.ts';
import type { Dossier } from './format.ts';
import { passagesOf } from './passages.ts';
import { type Rows, written } from './row.ts';
import { addCitations } from './rows-of-citations.ts';
import { addClaim } from './rows-of-claims.ts';
import { addResponse } from './rows-of-responses.ts';
import { linkSlug, participationSlug } from './slugs.ts';

export function addEvents(dossier: Dossier, rows: Rows): void {
  for (const [slug, event] of Object.entries(dossier.events)) {
    const { occurred } = event;
    const date = parseDate(occurred);
    const { earliest, latest } = date;
    rows.events.push({
      ...written('events', event),
      slug,
      occurredEdtf: occurred,
      occurredEarliest: earliest as string,
      occurredLatest: latest,
      occurredNote: event['date-note'] ?? null,
      occurredWithin: daysWithin(date),
      disputed: 0,
    });
    addCitations('eventId', slug, passagesOf([], event.cites), rows);
    const sources = new Set(Object.keys(event.cites));
    for (const participant of event.participants ?? []) {
      const own = participationSlug(slug, participant);
      rows.participations.push({ ...written('participations', participant), slug: own, eventId: slug });
      addCitations('participationId', own, passagesOf([], participant.cites), rows);
      for (const source of Object.keys(participant.cites)) sources.add(source);
    }
    for (const claim of event.claims ?? []) {
      addClaim(slug, claim, rows);
      sources.add(claim.source);
    }
    for (const link of event.links ?? []) {
      const own = linkSlug(slug, link);
      rows.eventLinks.push({ ...written('eventLinks', link), slug: own, fromId: slug, toId: link.event });
      addCitations('linkId', own, passagesOf([], link.cites), rows);
      for (const source of Object.keys(link.cites)) sources.add(source);
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
      const doers = (event.participants ?? []).filter(({ role }) => isDoer(role)).map(({ actor }) => actor);
      addResponse(answer, { event: slug }, answer.by ? [answer.by] : doers, dossier, rows);
    }
  }
}
