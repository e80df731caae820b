// Written by `npm run documents`, of the .graphql files beside the components that show what they ask for.
import { document } from './document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What an actor is. */
export type ActorKind =
  | 'ARMED_GROUP'
  | 'COALITION'
  | 'GOVERNMENT'
  | 'GOVERNMENT_BODY'
  | 'MEDIA'
  | 'MILITARY'
  | 'OTHER'
  | 'PERSON'
  | 'POLITICAL_BODY'
  | 'STATE'
  | 'UNNAMED_SOURCE';

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

/** How exact coordinates are, after UCDP GED's `where_prec`. */
export type PlacePrecision =
  /** A point that stands for an administrative area. */
  | 'ADMIN_AREA'
  /** A point that stands for a country. */
  | 'COUNTRY'
  /** The place itself. */
  | 'EXACT'
  /** A point near it. */
  | 'NEAR'
  /** A point that stands for a region. */
  | 'REGION';

/** How a source words a number. */
export type QuantityQualifier =
  /** `best`, more or less. */
  | 'ABOUT'
  /** `best` or more; `low` is the same. */
  | 'AT_LEAST'
  /** `best` or less; `high` is the same. */
  | 'AT_MOST'
  /** From `low` to `high`. */
  | 'BETWEEN'
  /** `best`, no more and no less. */
  | 'EXACTLY';

/** What a search may find. */
export type SearchType =
  | 'ACTOR'
  | 'EVENT'
  | 'PLACE'
  | 'SOURCE'
  | 'STATEMENT';

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

/** The answer that a statement gives to a topic's question. */
export type Stance =
  /** Neither plainly. */
  | 'AMBIGUOUS'
  /** No. */
  | 'OPPOSES'
  /** Yes. */
  | 'SUPPORTS';

/** How a statement concerns an actor. */
export type TargetRole =
  /** Blamed. */
  | 'ACCUSED'
  /** Spoken to. */
  | 'ADDRESSEE'
  /** Whose act is called wrong. */
  | 'CONDEMNED'
  /** Spoken of. */
  | 'MENTIONED'
  /** Called good. */
  | 'PRAISED'
  /** To whom harm is announced. */
  | 'THREATENED';

/** What can stand in the timeline. */
export type TimelineKind =
  /** Something that happened. */
  | 'EVENT'
  /** Something said. */
  | 'STATEMENT';

export type AccountFragment = { property: ClaimProperty, agreement: Agreement, sourceCount: number, independentSourceCount: number, range: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, values: Array<{ text: string, sourceCount: number, independentSourceCount: number, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null, claims: Array<{ id: string, text: string, locator: string | null, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string, text: string } }> }> }> };

export type ClaimFragment = { id: string, text: string, locator: string | null, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string, text: string } }> };

export type QuantityFragment = { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null };

export type AccountValueFragment = { text: string, sourceCount: number, independentSourceCount: number, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null, claims: Array<{ id: string, text: string, locator: string | null, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string, text: string } }> }> };

export type ActorPageQueryVariables = Exact<{
  slug: string;
}>;


export type ActorPageQuery = { actor: { slug: string, name: string, kind: ActorKind, country: string | null, summary: string | null, party: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } | null }>, affiliations: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, during: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, with: { slug: string, name: string, party: { slug: string, name: string } | null }, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }>, pageInfo: { hasNextPage: boolean } }, affiliates: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, during: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null }, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }>, pageInfo: { hasNextPage: boolean } }, participations: { edges: Array<{ node: { id: string, role: ParticipantRole, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, event: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } } }>, pageInfo: { hasNextPage: boolean } } } | null, timeline: { edges: Array<{ node:
        | { __typename: 'Event' }
        | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, positions: Array<{ id: string, stance: Stance, shift: boolean, note: string | null, topic: { slug: string, question: string } }>, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
       }>, pageInfo: { hasNextPage: boolean } } };

export type ActorHeadFragment = { slug: string, name: string, kind: ActorKind, country: string | null, summary: string | null, party: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } };

export type ActorLinkFragment = { slug: string, name: string, party: { slug: string, name: string } | null };

export type ActorNamesFragment = { names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } | null }> };

export type ActorPartsFragment = { participations: { edges: Array<{ node: { id: string, role: ParticipantRole, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, event: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } } }>, pageInfo: { hasNextPage: boolean } } };

export type ActorPositionsFragment = { edges: Array<{ node:
      | { __typename: 'Event' }
      | { __typename: 'Statement', slug: string, summary: string, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, positions: Array<{ id: string, stance: Stance, shift: boolean, note: string | null, topic: { slug: string, question: string } }>, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
     }>, pageInfo: { hasNextPage: boolean } };

export type ActorSaidFragment = { edges: Array<{ node:
      | { __typename: 'Event' }
      | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
     }>, pageInfo: { hasNextPage: boolean } };

export type ActorTiesFragment = { affiliations: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, during: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, with: { slug: string, name: string, party: { slug: string, name: string } | null }, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }>, pageInfo: { hasNextPage: boolean } }, affiliates: { edges: Array<{ node: { id: string, kind: AffiliationKind, role: string | null, during: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null }, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }>, pageInfo: { hasNextPage: boolean } } };

export type EventAccountsFragment = { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, accounts: Array<{ property: ClaimProperty, agreement: Agreement, sourceCount: number, independentSourceCount: number, range: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, values: Array<{ text: string, sourceCount: number, independentSourceCount: number, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null, claims: Array<{ id: string, text: string, locator: string | null, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string, text: string } }> }> }> }> };

