// Written by `npm run documents`, of the .graphql files beside it.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How far sources agree. Numbers are compared where they count the same: in one unit, of one actor, with the same `period`, `basis` and `asOf`. `at least n` fits n or more, `at most n` fits 0 to n, and `about n` fits whatever is within a tenth of n. A superseded value contradicts nothing. */
export type Agreement =
  /** All say the same: equal numbers that count the same, one place, or else equal words, about the same actor. Earlier values that were superseded are left out. */
  | 'AGREED'
  /** They differ, and some value satisfies all of them, e.g. `at least 78`, `at least 84` and `about 80`; or what they tell cannot be compared. */
  | 'COMPATIBLE'
  /** No value satisfies all of them: two numbers have none in common, of two places neither lies in the other, or two claims cannot both be true for a reason that `Claim.contradicts` gives. */
  | 'CONTRADICTORY'
  /** One source only, whatever it says. */
  | 'SINGLE';

/** What lies between two parallels and two meridians, as on a map. */
export type Box = {
  /** Degrees east. Less than `west` where the box lies across the meridian of 180°. */
  east: number;
  /** Degrees north: `south` or more. */
  north: number;
  /** Degrees north, WGS 84: from -90 to 90. */
  south: number;
  /** Degrees east, WGS 84: from -180 to 180. */
  west: number;
};

/** By which way a statement was made. */
export type Channel =
  /** Said to the press. */
  | 'BRIEFING'
  /** Said on television or radio, as a speech or an address. */
  | 'BROADCAST'
  /** Said to one outlet or agency. */
  | 'INTERVIEW'
  /** Said in a meeting. */
  | 'MEETING'
  /** Said to a parliament or one of its committees (Akoma Ntoso: debate). */
  | 'PARLIAMENT'
  /** Said over the telephone. */
  | 'PHONE_CALL'
  /** A text given to the press (IPTC genre: Press Release). */
  | 'PRESS_RELEASE'
  /** A post on a social network other than Telegram (ACLED: New media; schema.org: SocialMediaPosting). */
  | 'SOCIAL_MEDIA'
  /** Reported by state media. */
  | 'STATE_MEDIA'
  /** A post on Telegram. */
  | 'TELEGRAM'
  /** The sources do not say. */
  | 'UNKNOWN'
  /** A communique, a letter or another text, where it is no press release. */
  | 'WRITTEN_STATEMENT';

/** Every given field must hold; a list holds where any of its members does. */
export type ClaimFilter = {
  /** Slugs of the actors who are said to assert them. */
  claimant?: Array<string> | null | undefined;
  /** Slugs of the events that they are about. */
  event?: Array<string> | null | undefined;
  /** Only those for which this does not hold. */
  not?: ClaimFilter | null | undefined;
  /** Only those for which one of these holds, or several: at most 10. Beside other fields it must hold as well as they do. */
  or?: Array<ClaimFilter> | null | undefined;
  /** Slugs of the places where they say that it happened. A place includes the places inside it. */
  place?: Array<string> | null | undefined;
  /** What the claims tell. */
  property?: Array<ClaimProperty> | null | undefined;
  /** Their slugs, or ones that they had before. */
  slug?: Array<string> | null | undefined;
  /** Slugs of the sources that they stand in. */
  source?: Array<string> | null | undefined;
};

/** What about an event a claim tells. */
export type ClaimProperty =
  /** How many attacks there were. */
  | 'ATTACK_COUNT'
  /** What was damaged or destroyed. */
  | 'DAMAGE'
  /** How many were arrested, detained or taken prisoner (ACLED: Arrests; Atlos: Detention). */
  | 'DETAINED'
  /** How many had to leave their homes (UNHCR: displaced persons). */
  | 'DISPLACED'
  /** How many were injured. */
  | 'INJURED'
  /** How many were killed. */
  | 'KILLED'
  /** Where it happened: a place or a point (ACLED: location and geo_precision; UCDP: where_coordinates; Atlos: Geolocation). */
  | 'LOCATION'
  /** How it was done: from where, by which means, in which order (Atlos: Incident Type, Equipment Used). What was fired is MUNITIONS. */
  | 'METHOD'
  /** How many are missing: not known to be dead or alive. */
  | 'MISSING'
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

