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

/** What can stand in the timeline. */
export type TimelineKind =
  /** Something that happened. */
  | 'EVENT'
  /** Something said. */
  | 'STATEMENT';

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

export type HomeQueryVariables = Exact<{
  during?: string | null | undefined;
  kinds?: Array<TimelineKind> | TimelineKind | null | undefined;
  party?: Array<string> | string | null | undefined;
}>;


export type HomeQuery = { timeline: { edges: Array<{ at: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, node:
        | { __typename: 'Event', slug: string, title: string, type: EventType, participants: { edges: Array<{ node: { actor: { name: string, party: { slug: string } | null } } }> }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
        | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, events: { edges: Array<{ node: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> }, sources: { edges: Array<{ node: { slug: string, title: string, kind: SourceKind, language: string, publisher: { slug: string, name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, events: { totalCount: number }, statements: { totalCount: number }, claims: { totalCount: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, dataset: { events: number, statements: number }, eventsByMonth: Array<{ count: number, month: string }>, statementsByMonth: Array<{ count: number, month: string }>, earliest: { edges: Array<{ at: { earliest: string } }> }, latest: { edges: Array<{ at: { earliest: string } }> }, parties: { edges: Array<{ node: { slug: string, name: string } }> } };

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

export type StatementLineFragment = { slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> };

export type WordingFragment = { text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } };

export type DateFragment = { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null };

export const ActorPage = document<ActorPageQuery, ActorPageQueryVariables>('sha256:0fe674e0cc91cd018e9df2648fa4b64a42745a6b119a54103314cbb8c52bce1f', "query ActorPage($slug: String!) {\n  actor(slug: $slug) {\n    ...ActorLink\n    statements(first: 100, orderBy: EARLIEST_FIRST) {\n      edges {\n        node {\n          ...StatementLine\n        }\n      }\n    }\n    participations(first: 50) {\n      edges {\n        node {\n          role\n          event {\n            ...EventLine\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment ActorLink on Actor {\n  slug\n  name\n  party {\n    slug\n    name\n  }\n}\n\nfragment EventLine on Event {\n  slug\n  title\n  type\n  occurred {\n    ...Date\n  }\n  place {\n    slug\n    name\n  }\n  citations(first: 20) {\n    ...Citations\n  }\n}\n\nfragment Citations on CitationConnection {\n  edges {\n    node {\n      locator\n      excerpt\n      source {\n        ...SourceMark\n      }\n    }\n  }\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment StatementLine on Statement {\n  slug\n  summary\n  acts\n  channel\n  role\n  saidAt {\n    ...Date\n  }\n  speaker {\n    ...ActorLink\n  }\n  onBehalfOf {\n    ...ActorLink\n  }\n  party {\n    slug\n    name\n  }\n  renderings {\n    ...Wording\n  }\n}\n\nfragment Wording on Rendering {\n  text\n  directness\n  language\n  locator\n  source {\n    ...SourceMark\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const EventPage = document<EventPageQuery, EventPageQueryVariables>('sha256:c34533912be0721e6ae290d1ac2df5a5aa9dd1493c793244bf72846836a882b3', "fragment EventAccounts on Event {\n  accounts {\n    property\n    agreement\n    sourceCount\n    independentSourceCount\n    claims {\n      id\n      text\n      claimant {\n        slug\n        name\n      }\n      source {\n        ...SourceMark\n      }\n      locator\n    }\n  }\n}\n\nquery EventPage($slug: String!) {\n  event(slug: $slug) {\n    ...EventHead\n    ...EventAccounts\n  }\n}\n\nfragment EventHead on Event {\n  slug\n  title\n  summary\n  type\n  mode\n  occurred {\n    ...Date\n  }\n  citations(first: 50) {\n    ...Citations\n  }\n}\n\nfragment Citations on CitationConnection {\n  edges {\n    node {\n      locator\n      excerpt\n      source {\n        ...SourceMark\n      }\n    }\n  }\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const Home = document<HomeQuery, HomeQueryVariables>('sha256:d7a43558193ac130b7a2ce22a66fc89cf639ea0276b762976ded14179475da37', "fragment ActorLink on Actor {\n  slug\n  name\n  party {\n    slug\n    name\n  }\n}\n\nfragment EventLine on Event {\n  slug\n  title\n  type\n  occurred {\n    ...Date\n  }\n  place {\n    slug\n    name\n  }\n  citations(first: 20) {\n    ...Citations\n  }\n}\n\nquery Home($during: EDTF, $kinds: [TimelineKind!], $party: [String!]) {\n  ...Overview\n  timeline(\n    filter: { during: $during, kinds: $kinds, party: $party }\n    first: 100\n    orderBy: LATEST_FIRST\n  ) {\n    ...TimelinePage\n  }\n  events(first: 5) {\n    ...LatestEvents\n  }\n  sources(first: 20) {\n    ...SourcePage\n  }\n}\n\nfragment LatestEvents on EventConnection {\n  edges {\n    node {\n      ...EventLine\n    }\n  }\n}\n\nfragment Overview on Query {\n  dataset {\n    events\n    statements\n  }\n  eventsByMonth: eventCounts(by: MONTH) {\n    month: key\n    count\n  }\n  statementsByMonth: statementCounts(by: MONTH) {\n    month: key\n    count\n  }\n  earliest: timeline(first: 1) {\n    edges {\n      at {\n        earliest\n      }\n    }\n  }\n  latest: timeline(last: 1) {\n    edges {\n      at {\n        earliest\n      }\n    }\n  }\n  parties(first: 100) {\n    edges {\n      node {\n        slug\n        name\n      }\n    }\n  }\n}\n\nfragment SourcePage on SourceConnection {\n  edges {\n    node {\n      slug\n      title\n      kind\n      language\n      publisher {\n        slug\n        name\n      }\n      publishedAt {\n        ...Date\n      }\n      events {\n        totalCount\n      }\n      statements {\n        totalCount\n      }\n      claims {\n        totalCount\n      }\n    }\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}\n\nfragment TimelinePage on TimelineConnection {\n  edges {\n    at {\n      ...Date\n    }\n    node {\n      __typename\n      ... on Event {\n        ...EventLine\n        participants(first: 50) {\n          edges {\n            node {\n              actor {\n                name\n                party {\n                  slug\n                }\n              }\n            }\n          }\n        }\n      }\n      ... on Statement {\n        ...StatementLine\n      }\n    }\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}\n\nfragment Citations on CitationConnection {\n  edges {\n    node {\n      locator\n      excerpt\n      source {\n        ...SourceMark\n      }\n    }\n  }\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment StatementLine on Statement {\n  slug\n  summary\n  acts\n  channel\n  role\n  saidAt {\n    ...Date\n  }\n  speaker {\n    ...ActorLink\n  }\n  onBehalfOf {\n    ...ActorLink\n  }\n  party {\n    slug\n    name\n  }\n  renderings {\n    ...Wording\n  }\n}\n\nfragment Wording on Rendering {\n  text\n  directness\n  language\n  locator\n  source {\n    ...SourceMark\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const MoreSources = document<MoreSourcesQuery, MoreSourcesQueryVariables>('sha256:7b43e370239772db59752f58cb02cb52dad1f00d1b5373e4419419372c3524a1', "query MoreSources($after: String) {\n  sources(first: 20, after: $after) {\n    ...SourcePage\n  }\n}\n\nfragment SourcePage on SourceConnection {\n  edges {\n    node {\n      slug\n      title\n      kind\n      language\n      publisher {\n        slug\n        name\n      }\n      publishedAt {\n        ...Date\n      }\n      events {\n        totalCount\n      }\n      statements {\n        totalCount\n      }\n      claims {\n        totalCount\n      }\n    }\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const Span = document<SpanQuery, SpanQueryVariables>('sha256:1933d061da697a6f081967be3a00fff629c93da12e37436e77956e25a6454f5a', "fragment ActorLink on Actor {\n  slug\n  name\n  party {\n    slug\n    name\n  }\n}\n\nfragment EventLine on Event {\n  slug\n  title\n  type\n  occurred {\n    ...Date\n  }\n  place {\n    slug\n    name\n  }\n  citations(first: 20) {\n    ...Citations\n  }\n}\n\nquery Span($during: EDTF, $kinds: [TimelineKind!], $party: [String!], $after: String) {\n  timeline(\n    filter: { during: $during, kinds: $kinds, party: $party }\n    first: 100\n    after: $after\n    orderBy: LATEST_FIRST\n  ) {\n    ...TimelinePage\n  }\n}\n\nfragment TimelinePage on TimelineConnection {\n  edges {\n    at {\n      ...Date\n    }\n    node {\n      __typename\n      ... on Event {\n        ...EventLine\n        participants(first: 50) {\n          edges {\n            node {\n              actor {\n                name\n                party {\n                  slug\n                }\n              }\n            }\n          }\n        }\n      }\n      ... on Statement {\n        ...StatementLine\n      }\n    }\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}\n\nfragment Citations on CitationConnection {\n  edges {\n    node {\n      locator\n      excerpt\n      source {\n        ...SourceMark\n      }\n    }\n  }\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment StatementLine on Statement {\n  slug\n  summary\n  acts\n  channel\n  role\n  saidAt {\n    ...Date\n  }\n  speaker {\n    ...ActorLink\n  }\n  onBehalfOf {\n    ...ActorLink\n  }\n  party {\n    slug\n    name\n  }\n  renderings {\n    ...Wording\n  }\n}\n\nfragment Wording on Rendering {\n  text\n  directness\n  language\n  locator\n  source {\n    ...SourceMark\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const SearchResults = document<SearchResultsQuery, SearchResultsQueryVariables>('sha256:571d21c33f594a68a31d01691dab9855d6088cc145824cf8a4e9654719293f8b', "fragment SearchHit on SearchEdge {\n  snippet {\n    text\n    match\n  }\n  node {\n    __typename\n    ... on Actor {\n      slug\n      name\n      actorKind: kind\n      party {\n        slug\n        name\n      }\n    }\n    ... on Event {\n      slug\n      title\n      occurred {\n        ...Date\n      }\n      place {\n        name\n      }\n    }\n    ... on Place {\n      slug\n      name\n      partOf {\n        name\n      }\n    }\n    ... on Source {\n      ...SourceMark\n    }\n    ... on Statement {\n      slug\n      summary\n      saidAt {\n        ...Date\n      }\n      speaker {\n        name\n      }\n    }\n  }\n}\n\nquery SearchResults($text: String!, $types: [SearchType!], $after: String) {\n  search(text: $text, types: $types, first: 20, after: $after) {\n    ...Results\n  }\n}\n\nfragment Results on SearchConnection {\n  complete\n  edges {\n    cursor\n    ...SearchHit\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const Suggestions = document<SuggestionsQuery, SuggestionsQueryVariables>('sha256:d6729830fd223d7bb67139d32368ac8b2e8591a237653e96b785ae332d58396c', "fragment SearchHit on SearchEdge {\n  snippet {\n    text\n    match\n  }\n  node {\n    __typename\n    ... on Actor {\n      slug\n      name\n      actorKind: kind\n      party {\n        slug\n        name\n      }\n    }\n    ... on Event {\n      slug\n      title\n      occurred {\n        ...Date\n      }\n      place {\n        name\n      }\n    }\n    ... on Place {\n      slug\n      name\n      partOf {\n        name\n      }\n    }\n    ... on Source {\n      ...SourceMark\n    }\n    ... on Statement {\n      slug\n      summary\n      saidAt {\n        ...Date\n      }\n      speaker {\n        name\n      }\n    }\n  }\n}\n\nquery Suggestions($text: String!) {\n  search(text: $text, first: 8) {\n    edges {\n      cursor\n      ...SearchHit\n    }\n  }\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const Shell = document<ShellQuery, ShellQueryVariables>('sha256:47ee40f6c8d024aea1e5e5fc9212ec01ba39110a3904fdb2455dc92671629c92', "query Shell {\n  dataset {\n    events\n    statements\n    actors\n    claims\n    sources\n    licence\n    updatedAt\n    version\n  }\n  parties(first: 100) {\n    edges {\n      node {\n        slug\n        name\n      }\n    }\n  }\n}\n");