export type EventStatementsFragment = { slug: string, statements: { totalCount: number, edges: Array<{ node: { slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, respondsTo: { edges: Array<{ node: { subject:
                | { __typename: 'Event', slug: string, title: string }
                | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
               } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> } }> } };

export type EventPageQueryVariables = Exact<{
  slug: string;
}>;


export type EventPageQuery = { event: { slug: string, title: string, summary: string | null, type: EventType, mode: string | null, codes: { ploverType: string, ploverMode: string | null, acledEventType: string | null, acledSubEventType: string | null, cameo: string | null }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null } | null } | null } | null } | null, partOf: { slug: string, title: string } | null, parts: { totalCount: number, edges: Array<{ node: { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } } }> }, disputed: Array<{ property: ClaimProperty }>, citations: { totalCount: number, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { kind: SourceKind, language: string, slug: string, title: string, via: Array<{ slug: string, name: string, party: { slug: string, name: string } | null }>, sharesOriginWith: Array<{ slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }>, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, responsesByParty: Array<{ count: number, party: { slug: string, name: string }, responses: { pageInfo: { endCursor: string | null }, edges: Array<{ node: { id: string, elapsed: string | null, party: { slug: string } | null, respondedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, reaction:
              | { __typename: 'Event', slug: string, title: string, type: EventType, participants: { edges: Array<{ node: { role: ParticipantRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } } }> }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
              | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, targets: Array<{ role: TargetRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } }>, respondsTo: { edges: Array<{ node: { subject:
                        | { __typename: 'Event', slug: string, title: string }
                        | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
                       } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
             } }> } }>, responses: { totalCount: number, pageInfo: { endCursor: string | null }, edges: Array<{ node: { id: string, elapsed: string | null, party: { slug: string } | null, respondedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, reaction:
            | { __typename: 'Event', slug: string, title: string, type: EventType, participants: { edges: Array<{ node: { role: ParticipantRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } } }> }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
            | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, targets: Array<{ role: TargetRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } }>, respondsTo: { edges: Array<{ node: { subject:
                      | { __typename: 'Event', slug: string, title: string }
                      | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
                     } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
           } }> }, accounts: Array<{ property: ClaimProperty, agreement: Agreement, sourceCount: number, independentSourceCount: number, range: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, values: Array<{ text: string, sourceCount: number, independentSourceCount: number, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null, claims: Array<{ id: string, text: string, locator: string | null, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string, text: string } }> }> }> }>, participants: { totalCount: number, edges: Array<{ node: { id: string, role: ParticipantRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null }, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> }, links: Array<{ kind: EventLinkKind, direction: LinkDirection, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, event: { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } } }>, respondsTo: { edges: Array<{ node: { id: string, elapsed: string | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, subject:
            | { __typename: 'Event', slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } }
            | { __typename: 'Statement', slug: string, summary: string, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
           } }> }, claims: { totalCount: number, edges: Array<{ node: { source: { slug: string } } }> }, statements: { totalCount: number, edges: Array<{ node: { slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }>, respondsTo: { edges: Array<{ node: { subject:
                  | { __typename: 'Event', slug: string, title: string }
                  | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
                 } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null } }> } } | null };

export type EventHeadFragment = { slug: string, title: string, summary: string | null, type: EventType, mode: string | null, codes: { ploverType: string, ploverMode: string | null, acledEventType: string | null, acledSubEventType: string | null, cameo: string | null }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null } | null } | null } | null } | null, partOf: { slug: string, title: string } | null, parts: { totalCount: number, edges: Array<{ node: { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } } }> }, disputed: Array<{ property: ClaimProperty }>, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } };

export type EventLineFragment = { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } };

export type EventLinksFragment = { links: Array<{ kind: EventLinkKind, direction: LinkDirection, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, event: { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } } }>, respondsTo: { edges: Array<{ node: { id: string, elapsed: string | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, subject:
          | { __typename: 'Event', slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } }
          | { __typename: 'Statement', slug: string, summary: string, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
         } }> } };