/** Whether a wording is the speaker's own. */
export type Directness =
  /** The source's report of what was said, in the editors' words. */
  | 'PARAPHRASE'
  /** The speaker's own words, between quotation marks in the source. */
  | 'VERBATIM';

/** Every given field must hold; a list holds where any of its members does. */
export type EventFilter = {
  /** Only events with a property on which sources contradict each other (an account that is CONTRADICTORY), or with false only those without. */
  disputed?: boolean | null | undefined;
  /** Could have occurred in this span: by local days, or by instants where both have a zone. A set, or a date with open digits, is the span from its first day to its last. */
  during?: string | null | undefined;
  /** Near a point, by the coordinates of the place where it happened, which may stand for an area (see `Place.precision`). Leaves out events whose place has none. */
  near?: Near | null | undefined;
  /** Only those for which this does not hold. */
  not?: EventFilter | null | undefined;
  /** Only those for which one of these holds, or several: at most 10. Beside other fields it must hold as well as they do. */
  or?: Array<EventFilter> | null | undefined;
  /** Slug of the larger event. */
  partOf?: string | null | undefined;
  /** Slugs of actors that take part. */
  participant?: Array<string> | null | undefined;
  /** Slugs of parties that take part. */
  party?: Array<string> | null | undefined;
  /** Slugs. A place includes the places inside it. */
  place?: Array<string> | null | undefined;
  /** Their slugs, or ones that they had before. */
  slug?: Array<string> | null | undefined;
  /** Slugs of sources that report it. */
  source?: Array<string> | null | undefined;
  /** Words that `search` would find it by, up to 32; all that have them, in the order of this list. Nothing has a text without words. */
  text?: string | null | undefined;
  /** PLOVER event types. */
  type?: Array<EventType> | null | undefined;
  /** In a box, by the same coordinates. */
  within?: Box | null | undefined;
};

/** PLOVER's sixteen event types: https://github.com/openeventdata/PLOVER. */
export type EventType =
  /** Finds fault. */
  | 'ACCUSE'
  /** Agrees or promises to cooperate. */
  | 'AGREE'
  /** Gives material help: money, arms, food, shelter. */
  | 'AID'
  /** Uses violence. The mode is by what. */
  | 'ASSAULT'
  /** Uses power against people, short of violence. */
  | 'COERCE'
  /** Gives way in words, without a deed yet. */
  | 'CONCEDE'
  /** Meets or talks. */
  | 'CONSULT'
  /** Works together in deed: trade, joint exercises, shared intelligence. */
  | 'COOPERATE'
  /** Moves forces without using them. */
  | 'MOBILIZE'
  /** Civilians act together against somebody or something. */
  | 'PROTEST'
  /** Refuses. The mode is what is refused. */
  | 'REJECT'
  /** Asks, demands or orders. The mode is what is asked for. */
  | 'REQUEST'
  /** Gives way in deed. */
  | 'RETREAT'
  /** Cuts relations that there were. */
  | 'SANCTION'
  /** Backs somebody by words or diplomacy: praises, recognises, signs a treaty. */
  | 'SUPPORT'
  /** Announces harm. The mode is what is threatened. */
  | 'THREATEN';

/** Great-circle distance from a point, on a sphere of the mean radius of the Earth. */
export type Near = {
  /** How far from there: above 0, at most 20038, half the way around the Earth. */
  kilometres: number;
  /** Degrees north, WGS 84: from -90 to 90. */
  latitude: number;
  /** Degrees east, WGS 84: from -180 to 180. */
  longitude: number;
};

/** Every given field must hold; a list holds where any of its members does. */
export type ResponseFilter = {
  /** Slugs of the actors who answer: who speaks, whom they speak for, or who did it by the word of every source. */
  actor?: Array<string> | null | undefined;
  /** What an answer in words does; leaves out answers in deeds. */
  acts?: Array<SpeechAct> | null | undefined;
  /** Slugs of the events that are answered. */
  event?: Array<string> | null | undefined;
  /** Said or done. */
  kind?: ResponseKind | null | undefined;
  /** Only those for which this does not hold. */
  not?: ResponseFilter | null | undefined;
  /** Only those for which one of these holds, or several: at most 10. Beside other fields it must hold as well as they do. */
  or?: Array<ResponseFilter> | null | undefined;
  /** Slugs of the parties that answer. */
  party?: Array<string> | null | undefined;
};

