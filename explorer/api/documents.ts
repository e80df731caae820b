// Written by `npm run documents`, of the .graphql files beside the components that show what they ask for.
import { document } from './document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How one actor is tied to another. */
export type AffiliationKind =
  /** Stands on its side. */
  | 'ALIGNED_WITH'
  /** Gets support from it. */
  | 'BACKED_BY'
  /** Is held to be terrorist by it. */
  | 'DESIGNATED_TERRORIST_BY'
  /** Its leader or commander. */
  | 'LEADS'
  /** A member of a group or a coalition. */
  | 'MEMBER_OF'
  /** Holds an office in it. */
  | 'OFFICIAL_OF'
  /** A body within a body. */
  | 'PART_OF'
  /** Its spokesperson. */
  | 'SPEAKS_FOR';

/** How far sources agree. A number is an interval: `about n` is n ± 10 %, `at least n` is n or more, `at most n` is 0 to n. Numbers are compared in one unit and about one actor. */
export type Agreement =
  /** All say the same: equal numbers of one unit, or else equal words, about the same actor. */
  | 'AGREED'
  /** They differ, and some value satisfies all of them, e.g. `at least 78`, `at least 84` and `about 80`; or what they tell cannot be compared. */
  | 'COMPATIBLE'
  /** No value satisfies all of them: two numbers have none in common, or two claims cannot both be true for a reason that `Claim.contradicts` gives. */
  | 'CONTRADICTORY'
  /** One source only, whatever it says. */
  | 'SINGLE';

/** By which way a statement was made. */
export type Channel =
  /** Said to the press. */
  | 'BRIEFING'
  /** Said to one outlet or agency. */
  | 'INTERVIEW'
  /** Said in a meeting. */
  | 'MEETING'
  /** Said over the telephone. */
  | 'PHONE_CALL'
  /** Carried by state media. */
  | 'STATE_MEDIA'
  /** A post on Telegram. */
  | 'TELEGRAM'
  /** The sources do not say. */
  | 'UNKNOWN'
  /** A communique or press release. */
  | 'WRITTEN_STATEMENT';

/** What about an event a claim tells. */
export type ClaimProperty =
  /** How many attacks there were. */
  | 'ATTACK_COUNT'
  /** What was damaged or destroyed. */
  | 'DAMAGE'
  /** How many were injured. */
  | 'INJURED'
  /** How many were killed. */
  | 'KILLED'
  /** What it was done for. */
  | 'MOTIVE'
  /** What was fired or used, and how much of it. */
  | 'MUNITIONS'
  /** When it happened. */
  | 'OCCURRED_AT'
  /** What came of it. */
  | 'OUTCOME'
  /** Who did it. */
  | 'PERPETRATOR'
  /** What it was the first, the most or the latest of. */
  | 'PRECEDENT'
  /** Whether somebody claimed it. */
  | 'RESPONSIBILITY_CLAIM'
  /** What was aimed at or hit. */
  | 'TARGET'
  /** How many troops there were. */
  | 'TROOP_COUNT';

/** How exact a date is: the smallest unit that it gives. */
export type DatePrecision =
  | 'DAY'
  | 'HOUR'
  | 'INTERVAL'
  | 'MINUTE'
  | 'MONTH'
  | 'YEAR';

/** Whether a wording is the speaker's own. */
export type Directness =
  /** The source's report of what was said, in the editors' words. */
  | 'PARAPHRASE'
  /** The speaker's own words, between quotation marks in the source. */
  | 'VERBATIM';

/** What an event is to another, read from the one where the link starts. */
export type EventLinkKind =
  /** Brought it about. */
  | 'CAUSES'
  /** Raises what it began. */
  | 'ESCALATES'
  /** Came before it and led up to it, without being called its cause. */
  | 'PRECEDES'
  /** Is retaliation for it. */
  | 'RETALIATES_FOR'
  /** Belongs to the same campaign; holds both ways. */
  | 'SAME_CAMPAIGN';