export type EventParticipantsFragment = { participants: { totalCount: number, edges: Array<{ node: { id: string, role: ParticipantRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null }, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> } };

export type EventResponseFragment = { id: string, elapsed: string | null, party: { slug: string } | null, respondedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, reaction:
    | { __typename: 'Event', slug: string, title: string, type: EventType, participants: { edges: Array<{ node: { role: ParticipantRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } } }> }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
    | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, targets: Array<{ role: TargetRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } }>, respondsTo: { edges: Array<{ node: { subject:
              | { __typename: 'Event', slug: string, title: string }
              | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
             } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
   };

export type EventResponsesFragment = { slug: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, partOf: { slug: string, title: string } | null, responsesByParty: Array<{ count: number, party: { slug: string, name: string }, responses: { pageInfo: { endCursor: string | null }, edges: Array<{ node: { id: string, elapsed: string | null, party: { slug: string } | null, respondedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, reaction:
            | { __typename: 'Event', slug: string, title: string, type: EventType, participants: { edges: Array<{ node: { role: ParticipantRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } } }> }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
            | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, targets: Array<{ role: TargetRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } }>, respondsTo: { edges: Array<{ node: { subject:
                      | { __typename: 'Event', slug: string, title: string }
                      | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
                     } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
           } }> } }>, responses: { totalCount: number, pageInfo: { endCursor: string | null }, edges: Array<{ node: { id: string, elapsed: string | null, party: { slug: string } | null, respondedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, reaction:
          | { __typename: 'Event', slug: string, title: string, type: EventType, participants: { edges: Array<{ node: { role: ParticipantRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } } }> }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
          | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, targets: Array<{ role: TargetRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } }>, respondsTo: { edges: Array<{ node: { subject:
                    | { __typename: 'Event', slug: string, title: string }
                    | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
                   } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
         } }> } };

export type EventSourcesFragment = { citations: { totalCount: number, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { kind: SourceKind, language: string, slug: string, title: string, via: Array<{ slug: string, name: string, party: { slug: string, name: string } | null }>, sharesOriginWith: Array<{ slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }>, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, claims: { totalCount: number, edges: Array<{ node: { source: { slug: string } } }> }, statements: { totalCount: number, edges: Array<{ node: { renderings: Array<{ source: { slug: string } }> } }> } };

export type HomeDisputedFragment = { disputed: { totalCount: number, edges: Array<{ node: { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, accounts: Array<{ property: ClaimProperty, values: Array<{ text: string, sourceCount: number, independentSourceCount: number, claims: Array<{ id: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string } }> }> }> }> } }> } };

export type DisputedValueFragment = { text: string, sourceCount: number, independentSourceCount: number, claims: Array<{ id: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string } }> }> };

export type HomeQueryVariables = Exact<{
  during?: string | null | undefined;
  kinds?: Array<TimelineKind> | TimelineKind | null | undefined;
  party?: Array<string> | string | null | undefined;
}>;


export type HomeQuery = { timeline: { edges: Array<{ at: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, node:
        | { __typename: 'Event', slug: string, title: string, type: EventType, participants: { edges: Array<{ node: { actor: { name: string, party: { slug: string } | null } } }> }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
        | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, events: { edges: Array<{ node: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> }, sources: { edges: Array<{ node: { slug: string, title: string, kind: SourceKind, language: string, publisher: { slug: string, name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, events: { totalCount: number }, statements: { totalCount: number }, claims: { totalCount: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, disputed: { totalCount: number, edges: Array<{ node: { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, accounts: Array<{ property: ClaimProperty, values: Array<{ text: string, sourceCount: number, independentSourceCount: number, claims: Array<{ id: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string } }> }> }> }> } }> }, dataset: { events: number, statements: number }, eventsByMonth: Array<{ count: number, month: string }>, statementsByMonth: Array<{ count: number, month: string }>, earliest: { edges: Array<{ at: { earliest: string } }> }, latest: { edges: Array<{ at: { earliest: string } }> }, parties: { edges: Array<{ node: { slug: string, name: string } }> } };

export type LatestEventsFragment = { edges: Array<{ node: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> };

export type OverviewFragment = { dataset: { events: number, statements: number }, eventsByMonth: Array<{ count: number, month: string }>, statementsByMonth: Array<{ count: number, month: string }>, earliest: { edges: Array<{ at: { earliest: string } }> }, latest: { edges: Array<{ at: { earliest: string } }> }, parties: { edges: Array<{ node: { slug: string, name: string } }> } };

export type MoreSourcesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MoreSourcesQuery = { sources: { edges: Array<{ node: { slug: string, title: string, kind: SourceKind, language: string, publisher: { slug: string, name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, events: { totalCount: number }, statements: { totalCount: number }, claims: { totalCount: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SourcePageFragment = { edges: Array<{ node: { slug: string, title: string, kind: SourceKind, language: string, publisher: { slug: string, name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, events: { totalCount: number }, statements: { totalCount: number }, claims: { totalCount: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type SpanQueryVariables = Exact<{
  during?: string | null | undefined;
  kinds?: Array<TimelineKind> | TimelineKind | null | undefined;
  party?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type SpanQuery = { timeline: { edges: Array<{ at: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, node:
        | { __typename: 'Event', slug: string, title: string, type: EventType, participants: { edges: Array<{ node: { actor: { name: string, party: { slug: string } | null } } }> }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
        | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TimelinePageFragment = { edges: Array<{ at: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, node:
      | { __typename: 'Event', slug: string, title: string, type: EventType, participants: { edges: Array<{ node: { actor: { name: string, party: { slug: string } | null } } }> }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
      | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
     }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type PlaceMapFragment = { name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null } | null } | null } | null };

export type MappedPlaceFragment = { name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null };

export type PlacePageQueryVariables = Exact<{
  slug: string;
}>;


export type PlacePageQuery = { place: { name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null } | null } | null } | null } | null };

export type SearchHitFragment = { snippet: Array<{ text: string, match: boolean }>, node:
    | { __typename: 'Actor', slug: string, name: string, actorKind: ActorKind, party: { slug: string, name: string } | null }
    | { __typename: 'Event', slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { name: string } | null }
    | { __typename: 'Place', slug: string, name: string, partOf: { name: string } | null }
    | { __typename: 'Source', slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }
    | { __typename: 'Statement', slug: string, summary: string, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { name: string } }
   };

export type SearchResultsQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchResultsQuery = { search: { complete: boolean, edges: Array<{ cursor: string, snippet: Array<{ text: string, match: boolean }>, node:
        | { __typename: 'Actor', slug: string, name: string, actorKind: ActorKind, party: { slug: string, name: string } | null }
        | { __typename: 'Event', slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { name: string } | null }
        | { __typename: 'Place', slug: string, name: string, partOf: { name: string } | null }
        | { __typename: 'Source', slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }
        | { __typename: 'Statement', slug: string, summary: string, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { name: string } }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResultsFragment = { complete: boolean, edges: Array<{ cursor: string, snippet: Array<{ text: string, match: boolean }>, node:
      | { __typename: 'Actor', slug: string, name: string, actorKind: ActorKind, party: { slug: string, name: string } | null }
      | { __typename: 'Event', slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { name: string } | null }
      | { __typename: 'Place', slug: string, name: string, partOf: { name: string } | null }
      | { __typename: 'Source', slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }
      | { __typename: 'Statement', slug: string, summary: string, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { name: string } }
     }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type SuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type SuggestionsQuery = { search: { edges: Array<{ cursor: string, snippet: Array<{ text: string, match: boolean }>, node:
        | { __typename: 'Actor', slug: string, name: string, actorKind: ActorKind, party: { slug: string, name: string } | null }
        | { __typename: 'Event', slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { name: string } | null }
        | { __typename: 'Place', slug: string, name: string, partOf: { name: string } | null }
        | { __typename: 'Source', slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }
        | { __typename: 'Statement', slug: string, summary: string, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { name: string } }
       }> } };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { dataset: { events: number, statements: number, actors: number, claims: number, sources: number, licence: string, updatedAt: string, version: string }, parties: { edges: Array<{ node: { slug: string, name: string } }> } };

export type CitationsFragment = { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> };

export type SourceMarkFragment = { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null };

export type StatementAboutFragment = { about: { edges: Array<{ node: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }>, pageInfo: { hasNextPage: boolean } } };

export type StatementAnswersFragment = { respondsTo: { edges: Array<{ node: { id: string, elapsed: string | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, subject:
          | { __typename: 'Event', slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
          | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
         } }>, pageInfo: { hasNextPage: boolean } }, responses: { edges: Array<{ node: { id: string, elapsed: string | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, reaction:
          | { __typename: 'Event', slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
          | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
         } }>, pageInfo: { hasNextPage: boolean } } };

export type StatementClaimsFragment = { claims: { edges: Array<{ node: { id: string, property: ClaimProperty, text: string, locator: string | null, claimant: { slug: string, name: string } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, event: { slug: string, title: string } } }>, pageInfo: { hasNextPage: boolean } } };

export type StatementHeadFragment = { slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, targets: Array<{ role: TargetRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } }>, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } };

export type StatementLineFragment = { slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> };

export type StatementPositionsFragment = { speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, positions: Array<{ id: string, stance: Stance, shift: boolean, note: string | null, topic: { slug: string, question: string } }> };

export type StatementRenderingsFragment = { renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> };

export type StatementPageQueryVariables = Exact<{
  slug: string;
}>;


export type StatementPageQuery = { statement: { slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, targets: Array<{ role: TargetRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } }>, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }>, respondsTo: { edges: Array<{ node: { id: string, elapsed: string | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, subject:
            | { __typename: 'Event', slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
            | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
           } }>, pageInfo: { hasNextPage: boolean } }, responses: { edges: Array<{ node: { id: string, elapsed: string | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, reaction:
            | { __typename: 'Event', slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
            | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
           } }>, pageInfo: { hasNextPage: boolean } }, positions: Array<{ id: string, stance: Stance, shift: boolean, note: string | null, topic: { slug: string, question: string } }>, about: { edges: Array<{ node: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }>, pageInfo: { hasNextPage: boolean } }, claims: { edges: Array<{ node: { id: string, property: ClaimProperty, text: string, locator: string | null, claimant: { slug: string, name: string } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, event: { slug: string, title: string } } }>, pageInfo: { hasNextPage: boolean } } } | null };

export type WordingFragment = { text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } };

export type DateFragment = { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null };

export const ActorPage = document<ActorPageQuery, ActorPageQueryVariables>('sha256:618e8e06dced6ea1f4c384954a7e91e4f5c09bcfaadc0a817554f9a0a6b04c35', "query ActorPage($slug: String!) {\n  actor(slug: $slug) {\n    ...ActorHead\n    ...ActorNames\n    ...ActorTies\n    ...ActorParts\n  }\n  timeline(filter: { actor: [$slug], kinds: [STATEMENT] }, first: 100) {\n    ...ActorPositions\n    ...ActorSaid\n  }\n}\n\nfragment ActorHead on Actor {\n  slug\n  name\n  kind\n  country\n  summary\n  party {\n    slug\n    name\n  }\n  citations(first: 50) {\n    ...Citations\n  }\n}\n\nfragment ActorLink on Actor {\n  slug\n  name\n  party {\n    slug\n    name\n  }\n}\n\nfragment ActorNames on Actor {\n  names {\n    name\n    language\n    locator\n    source {\n      ...SourceMark\n    }\n  }\n}\n\nfragment ActorParts on Actor {\n  participations(first: 100) {\n    edges {\n      node {\n        id\n        role\n        assertedBy {\n          ...ActorLink\n        }\n        citations(first: 20) {\n          ...Citations\n        }\n        event {\n          ...EventLine\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}\n\nfragment ActorPositions on TimelineConnection {\n  edges {\n    node {\n      __typename\n      ... on Statement {\n        slug\n        summary\n        saidAt {\n          ...Date\n        }\n        speaker {\n          ...ActorLink\n        }\n        positions {\n          id\n          stance\n          shift\n          note\n          topic {\n            slug\n            question\n          }\n        }\n        citations(first: 20) {\n          ...Citations\n        }\n      }\n    }\n  }\n  pageInfo {\n    hasNextPage\n  }\n}\n\nfragment ActorSaid on TimelineConnection {\n  edges {\n    node {\n      __typename\n      ... on Statement {\n        ...StatementLine\n      }\n    }\n  }\n  pageInfo {\n    hasNextPage\n  }\n}\n\nfragment ActorTies on Actor {\n  affiliations(first: 100) {\n    edges {\n      node {\n        id\n        kind\n        role\n        during {\n          ...Date\n        }\n        with {\n          ...ActorLink\n        }\n        citations(first: 20) {\n          ...Citations\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  affiliates(first: 100) {\n    edges {\n      node {\n        id\n        kind\n        role\n        during {\n          ...Date\n        }\n        actor {\n          ...ActorLink\n        }\n        citations(first: 20) {\n          ...Citations\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}\n\nfragment EventLine on Event {\n  slug\n  title\n  type\n  occurred {\n    ...Date\n  }\n  place {\n    slug\n    name\n  }\n  citations(first: 20) {\n    ...Citations\n  }\n}\n\nfragment Citations on CitationConnection {\n  edges {\n    node {\n      locator\n      excerpt\n      source {\n        ...SourceMark\n      }\n    }\n  }\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment StatementLine on Statement {\n  slug\n  summary\n  acts\n  channel\n  role\n  saidAt {\n    ...Date\n  }\n  speaker {\n    ...ActorLink\n  }\n  onBehalfOf {\n    ...ActorLink\n  }\n  party {\n    slug\n    name\n  }\n  renderings {\n    ...Wording\n  }\n}\n\nfragment Wording on Rendering {\n  text\n  directness\n  language\n  locator\n  source {\n    ...SourceMark\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const EventPage = document<EventPageQuery, EventPageQueryVariables>('sha256:fe7a2d32c11f6ae35b83b103323ed92b24ba9af36cd041385e032377c4aebc81', "fragment Account on Account {\n  property\n  agreement\n  sourceCount\n  independentSourceCount\n  range {\n    ...Quantity\n  }\n  values {\n    ...AccountValue\n  }\n}\n\nfragment Claim on Claim {\n  id\n  text\n  quantity {\n    ...Quantity\n  }\n  claimant {\n    ...ActorLink\n  }\n  statement {\n    slug\n    summary\n  }\n  locator\n  source {\n    ...SourceMark\n  }\n  contradicts {\n    reason\n    claim {\n      id\n      text\n    }\n  }\n}\n\nfragment Quantity on Quantity {\n  qualifier\n  low\n  best\n  high\n  unit\n}\n\nfragment AccountValue on AccountValue {\n  text\n  quantity {\n    ...Quantity\n  }\n  actor {\n    ...ActorLink\n  }\n  sourceCount\n  independentSourceCount\n  claims {\n    ...Claim\n  }\n}\n\nfragment ActorLink on Actor {\n  slug\n  name\n  party {\n    slug\n    name\n  }\n}\n\nfragment EventAccounts on Event {\n  slug\n  title\n  occurred {\n    ...Date\n  }\n  accounts {\n    ...Account\n  }\n}\n\nfragment EventStatements on Event {\n  slug\n  statements(first: 100) {\n    totalCount\n    edges {\n      node {\n        ...StatementLine\n        respondsTo(first: 10) {\n          edges {\n            node {\n              subject {\n                __typename\n                ... on Event {\n                  slug\n                  title\n                }\n                ... on Statement {\n                  slug\n                  summary\n                  speaker {\n                    ...ActorLink\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}\n\nquery EventPage($slug: String!) {\n  event(slug: $slug) {\n    ...EventHead\n    ...EventResponses\n    ...EventAccounts\n    ...EventParticipants\n    ...EventLinks\n    ...EventSources\n    ...EventStatements\n  }\n}\n\nfragment EventHead on Event {\n  slug\n  title\n  summary\n  type\n  mode\n  codes {\n    ploverType\n    ploverMode\n    acledEventType\n    acledSubEventType\n    cameo\n  }\n  occurred {\n    ...Date\n  }\n  place {\n    ...PlaceMap\n    slug\n    name\n    partOf {\n      slug\n      name\n      partOf {\n        slug\n        name\n        partOf {\n          slug\n          name\n        }\n      }\n    }\n  }\n  partOf {\n    slug\n    title\n  }\n  parts(first: 100) {\n    totalCount\n    edges {\n      node {\n        slug\n        title\n        occurred {\n          ...Date\n        }\n      }\n    }\n  }\n  disputed: accounts(agreement: [CONTRADICTORY]) {\n    property\n  }\n  citations(first: 100) {\n    ...Citations\n  }\n}\n\nfragment EventLine on Event {\n  slug\n  title\n  type\n  occurred {\n    ...Date\n  }\n  place {\n    slug\n    name\n  }\n  citations(first: 20) {\n    ...Citations\n  }\n}\n\nfragment EventLinks on Event {\n  links {\n    kind\n    direction\n    assertedBy {\n      ...ActorLink\n    }\n    citations(first: 20) {\n      ...Citations\n    }\n    event {\n      slug\n      title\n      occurred {\n        ...Date\n      }\n    }\n  }\n  respondsTo(first: 50) {\n    edges {\n      node {\n        id\n        elapsed\n        citations(first: 20) {\n          ...Citations\n        }\n        subject {\n          __typename\n          ... on Event {\n            slug\n            title\n            occurred {\n              ...Date\n            }\n          }\n          ... on Statement {\n            slug\n            summary\n            saidAt {\n              ...Date\n            }\n            speaker {\n              ...ActorLink\n            }\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment EventParticipants on Event {\n  participants(first: 100) {\n    totalCount\n    edges {\n      node {\n        id\n        role\n        actor {\n          ...ActorLink\n        }\n        assertedBy {\n          ...ActorLink\n        }\n        citations(first: 20) {\n          ...Citations\n        }\n      }\n    }\n  }\n}\n\nfragment EventResponse on Response {\n  id\n  elapsed\n  party {\n    slug\n  }\n  respondedAt {\n    ...Date\n  }\n  citations(first: 10) {\n    ...Citations\n  }\n  reaction {\n    __typename\n    ... on Statement {\n      ...StatementLine\n      targets {\n        role\n        actor {\n          ...ActorLink\n        }\n      }\n      respondsTo(first: 10) {\n        edges {\n          node {\n            subject {\n              __typename\n              ... on Event {\n                slug\n                title\n              }\n              ... on Statement {\n                slug\n                summary\n                speaker {\n                  ...ActorLink\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n    ... on Event {\n      ...EventLine\n      participants(first: 10) {\n        edges {\n          node {\n            role\n            actor {\n              ...ActorLink\n            }\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment EventResponses on Event {\n  slug\n  occurred {\n    ...Date\n  }\n  partOf {\n    slug\n    title\n  }\n  responsesByParty {\n    party {\n      slug\n      name\n    }\n    count\n    responses(first: 100) {\n      pageInfo {\n        endCursor\n      }\n      edges {\n        node {\n          ...EventResponse\n        }\n      }\n    }\n  }\n  responses(first: 100) {\n    totalCount\n    pageInfo {\n      endCursor\n    }\n    edges {\n      node {\n        ...EventResponse\n      }\n    }\n  }\n}\n\nfragment EventSources on Event {\n  citations(first: 100) {\n    totalCount\n    edges {\n      node {\n        locator\n        excerpt\n        source {\n          ...SourceMark\n          kind\n          language\n          via {\n            ...ActorLink\n          }\n          sharesOriginWith {\n            ...SourceMark\n          }\n        }\n      }\n    }\n  }\n  claims(first: 100) {\n    totalCount\n    edges {\n      node {\n        source {\n          slug\n        }\n      }\n    }\n  }\n  statements(first: 100) {\n    totalCount\n    edges {\n      node {\n        renderings {\n          source {\n            slug\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment PlaceMap on Place {\n  ...MappedPlace\n  partOf {\n    ...MappedPlace\n    partOf {\n      ...MappedPlace\n      partOf {\n        ...MappedPlace\n      }\n    }\n  }\n}\n\nfragment MappedPlace on Place {\n  name\n  kind\n  country\n  latitude\n  longitude\n  precision\n}\n\nfragment Citations on CitationConnection {\n  edges {\n    node {\n      locator\n      excerpt\n      source {\n        ...SourceMark\n      }\n    }\n  }\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment StatementLine on Statement {\n  slug\n  summary\n  acts\n  channel\n  role\n  saidAt {\n    ...Date\n  }\n  speaker {\n    ...ActorLink\n  }\n  onBehalfOf {\n    ...ActorLink\n  }\n  party {\n    slug\n    name\n  }\n  renderings {\n    ...Wording\n  }\n}\n\nfragment Wording on Rendering {\n  text\n  directness\n  language\n  locator\n  source {\n    ...SourceMark\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const Home = document<HomeQuery, HomeQueryVariables>('sha256:331d98eadd55d841aa468a38984d76fb111278e53c71b119b29129c6592da178', "fragment ActorLink on Actor {\n  slug\n  name\n  party {\n    slug\n    name\n  }\n}\n\nfragment EventLine on Event {\n  slug\n  title\n  type\n  occurred {\n    ...Date\n  }\n  place {\n    slug\n    name\n  }\n  citations(first: 20) {\n    ...Citations\n  }\n}\n\nfragment HomeDisputed on Query {\n  disputed: events(first: 20, filter: { disputed: true }) {\n    totalCount\n    edges {\n      node {\n        slug\n        title\n        occurred {\n          ...Date\n        }\n        accounts(agreement: [CONTRADICTORY]) {\n          property\n          values {\n            ...DisputedValue\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment DisputedValue on AccountValue {\n  text\n  sourceCount\n  independentSourceCount\n  claims {\n    id\n    locator\n    source {\n      ...SourceMark\n    }\n    contradicts {\n      reason\n      claim {\n        id\n      }\n    }\n  }\n}\n\nquery Home($during: EDTF, $kinds: [TimelineKind!], $party: [String!]) {\n  ...HomeDisputed\n  ...Overview\n  timeline(\n    filter: { during: $during, kinds: $kinds, party: $party }\n    first: 100\n    orderBy: LATEST_FIRST\n  ) {\n    ...TimelinePage\n  }\n  events(first: 5) {\n    ...LatestEvents\n  }\n  sources(first: 20) {\n    ...SourcePage\n  }\n}\n\nfragment LatestEvents on EventConnection {\n  edges {\n    node {\n      ...EventLine\n    }\n  }\n}\n\nfragment Overview on Query {\n  dataset {\n    events\n    statements\n  }\n  eventsByMonth: eventCounts(by: MONTH) {\n    month: key\n    count\n  }\n  statementsByMonth: statementCounts(by: MONTH) {\n    month: key\n    count\n  }\n  earliest: timeline(first: 1) {\n    edges {\n      at {\n        earliest\n      }\n    }\n  }\n  latest: timeline(last: 1) {\n    edges {\n      at {\n        earliest\n      }\n    }\n  }\n  parties(first: 100) {\n    edges {\n      node {\n        slug\n        name\n      }\n    }\n  }\n}\n\nfragment SourcePage on SourceConnection {\n  edges {\n    node {\n      slug\n      title\n      kind\n      language\n      publisher {\n        slug\n        name\n      }\n      publishedAt {\n        ...Date\n      }\n      events {\n        totalCount\n      }\n      statements {\n        totalCount\n      }\n      claims {\n        totalCount\n      }\n    }\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}\n\nfragment TimelinePage on TimelineConnection {\n  edges {\n    at {\n      ...Date\n    }\n    node {\n      __typename\n      ... on Event {\n        ...EventLine\n        participants(first: 50) {\n          edges {\n            node {\n              actor {\n                name\n                party {\n                  slug\n                }\n              }\n            }\n          }\n        }\n      }\n      ... on Statement {\n        ...StatementLine\n      }\n    }\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}\n\nfragment Citations on CitationConnection {\n  edges {\n    node {\n      locator\n      excerpt\n      source {\n        ...SourceMark\n      }\n    }\n  }\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment StatementLine on Statement {\n  slug\n  summary\n  acts\n  channel\n  role\n  saidAt {\n    ...Date\n  }\n  speaker {\n    ...ActorLink\n  }\n  onBehalfOf {\n    ...ActorLink\n  }\n  party {\n    slug\n    name\n  }\n  renderings {\n    ...Wording\n  }\n}\n\nfragment Wording on Rendering {\n  text\n  directness\n  language\n  locator\n  source {\n    ...SourceMark\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const MoreSources = document<MoreSourcesQuery, MoreSourcesQueryVariables>('sha256:7b43e370239772db59752f58cb02cb52dad1f00d1b5373e4419419372c3524a1', "query MoreSources($after: String) {\n  sources(first: 20, after: $after) {\n    ...SourcePage\n  }\n}\n\nfragment SourcePage on SourceConnection {\n  edges {\n    node {\n      slug\n      title\n      kind\n      language\n      publisher {\n        slug\n        name\n      }\n      publishedAt {\n        ...Date\n      }\n      events {\n        totalCount\n      }\n      statements {\n        totalCount\n      }\n      claims {\n        totalCount\n      }\n    }\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const Span = document<SpanQuery, SpanQueryVariables>('sha256:1933d061da697a6f081967be3a00fff629c93da12e37436e77956e25a6454f5a', "fragment ActorLink on Actor {\n  slug\n  name\n  party {\n    slug\n    name\n  }\n}\n\nfragment EventLine on Event {\n  slug\n  title\n  type\n  occurred {\n    ...Date\n  }\n  place {\n    slug\n    name\n  }\n  citations(first: 20) {\n    ...Citations\n  }\n}\n\nquery Span($during: EDTF, $kinds: [TimelineKind!], $party: [String!], $after: String) {\n  timeline(\n    filter: { during: $during, kinds: $kinds, party: $party }\n    first: 100\n    after: $after\n    orderBy: LATEST_FIRST\n  ) {\n    ...TimelinePage\n  }\n}\n\nfragment TimelinePage on TimelineConnection {\n  edges {\n    at {\n      ...Date\n    }\n    node {\n      __typename\n      ... on Event {\n        ...EventLine\n        participants(first: 50) {\n          edges {\n            node {\n              actor {\n                name\n                party {\n                  slug\n                }\n              }\n            }\n          }\n        }\n      }\n      ... on Statement {\n        ...StatementLine\n      }\n    }\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}\n\nfragment Citations on CitationConnection {\n  edges {\n    node {\n      locator\n      excerpt\n      source {\n        ...SourceMark\n      }\n    }\n  }\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment StatementLine on Statement {\n  slug\n  summary\n  acts\n  channel\n  role\n  saidAt {\n    ...Date\n  }\n  speaker {\n    ...ActorLink\n  }\n  onBehalfOf {\n    ...ActorLink\n  }\n  party {\n    slug\n    name\n  }\n  renderings {\n    ...Wording\n  }\n}\n\nfragment Wording on Rendering {\n  text\n  directness\n  language\n  locator\n  source {\n    ...SourceMark\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const PlacePage = document<PlacePageQuery, PlacePageQueryVariables>('sha256:c18154551e242f71b7b287851eb52fd97a8c6cbcd4e1740fb819f18691768f43', "fragment PlaceMap on Place {\n  ...MappedPlace\n  partOf {\n    ...MappedPlace\n    partOf {\n      ...MappedPlace\n      partOf {\n        ...MappedPlace\n      }\n    }\n  }\n}\n\nfragment MappedPlace on Place {\n  name\n  kind\n  country\n  latitude\n  longitude\n  precision\n}\n\nquery PlacePage($slug: String!) {\n  place(slug: $slug) {\n    name\n    ...PlaceMap\n  }\n}\n");
export const SearchResults = document<SearchResultsQuery, SearchResultsQueryVariables>('sha256:571d21c33f594a68a31d01691dab9855d6088cc145824cf8a4e9654719293f8b', "fragment SearchHit on SearchEdge {\n  snippet {\n    text\n    match\n  }\n  node {\n    __typename\n    ... on Actor {\n      slug\n      name\n      actorKind: kind\n      party {\n        slug\n        name\n      }\n    }\n    ... on Event {\n      slug\n      title\n      occurred {\n        ...Date\n      }\n      place {\n        name\n      }\n    }\n    ... on Place {\n      slug\n      name\n      partOf {\n        name\n      }\n    }\n    ... on Source {\n      ...SourceMark\n    }\n    ... on Statement {\n      slug\n      summary\n      saidAt {\n        ...Date\n      }\n      speaker {\n        name\n      }\n    }\n  }\n}\n\nquery SearchResults($text: String!, $types: [SearchType!], $after: String) {\n  search(text: $text, types: $types, first: 20, after: $after) {\n    ...Results\n  }\n}\n\nfragment Results on SearchConnection {\n  complete\n  edges {\n    cursor\n    ...SearchHit\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const Suggestions = document<SuggestionsQuery, SuggestionsQueryVariables>('sha256:d6729830fd223d7bb67139d32368ac8b2e8591a237653e96b785ae332d58396c', "fragment SearchHit on SearchEdge {\n  snippet {\n    text\n    match\n  }\n  node {\n    __typename\n    ... on Actor {\n      slug\n      name\n      actorKind: kind\n      party {\n        slug\n        name\n      }\n    }\n    ... on Event {\n      slug\n      title\n      occurred {\n        ...Date\n      }\n      place {\n        name\n      }\n    }\n    ... on Place {\n      slug\n      name\n      partOf {\n        name\n      }\n    }\n    ... on Source {\n      ...SourceMark\n    }\n    ... on Statement {\n      slug\n      summary\n      saidAt {\n        ...Date\n      }\n      speaker {\n        name\n      }\n    }\n  }\n}\n\nquery Suggestions($text: String!) {\n  search(text: $text, first: 8) {\n    edges {\n      cursor\n      ...SearchHit\n    }\n  }\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const Shell = document<ShellQuery, ShellQueryVariables>('sha256:47ee40f6c8d024aea1e5e5fc9212ec01ba39110a3904fdb2455dc92671629c92', "query Shell {\n  dataset {\n    events\n    statements\n    actors\n    claims\n    sources\n    licence\n    updatedAt\n    version\n  }\n  parties(first: 100) {\n    edges {\n      node {\n        slug\n        name\n      }\n    }\n  }\n}\n");
export const StatementPage = document<StatementPageQuery, StatementPageQueryVariables>('sha256:3a4c10695fdfcb92233dd29676a8b29636e80c7f91c6fcebe3a3ecd6367df8db', "fragment ActorLink on Actor {\n  slug\n  name\n  party {\n    slug\n    name\n  }\n}\n\nfragment EventLine on Event {\n  slug\n  title\n  type\n  occurred {\n    ...Date\n  }\n  place {\n    slug\n    name\n  }\n  citations(first: 20) {\n    ...Citations\n  }\n}\n\nfragment Citations on CitationConnection {\n  edges {\n    node {\n      locator\n      excerpt\n      source {\n        ...SourceMark\n      }\n    }\n  }\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment StatementAbout on Statement {\n  about(first: 50) {\n    edges {\n      node {\n        ...EventLine\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}\n\nfragment StatementAnswers on Statement {\n  respondsTo(first: 50) {\n    edges {\n      node {\n        id\n        elapsed\n        citations(first: 20) {\n          ...Citations\n        }\n        subject {\n          __typename\n          ...EventLine\n          ...StatementLine\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  responses(first: 50) {\n    edges {\n      node {\n        id\n        elapsed\n        citations(first: 20) {\n          ...Citations\n        }\n        reaction {\n          __typename\n          ...EventLine\n          ...StatementLine\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}\n\nfragment StatementClaims on Statement {\n  claims(first: 100) {\n    edges {\n      node {\n        id\n        property\n        text\n        locator\n        claimant {\n          slug\n          name\n        }\n        source {\n          ...SourceMark\n        }\n        event {\n          slug\n          title\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}\n\nfragment StatementHead on Statement {\n  slug\n  summary\n  acts\n  channel\n  role\n  saidAt {\n    ...Date\n  }\n  speaker {\n    ...ActorLink\n  }\n  onBehalfOf {\n    ...ActorLink\n  }\n  party {\n    slug\n    name\n  }\n  targets {\n    role\n    actor {\n      ...ActorLink\n    }\n  }\n  citations(first: 50) {\n    ...Citations\n  }\n}\n\nfragment StatementLine on Statement {\n  slug\n  summary\n  acts\n  channel\n  role\n  saidAt {\n    ...Date\n  }\n  speaker {\n    ...ActorLink\n  }\n  onBehalfOf {\n    ...ActorLink\n  }\n  party {\n    slug\n    name\n  }\n  renderings {\n    ...Wording\n  }\n}\n\nfragment StatementPositions on Statement {\n  speaker {\n    ...ActorLink\n  }\n  positions {\n    id\n    stance\n    shift\n    note\n    topic {\n      slug\n      question\n    }\n  }\n}\n\nfragment StatementRenderings on Statement {\n  renderings {\n    ...Wording\n  }\n}\n\nquery StatementPage($slug: String!) {\n  statement(slug: $slug) {\n    ...StatementHead\n    ...StatementRenderings\n    ...StatementAnswers\n    ...StatementPositions\n    ...StatementAbout\n    ...StatementClaims\n  }\n}\n\nfragment Wording on Rendering {\n  text\n  directness\n  language\n  locator\n  source {\n    ...SourceMark\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