/** Whether an answer was said or done. */
export type ResponseKind =
  /** Something done: an event. */
  | 'ACTION'
  /** Something said. */
  | 'STATEMENT';

/** What a search may find. */
export type SearchType =
  /** A person, a group, an institution or a state. */
  | 'ACTOR'
  /** What happened. */
  | 'EVENT'
  /** A place. */
  | 'PLACE'
  /** A published document. */
  | 'SOURCE'
  /** What somebody said. */
  | 'STATEMENT';

/** What a speaker does by speaking. */
export type SpeechAct =
  /** Blames somebody for a wrong. */
  | 'ACCUSE'
  /** Grants that something is so. */
  | 'ACKNOWLEDGE'
  /** Says what others had better do: a travel advice, a call to leave (ISO 24617-2: suggest). */
  | 'ADVISE'
  /** Accepts a proposal, a demand or a view (PLOVER: AGREE; ISO 24617-2: agreement). */
  | 'AGREE'
  /** Makes a decision or an act known. */
  | 'ANNOUNCE'
  /** Says that an inquiry is under way or will be. */
  | 'ANNOUNCE_INVESTIGATION'
  /** Asks for an act. */
  | 'APPEAL'
  /** Claims a right. */
  | 'ASSERT_RIGHT'
  /** Names who, by its word, did it. */
  | 'ATTRIBUTE'
  /** Says that their side did it. */
  | 'CLAIM_RESPONSIBILITY'
  /** Calls an act wrong. */
  | 'CONDEMN'
  /** Says that they grieve with those who were struck (CAMEO 018: make empathetic comment). */
  | 'CONDOLE'
  /** Says that what others reported is so (ISO 24617-2: confirm). */
  | 'CONFIRM'
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
  /** Puts forward a plan or an offer for others to accept (ISO 24617-2: offer). */
  | 'PROPOSE'
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

/** Every given field must hold; a list holds where any of its members does. */
export type StatementFilter = {
  /** Slugs of the events that they speak about. */
  about?: Array<string> | null | undefined;
  /** What they do by speaking. */
  acts?: Array<SpeechAct> | null | undefined;
  /** Could have been said in this span: by local days, or by instants where both have a zone. A set, or a date with open digits, is the span from its first day to its last. */
  during?: string | null | undefined;
  /** Only those for which this does not hold. */
  not?: StatementFilter | null | undefined;
  /** Only those for which one of these holds, or several: at most 10. Beside other fields it must hold as well as they do. */
  or?: Array<StatementFilter> | null | undefined;
  /** Slugs of the parties that they speak for. */
  party?: Array<string> | null | undefined;
  /** Their slugs, or ones that they had before. */
  slug?: Array<string> | null | undefined;
  /** Slugs of the sources that carry them. */
  source?: Array<string> | null | undefined;
  /** Slugs of the actors who speak. */
  speaker?: Array<string> | null | undefined;
  /** Words that `search` would find it by, up to 32; all that have them, in the order of this list. Nothing has a text without words. */
  text?: string | null | undefined;
  /** Slugs of the utterances in which they are points. */
  utterance?: Array<string> | null | undefined;
};

/** By the first instant that a date can mean (`FuzzyDate.earliest`): an interval sorts by its start. A day, or a time without a zone, is placed as if it were in UTC: beside a time with a zone it may come up to 14 hours too early or too late, so an answer may stand before its event. `elapsed` and `during` do not go by this order. */
export type TimeOrder =
  /** From the earliest to the latest. */
  | 'EARLIEST_FIRST'
  /** From the latest to the earliest. */
  | 'LATEST_FIRST';