/** PLOVER's sixteen event types: https://github.com/openeventdata/PLOVER. */
export type EventType =
  | 'ACCUSE'
  | 'AGREE'
  | 'AID'
  | 'ASSAULT'
  | 'COERCE'
  | 'CONCEDE'
  | 'CONSULT'
  | 'COOPERATE'
  | 'MOBILIZE'
  | 'PROTEST'
  | 'REJECT'
  | 'REQUEST'
  | 'RETREAT'
  | 'SANCTION'
  | 'SUPPORT'
  | 'THREATEN';

/** Which way a link goes, seen from the event that it is asked of. */
export type LinkDirection =
  /** From the other event to this one: the other retaliates for this one. */
  | 'INCOMING'
  /** From this event to the other: this one retaliates for the other. */
  | 'OUTGOING';

/** What an actor did in an event, or what was done to it. */
export type ParticipantRole =
  /** Did it, by its own word. */
  | 'CLAIMED_PERPETRATOR'
  /** The other side of it. */
  | 'COUNTERPART'
  /** Began it, where nobody is harmed: the caller, the host, the mover. */
  | 'INITIATOR'
  /** Its territory or premises were the scene. */
  | 'LOCATION_HOST'
  /** Stood between the sides. */
  | 'MEDIATOR'
  /** Any other part. */
  | 'OTHER'
  /** Did it, by the word of every source. */
  | 'PERPETRATOR'
  /** Did it, by the word of somebody else. */
  | 'SUSPECTED_PERPETRATOR'
  /** What it was aimed at. */
  | 'TARGET'
  /** Who was harmed. */
  | 'VICTIM';

/** What a place is. */
export type PlaceKind =
  /** A military base. */
  | 'BASE'
  /** A city or town. */
  | 'CITY'
  /** A country. */
  | 'COUNTRY'
  /** A part of a city or province. */
  | 'DISTRICT'
  /** A country's first division. */
  | 'PROVINCE'
  /** An area of or across countries. */
  | 'REGION'
  /** A building or compound. */
  | 'SITE';

/** What a document is. */
export type SourceKind =
  /** Figures published as data. */
  | 'DATA_RELEASE'
  /** A report of a news outlet. */
  | 'NEWS_ARTICLE'
  /** A communique of a body, in its own words. */
  | 'OFFICIAL_STATEMENT'
  /** An author's view. */
  | 'OPINION'
  /** Any other document. */
  | 'OTHER'
  /** A post of an account. */
  | 'SOCIAL_MEDIA_POST';

/** What a speaker does by speaking. */
export type SpeechAct =
  /** Blames somebody for a wrong. */
  | 'ACCUSE'
  /** Grants that something is so. */
  | 'ACKNOWLEDGE'
  /** Makes a decision or an act known. */
  | 'ANNOUNCE'
  /** Says that an inquiry is under way or will be. */
  | 'ANNOUNCE_INVESTIGATION'
  /** Asks for an act. */
  | 'APPEAL'
  /** Claims a right. */
  | 'ASSERT_RIGHT'
  /** Says who did it. */
  | 'ATTRIBUTE'
  /** Says that their side did it. */
  | 'CLAIM_RESPONSIBILITY'
  /** Calls an act wrong. */
  | 'CONDEMN'
  /** Says that they will say nothing. */
  | 'DECLINE_COMMENT'
  /** Asks for an act as a due. */
  | 'DEMAND'
  /** Says that their side did not do it. */
  | 'DENY_RESPONSIBILITY'
  /** Gives a figure as their own reckoning. */
  | 'ESTIMATE'
  /** Gives reasons for an act of their side. */
  | 'JUSTIFY'
  /** Calls an act or an actor good. */
  | 'PRAISE'
  /** Commits to something that the other side wants. */
  | 'PROMISE'
  /** Refuses an act, an idea or a demand. */
  | 'REJECT'
  /** Tells what happened. */
  | 'REPORT'
  /** Announces harm. */
  | 'THREATEN'
  /** Commits their side to a course. */
  | 'VOW'
  /** Points to consequences. */
  | 'WARN';

export type ActorPageQueryVariables = Exact<{
  slug: string;
}>;


export type ActorPageQuery = { actor: { slug: string, name: string, statements: { edges: Array<{ node: { slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> } }> }, participations: { edges: Array<{ node: { role: ParticipantRole, event: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } } }> }, party: { slug: string, name: string } | null } | null };

export type ActorLinkFragment = { slug: string, name: string, party: { slug: string, name: string } | null };

