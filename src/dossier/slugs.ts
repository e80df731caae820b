/** Slugs of child records, made of their parent's slug and of what tells them from their siblings. */
import type { Claim, Dossier } from './format.ts';
import { isPlace, placeSlug } from './locator.ts';
import type { Loose } from './loose.ts';

type Event = Dossier['events'][string];
type Answer = { event?: string; statement?: string };

export function claimSlug(event: string, claim: Pick<Claim, 'property' | 'source' | 'para' | 'key'>): string {
  return joined(accountSlug(event, claim.property), claimReference(claim));
}

export function accountSlug(event: string, property: string): string {
  return joined(event, word(property));
}

/** What tells a claim from the others of its event and property. */
function claimReference(claim: Pick<Claim, 'source' | 'para' | 'key'>): string {
  return joined(claim.source, placeSlug(claim.para), claim.key);
}

/** What a claim is called by others of its property; nothing where it is not well formed. */
export function referenceTo(claim: Loose<Claim> | undefined): string | undefined {
  const { source, para, key } = claim ?? {};
  return source && isPlace(para) ? claimReference({ source, para, key }) : undefined;
}

export function participationSlug(
  event: string,
  participant: Pick<NonNullable<Event['participants']>[number], 'actor' | 'role' | 'asserted-by'>,
): string {
  return joined(event, word(participant.role), participant.actor, participant['asserted-by']);
}

export function linkSlug(
  event: string,
  link: Pick<NonNullable<Event['links']>[number], 'event' | 'kind' | 'asserted-by'>,
): string {
  return joined(event, word(link.kind), link.event, link['asserted-by']);
}

/** The topic first, so that the positions on it sort as their statements' slugs do. */
export function positionSlug(topic: string, statement: string): string {
  return joined(topic, statement);
}

export function affiliationSlug(
  actor: string,
  affiliation: Pick<NonNullable<Dossier['actors'][string]['affiliations']>[number], 'with' | 'kind' | 'role'>,
): string {
  return joined(actor, word(affiliation.kind), affiliation.with, affiliation.role && word(affiliation.role));
}

/**
 * An event and a statement may have the same slug, so the rarer of the two is named: what is answered is an event
 * and the answer a statement, unless the slug says otherwise.
 */
export function responseSlug(subject: Answer, reaction: Answer): string {
  return joined(
    subject.event ?? `statement:${subject.statement}`,
    reaction.statement ?? `event:${reaction.event}`,
  );
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join('/');
}

function word(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('-');
}