/** Every given field must hold; a list holds where any of its members does. */
export type TimelineFilter = {
  /** Slugs of actors that take part in the event, make the statement, or are spoken for in it. */
  actor?: Array<string> | null | undefined;
  /** Could have happened or been said in this span: by local days, or by instants where both have a zone. A set, or a date with open digits, is the span from its first day to its last. */
  during?: string | null | undefined;
  /** Events, statements or both. */
  kinds?: Array<TimelineKind> | null | undefined;
  /** Slugs of parties that take part in the event, or that the statement speaks for. */
  party?: Array<string> | null | undefined;
  /** Slugs of the places where the event happened, or one that the statement is about. A place includes the places inside it. */
  place?: Array<string> | null | undefined;
  /** Slugs of the sources that report the event, or carry the statement. */
  source?: Array<string> | null | undefined;
  /** Slugs of the topics on which the statement takes a stance, or one about the event does. */
  topic?: Array<string> | null | undefined;
  /** PLOVER types of the event, or of one that the statement is about. */
  type?: Array<EventType> | null | undefined;
};

/** What can stand in the timeline. */
export type TimelineKind =
  /** Something that happened. */
  | 'EVENT'
  /** Something said. */
  | 'STATEMENT';

export type AttackAndAnswersQueryVariables = Exact<{
  event: string;
  filter?: ResponseFilter | null | undefined;
  first: number;
}>;


export type AttackAndAnswersQuery = { dataset: { version: string, licence: string }, event: { slug: string, title: string, type: EventType, summary: string, responsesByParty: Array<{ count: number, party: { slug: string, name: string }, responses: { edges: Array<{ node: { respondedAt: { edtf: string, note: string | null }, reaction:
              | { __typename: 'Event', slug: string, title: string, type: EventType, summary: string, occurred: { edtf: string, note: string | null }, place: { slug: string, name: string } | null }
              | { __typename: 'Statement', slug: string, role: string | null, acts: Array<SpeechAct>, channel: Channel, summary: string, note: string | null, speaker: { slug: string, name: string }, onBehalfOf: { slug: string, name: string } | null, saidAt: { edtf: string, note: string | null }, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, url: string | null, publisher: { name: string } | null, publishedAt: { edtf: string } | null } }> }
            , citations: { edges: Array<{ node: { locator: string | null, source: { slug: string, title: string, url: string | null, publisher: { name: string } | null, publishedAt: { edtf: string } | null } } }> } } }> } }>, occurred: { edtf: string, note: string | null }, place: { slug: string, name: string } | null } | null };

export type WordingsWithQueryVariables = Exact<{
  whole?: StatementFilter | null | undefined;
  a?: StatementFilter | null | undefined;
  b?: StatementFilter | null | undefined;
  c?: StatementFilter | null | undefined;
  d?: StatementFilter | null | undefined;
  e?: StatementFilter | null | undefined;
  f?: StatementFilter | null | undefined;
  first: number;
  events?: EventFilter | null | undefined;
  firstEvents: number;
  claims?: ClaimFilter | null | undefined;
  firstClaims: number;
}>;


export type WordingsWithQuery = { dataset: { version: string, licence: string }, whole: { edges: Array<{ node: { slug: string, speaker: { slug: string, name: string }, saidAt: { edtf: string, note: string | null }, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, url: string | null, publisher: { name: string } | null, publishedAt: { edtf: string } | null } }> } }> }, a: { edges: Array<{ node: { slug: string, speaker: { slug: string, name: string }, saidAt: { edtf: string, note: string | null }, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, url: string | null, publisher: { name: string } | null, publishedAt: { edtf: string } | null } }> } }> }, b: { edges: Array<{ node: { slug: string, speaker: { slug: string, name: string }, saidAt: { edtf: string, note: string | null }, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, url: string | null, publisher: { name: string } | null, publishedAt: { edtf: string } | null } }> } }> }, c: { edges: Array<{ node: { slug: string, speaker: { slug: string, name: string }, saidAt: { edtf: string, note: string | null }, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, url: string | null, publisher: { name: string } | null, publishedAt: { edtf: string } | null } }> } }> }, d: { edges: Array<{ node: { slug: string, speaker: { slug: string, name: string }, saidAt: { edtf: string, note: string | null }, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, url: string | null, publisher: { name: string } | null, publishedAt: { edtf: string } | null } }> } }> }, e: { edges: Array<{ node: { slug: string, speaker: { slug: string, name: string }, saidAt: { edtf: string, note: string | null }, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, url: string | null, publisher: { name: string } | null, publishedAt: { edtf: string } | null } }> } }> }, f: { edges: Array<{ node: { slug: string, speaker: { slug: string, name: string }, saidAt: { edtf: string, note: string | null }, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, url: string | null, publisher: { name: string } | null, publishedAt: { edtf: string } | null } }> } }> }, events: { totalCount: number, edges: Array<{ node: { slug: string, claims: { totalCount: number, edges: Array<{ node: { slug: string, excerpt: string | null, locator: string | null, source: { language: string, slug: string, title: string, url: string | null, publisher: { name: string } | null, publishedAt: { edtf: string } | null } } }> } } }> } };