export type EventAccountsFragment = { accounts: Array<{ property: ClaimProperty, agreement: Agreement, sourceCount: number, independentSourceCount: number, claims: Array<{ id: string, text: string, locator: string | null, claimant: { slug: string, name: string } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }> };

export type EventPageQueryVariables = Exact<{
  slug: string;
}>;


export type EventPageQuery = { event: { slug: string, title: string, summary: string | null, type: EventType, mode: string | null, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, accounts: Array<{ property: ClaimProperty, agreement: Agreement, sourceCount: number, independentSourceCount: number, claims: Array<{ id: string, text: string, locator: string | null, claimant: { slug: string, name: string } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }> } | null };

export type EventHeadFragment = { slug: string, title: string, summary: string | null, type: EventType, mode: string | null, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } };

export type EventLineFragment = { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } };

export type PlaceEventsFragment = { slug: string, events: { totalCount: number, edges: Array<{ node: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> } };

export type PlaceHeadFragment = { slug: string, name: string, kind: PlaceKind, country: string | null, partOf: { slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string } | null } | null } | null } | null };

export type PlaceInsideFragment = { places: { totalCount: number, edges: Array<{ node: { kind: PlaceKind, slug: string, name: string, events: { totalCount: number } } }> } };

export type PlaceLinkFragment = { slug: string, name: string };

export type PlacePageQueryVariables = Exact<{
  slug: string;
}>;


export type PlacePageQuery = { place: { slug: string, name: string, kind: PlaceKind, country: string | null, partOf: { slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string } | null } | null } | null } | null, places: { totalCount: number, edges: Array<{ node: { kind: PlaceKind, slug: string, name: string, events: { totalCount: number } } }> }, events: { totalCount: number, edges: Array<{ node: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> } } | null };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { dataset: { events: number, statements: number, actors: number, claims: number, sources: number, licence: string, updatedAt: string, version: string }, parties: { edges: Array<{ node: { slug: string, name: string } }> } };

export type CitationsFragment = { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> };

export type SourceHeadFragment = { slug: string, title: string, kind: SourceKind, author: string | null, language: string, url: string | null, sha256: string, dateNote: string | null, publisher: { slug: string, name: string, party: { slug: string, name: string } | null } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, via: Array<{ slug: string, name: string, party: { slug: string, name: string } | null }>, sharesOriginWith: Array<{ slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }> };

export type SourceMarkFragment = { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null };

export type SourceOmittedClaimsFragment = { omittedClaims: { totalCount: number, edges: Array<{ node: { id: string, property: ClaimProperty, text: string, locator: string | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, event: { slug: string, title: string }, statement: { slug: string, summary: string } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } };

export type SourceOmittedStatementsFragment = { publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, omittedStatements: { totalCount: number, edges: Array<{ node: { slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, about: { edges: Array<{ node: { slug: string, title: string } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> } }> } };

export type PlainCitationsFragment = { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> };

export type ReportedActorFragment = { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null };

export type ReportedAnswerFragment = { id: string, subject:
    | { slug: string, title: string }
    | { slug: string, summary: string }
  , citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } };

export type ReportedClaimFragment = { id: string, property: ClaimProperty, text: string, locator: string | null, claimant: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null } | null, event: { slug: string, title: string }, statement: { slug: string } | null, contradicts: Array<{ reason: string | null, claim: { id: string, text: string, locator: string | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> };

export type ReportedEventFragment = { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, participants: { edges: Array<{ node: { id: string, role: ParticipantRole, actor: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null }, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, links: Array<{ direction: LinkDirection, kind: EventLinkKind, event: { slug: string, title: string }, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } }>, respondsTo: { edges: Array<{ node: { id: string, subject:
          | { slug: string, title: string }
          | { slug: string, summary: string }
        , citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> } };

export type ReportedStatementFragment = { slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, speaker: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, respondsTo: { edges: Array<{ node: { id: string, subject:
          | { slug: string, title: string }
          | { slug: string, summary: string }
        , citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> };

export type SourceReportsFragment = { slug: string, publisher: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null } | null, via: Array<{ slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null }>, events: { totalCount: number, edges: Array<{ node: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, participants: { edges: Array<{ node: { id: string, role: ParticipantRole, actor: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null }, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, links: Array<{ direction: LinkDirection, kind: EventLinkKind, event: { slug: string, title: string }, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } }>, respondsTo: { edges: Array<{ node: { id: string, subject:
                | { slug: string, title: string }
                | { slug: string, summary: string }
              , citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> } } }> }, statements: { totalCount: number, edges: Array<{ node: { slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, speaker: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, respondsTo: { edges: Array<{ node: { id: string, subject:
                | { slug: string, title: string }
                | { slug: string, summary: string }
              , citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> } }> }, claims: { totalCount: number, edges: Array<{ node: { id: string, property: ClaimProperty, text: string, locator: string | null, claimant: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null } | null, event: { slug: string, title: string }, statement: { slug: string } | null, contradicts: Array<{ reason: string | null, claim: { id: string, text: string, locator: string | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }> } };

export type SourcePageQueryVariables = Exact<{
  slug: string;
}>;


export type SourcePageQuery = { source: { slug: string, title: string, kind: SourceKind, author: string | null, language: string, url: string | null, sha256: string, dateNote: string | null, publisher: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, via: Array<{ slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null }>, sharesOriginWith: Array<{ slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }>, events: { totalCount: number, edges: Array<{ node: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, participants: { edges: Array<{ node: { id: string, role: ParticipantRole, actor: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null }, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, links: Array<{ direction: LinkDirection, kind: EventLinkKind, event: { slug: string, title: string }, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } }>, respondsTo: { edges: Array<{ node: { id: string, subject:
                  | { slug: string, title: string }
                  | { slug: string, summary: string }
                , citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> } } }> }, statements: { totalCount: number, edges: Array<{ node: { slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, speaker: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, respondsTo: { edges: Array<{ node: { id: string, subject:
                  | { slug: string, title: string }
                  | { slug: string, summary: string }
                , citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> } }> }, claims: { totalCount: number, edges: Array<{ node: { id: string, property: ClaimProperty, text: string, locator: string | null, claimant: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null } | null, event: { slug: string, title: string }, statement: { slug: string } | null, contradicts: Array<{ reason: string | null, claim: { id: string, text: string, locator: string | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }> }, omittedStatements: { totalCount: number, edges: Array<{ node: { slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, about: { edges: Array<{ node: { slug: string, title: string } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> } }> }, omittedClaims: { totalCount: number, edges: Array<{ node: { id: string, property: ClaimProperty, text: string, locator: string | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, event: { slug: string, title: string }, statement: { slug: string, summary: string } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } | null };

export type StatementLineFragment = { slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> };

export type WordingFragment = { text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } };

export type DateFragment = { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null };

export const ActorPage = document<ActorPageQuery, ActorPageQueryVariables>('sha256:0fe674e0cc91cd018e9df2648fa4b64a42745a6b119a54103314cbb8c52bce1f', "query ActorPage($slug: String!) {\n  actor(slug: $slug) {\n    ...ActorLink\n    statements(first: 100, orderBy: EARLIEST_FIRST) {\n      edges {\n        node {\n          ...StatementLine\n        }\n      }\n    }\n    participations(first: 50) {\n      edges {\n        node {\n          role\n          event {\n            ...EventLine\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment ActorLink on Actor {\n  slug\n  name\n  party {\n    slug\n    name\n  }\n}\n\nfragment EventLine on Event {\n  slug\n  title\n  type\n  occurred {\n    ...Date\n  }\n  place {\n    slug\n    name\n  }\n  citations(first: 20) {\n    ...Citations\n  }\n}\n\nfragment Citations on CitationConnection {\n  edges {\n    node {\n      locator\n      excerpt\n      source {\n        ...SourceMark\n      }\n    }\n  }\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment StatementLine on Statement {\n  slug\n  summary\n  acts\n  channel\n  role\n  saidAt {\n    ...Date\n  }\n  speaker {\n    ...ActorLink\n  }\n  onBehalfOf {\n    ...ActorLink\n  }\n  party {\n    slug\n    name\n  }\n  renderings {\n    ...Wording\n  }\n}\n\nfragment Wording on Rendering {\n  text\n  directness\n  language\n  locator\n  source {\n    ...SourceMark\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const EventPage = document<EventPageQuery, EventPageQueryVariables>('sha256:c34533912be0721e6ae290d1ac2df5a5aa9dd1493c793244bf72846836a882b3', "fragment EventAccounts on Event {\n  accounts {\n    property\n    agreement\n    sourceCount\n    independentSourceCount\n    claims {\n      id\n      text\n      claimant {\n        slug\n        name\n      }\n      source {\n        ...SourceMark\n      }\n      locator\n    }\n  }\n}\n\nquery EventPage($slug: String!) {\n  event(slug: $slug) {\n    ...EventHead\n    ...EventAccounts\n  }\n}\n\nfragment EventHead on Event {\n  slug\n  title\n  summary\n  type\n  mode\n  occurred {\n    ...Date\n  }\n  citations(first: 50) {\n    ...Citations\n  }\n}\n\nfragment Citations on CitationConnection {\n  edges {\n    node {\n      locator\n      excerpt\n      source {\n        ...SourceMark\n      }\n    }\n  }\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const PlacePage = document<PlacePageQuery, PlacePageQueryVariables>('sha256:97986469d6132346f25ac923e2dff0c963f2375f2c6a72068a64c2de1410aeef', "fragment EventLine on Event {\n  slug\n  title\n  type\n  occurred {\n    ...Date\n  }\n  place {\n    slug\n    name\n  }\n  citations(first: 20) {\n    ...Citations\n  }\n}\n\nfragment PlaceEvents on Place {\n  slug\n  events(first: 100) {\n    totalCount\n    edges {\n      node {\n        ...EventLine\n      }\n    }\n  }\n}\n\nfragment PlaceHead on Place {\n  slug\n  name\n  kind\n  country\n  partOf {\n    ...PlaceLink\n    partOf {\n      ...PlaceLink\n      partOf {\n        ...PlaceLink\n        partOf {\n          ...PlaceLink\n        }\n      }\n    }\n  }\n}\n\nfragment PlaceInside on Place {\n  places(first: 100) {\n    totalCount\n    edges {\n      node {\n        ...PlaceLink\n        kind\n        events {\n          totalCount\n        }\n      }\n    }\n  }\n}\n\nfragment PlaceLink on Place {\n  slug\n  name\n}\n\nquery PlacePage($slug: String!) {\n  place(slug: $slug) {\n    ...PlaceHead\n    ...PlaceInside\n    ...PlaceEvents\n  }\n}\n\nfragment Citations on CitationConnection {\n  edges {\n    node {\n      locator\n      excerpt\n      source {\n        ...SourceMark\n      }\n    }\n  }\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const Shell = document<ShellQuery, ShellQueryVariables>('sha256:47ee40f6c8d024aea1e5e5fc9212ec01ba39110a3904fdb2455dc92671629c92', "query Shell {\n  dataset {\n    events\n    statements\n    actors\n    claims\n    sources\n    licence\n    updatedAt\n    version\n  }\n  parties(first: 100) {\n    edges {\n      node {\n        slug\n        name\n      }\n    }\n  }\n}\n");
export const SourcePage = document<SourcePageQuery, SourcePageQueryVariables>('sha256:7df5615500815f296d100a8997a88b2ba486035f158f13df059e910b14c292f7', "fragment ActorLink on Actor {\n  slug\n  name\n  party {\n    slug\n    name\n  }\n}\n\nfragment Citations on CitationConnection {\n  edges {\n    node {\n      locator\n      excerpt\n      source {\n        ...SourceMark\n      }\n    }\n  }\n}\n\nfragment SourceHead on Source {\n  slug\n  title\n  kind\n  author\n  language\n  url\n  sha256\n  dateNote\n  publisher {\n    ...ActorLink\n  }\n  publishedAt {\n    ...Date\n  }\n  via {\n    ...ActorLink\n  }\n  sharesOriginWith {\n    ...SourceMark\n  }\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment SourceOmittedClaims on Source {\n  omittedClaims(first: 100) {\n    totalCount\n    edges {\n      node {\n        id\n        property\n        text\n        claimant {\n          ...ActorLink\n        }\n        event {\n          slug\n          title\n        }\n        statement {\n          slug\n          summary\n        }\n        locator\n        source {\n          ...SourceMark\n        }\n      }\n    }\n  }\n}\n\nfragment SourceOmittedStatements on Source {\n  publishedAt {\n    ...Date\n  }\n  omittedStatements(first: 100) {\n    totalCount\n    edges {\n      node {\n        ...StatementLine\n        about(first: 20) {\n          edges {\n            node {\n              slug\n              title\n            }\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment PlainCitations on CitationConnection {\n  edges {\n    node {\n      locator\n      source {\n        slug\n      }\n    }\n  }\n}\n\nfragment ReportedActor on Actor {\n  ...ActorLink\n  names {\n    name\n    language\n    locator\n    source {\n      slug\n    }\n  }\n  affiliations(first: 10) {\n    edges {\n      node {\n        id\n        kind\n        role\n        with {\n          slug\n          name\n        }\n        citations(first: 20) {\n          ...PlainCitations\n        }\n      }\n    }\n  }\n}\n\nfragment ReportedAnswer on Response {\n  id\n  subject {\n    ... on Event {\n      slug\n      title\n    }\n    ... on Statement {\n      slug\n      summary\n    }\n  }\n  citations(first: 20) {\n    ...PlainCitations\n  }\n}\n\nfragment ReportedClaim on Claim {\n  id\n  property\n  text\n  locator\n  claimant {\n    ...ReportedActor\n  }\n  event {\n    slug\n    title\n  }\n  statement {\n    slug\n  }\n  contradicts {\n    reason\n    claim {\n      id\n      text\n      claimant {\n        ...ActorLink\n      }\n      locator\n      source {\n        ...SourceMark\n      }\n    }\n  }\n}\n\nfragment ReportedEvent on Event {\n  slug\n  title\n  type\n  occurred {\n    ...Date\n  }\n  place {\n    slug\n    name\n  }\n  citations(first: 100) {\n    ...Citations\n  }\n  participants(first: 20) {\n    edges {\n      node {\n        id\n        role\n        actor {\n          ...ReportedActor\n        }\n        assertedBy {\n          ...ActorLink\n        }\n        citations(first: 20) {\n          ...PlainCitations\n        }\n      }\n    }\n  }\n  links {\n    direction\n    kind\n    event {\n      slug\n      title\n    }\n    assertedBy {\n      ...ActorLink\n    }\n    citations(first: 20) {\n      ...PlainCitations\n    }\n  }\n  respondsTo(first: 20) {\n    edges {\n      node {\n        ...ReportedAnswer\n      }\n    }\n  }\n}\n\nfragment ReportedStatement on Statement {\n  ...StatementLine\n  speaker {\n    ...ReportedActor\n  }\n  onBehalfOf {\n    ...ReportedActor\n  }\n  citations(first: 100) {\n    ...Citations\n  }\n  respondsTo(first: 20) {\n    edges {\n      node {\n        ...ReportedAnswer\n      }\n    }\n  }\n}\n\nfragment SourceReports on Source {\n  slug\n  publisher {\n    ...ReportedActor\n  }\n  via {\n    ...ReportedActor\n  }\n  events(first: 100) {\n    totalCount\n    edges {\n      node {\n        ...ReportedEvent\n      }\n    }\n  }\n  statements(first: 100) {\n    totalCount\n    edges {\n      node {\n        ...ReportedStatement\n      }\n    }\n  }\n  claims(first: 100) {\n    totalCount\n    edges {\n      node {\n        ...ReportedClaim\n      }\n    }\n  }\n}\n\nquery SourcePage($slug: String!) {\n  source(slug: $slug) {\n    ...SourceHead\n    ...SourceReports\n    ...SourceOmittedStatements\n    ...SourceOmittedClaims\n  }\n}\n\nfragment StatementLine on Statement {\n  slug\n  summary\n  acts\n  channel\n  role\n  saidAt {\n    ...Date\n  }\n  speaker {\n    ...ActorLink\n  }\n  onBehalfOf {\n    ...ActorLink\n  }\n  party {\n    slug\n    name\n  }\n  renderings {\n    ...Wording\n  }\n}\n\nfragment Wording on Rendering {\n  text\n  directness\n  language\n  locator\n  source {\n    ...SourceMark\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