export type SettledFragment = { slug: string, excerpt: string | null, locator: string | null, source: { language: string, slug: string, title: string, url: string | null, publisher: { name: string } | null, publishedAt: { edtf: string } | null } };

export type QuotedFragment = { edges: Array<{ node: { slug: string, speaker: { slug: string, name: string }, saidAt: { edtf: string, note: string | null }, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, url: string | null, publisher: { name: string } | null, publishedAt: { edtf: string } | null } }> } }> };

export type DocumentFragment = { slug: string, title: string, url: string | null, publisher: { name: string } | null, publishedAt: { edtf: string } | null };

export type WordingFragment = { text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, url: string | null, publisher: { name: string } | null, publishedAt: { edtf: string } | null } };

export type SaidFragment = { slug: string, role: string | null, acts: Array<SpeechAct>, channel: Channel, summary: string, note: string | null, speaker: { slug: string, name: string }, onBehalfOf: { slug: string, name: string } | null, saidAt: { edtf: string, note: string | null }, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, url: string | null, publisher: { name: string } | null, publishedAt: { edtf: string } | null } }> };

export type HappenedFragment = { slug: string, title: string, type: EventType, summary: string, occurred: { edtf: string, note: string | null }, place: { slug: string, name: string } | null };

export type ReleaseFragment = { version: string, licence: string };

export type KnownQueryVariables = Exact<{
  actor: Array<string> | string;
  event: Array<string> | string;
  party: Array<string> | string;
  place: Array<string> | string;
  source: Array<string> | string;
  topic: Array<string> | string;
}>;


export type KnownQuery = { actor: { totalCount: number }, event: { totalCount: number }, party: { totalCount: number }, place: { totalCount: number }, source: { totalCount: number }, topic: { totalCount: number } };

export type NamedQueryVariables = Exact<{
  slug: string;
}>;


export type NamedQuery = { actor: { slug: string } | null, event: { slug: string } | null, party: { slug: string } | null, place: { slug: string } | null, source: { slug: string } | null, topic: { slug: string } | null };

export type SidesQueryVariables = Exact<{
  first: number;
}>;


export type SidesQuery = { parties: { edges: Array<{ node: { slug: string, name: string } }> } };

export type PositionsQueryVariables = Exact<{
  topic: string;
  party?: Array<string> | string | null | undefined;
  first: number;
}>;


export type PositionsQuery = { dataset: { version: string, licence: string }, topic: { slug: string, question: string, positions: { totalCount: number, edges: Array<{ node: { stance: Stance, note: string | null, shift: boolean, actor: { slug: string, name: string }, takenAt: { edtf: string, note: string | null }, statement: { slug: string, role: string | null, acts: Array<SpeechAct>, channel: Channel, summary: string, note: string | null, speaker: { slug: string, name: string }, onBehalfOf: { slug: string, name: string } | null, saidAt: { edtf: string, note: string | null }, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, url: string | null, publisher: { name: string } | null, publishedAt: { edtf: string } | null } }> } } }> } } | null };

export type QuestionsQueryVariables = Exact<{
  first: number;
}>;


export type QuestionsQuery = { dataset: { version: string, licence: string }, topics: { totalCount: number, edges: Array<{ node: { slug: string, question: string } }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { dataset: { version: string, licence: string }, search: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ claimSlug: string | null, snippet: Array<{ text: string }>, node:
        | { __typename: 'Actor', slug: string, label: string }
        | { __typename: 'Event', slug: string, label: string }
        | { __typename: 'Place', slug: string, label: string }
        | { __typename: 'Source', slug: string, label: string }
        | { __typename: 'Statement', slug: string, label: string, speaker: { slug: string, name: string } }
       }> } };

export type TimelineQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  orderBy: TimeOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { dataset: { version: string, licence: string }, timeline: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
        | { __typename: 'Event', slug: string, title: string, occurred: { edtf: string, note: string | null }, place: { slug: string, name: string } | null }
        | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string }, saidAt: { edtf: string, note: string | null } }
       }> } };

export type WhereAccountsDifferQueryVariables = Exact<{
  event: string;
}>;


export type WhereAccountsDifferQuery = { dataset: { version: string, licence: string }, event: { slug: string, title: string, type: EventType, summary: string, accounts: Array<{ property: ClaimProperty, agreement: Agreement, sourceCount: number, independentSourceCount: number, values: { totalCount: number, edges: Array<{ node: { text: string, superseded: boolean, claims: { totalCount: number, edges: Array<{ node: { slug: string, excerpt: string | null, locator: string | null, source: { slug: string, title: string, url: string | null, publisher: { name: string } | null, publishedAt: { edtf: string } | null }, statement: { slug: string, speaker: { slug: string, name: string } } | null, contradicts: Array<{ reason: string | null, claim: { slug: string } }> } }> } } }> } }>, occurred: { edtf: string, note: string | null }, place: { slug: string, name: string } | null } | null };

export type WhoSaidQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WhoSaidQuery = { dataset: { version: string, licence: string }, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string, role: string | null, acts: Array<SpeechAct>, channel: Channel, summary: string, note: string | null, speaker: { slug: string, name: string }, onBehalfOf: { slug: string, name: string } | null, saidAt: { edtf: string, note: string | null }, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, url: string | null, publisher: { name: string } | null, publishedAt: { edtf: string } | null } }> } }> } };

/** The id of a persisted document, with the types of what it takes and answers. */
export type DocumentOf<Data, Variables> = string & { __answers?: (variables: Variables) => Data };

export const AttackAndAnswers: DocumentOf<AttackAndAnswersQuery, AttackAndAnswersQueryVariables> = 'sha256:799dce331b918378ce9bb619e3b190d59dd6517f952481a62ba138a7dc78fa80';
export const WordingsWith: DocumentOf<WordingsWithQuery, WordingsWithQueryVariables> = 'sha256:86d67dea830c4ec35dd19853cf2eabc2ae2822eed5ab3498b1f6a25b38aa7434';
export const Known: DocumentOf<KnownQuery, KnownQueryVariables> = 'sha256:11b0e010a92a882fe6cd2dfcf62795e4aa0caf4562232159422e3f1cdb4f217d';
export const Named: DocumentOf<NamedQuery, NamedQueryVariables> = 'sha256:fc084dd9618d3c53b71dda918e177a5b0c76177c2cbfb62368ef8a18392bab32';
export const Sides: DocumentOf<SidesQuery, SidesQueryVariables> = 'sha256:ba1dc5bace761800ec27cd18939f0c3728a50d799a5c19d75172d77c8ea9444f';
export const Positions: DocumentOf<PositionsQuery, PositionsQueryVariables> = 'sha256:efa98af66eee81aa045cc89b6ce1a24fce45a1d04a141e5486ee28cefe78b268';
export const Questions: DocumentOf<QuestionsQuery, QuestionsQueryVariables> = 'sha256:7feae6da55a75a378d27e8f1294839b65418deeebfb3413957714d682ff6981b';
export const Search: DocumentOf<SearchQuery, SearchQueryVariables> = 'sha256:463a2a986c9e57b615d666f4669329487175b8c88005f3d8371c9854d48261fa';
export const Timeline: DocumentOf<TimelineQuery, TimelineQueryVariables> = 'sha256:006ab8f10c4b7ba03a024957b8a2241fce4926d42fd36fc4ca6b6e05e473ffb2';
export const WhereAccountsDiffer: DocumentOf<WhereAccountsDifferQuery, WhereAccountsDifferQueryVariables> = 'sha256:c831a4222317f92af7395b8053322285d72feb645a90b2d02822b2128e99347a';
export const WhoSaid: DocumentOf<WhoSaidQuery, WhoSaidQueryVariables> = 'sha256:08a6e0c40b88157b7ebc8be520abf19de7d92f0a6e594db47c64a52c9adc3456';
