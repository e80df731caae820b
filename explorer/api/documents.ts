// Written by `npm run documents`, of the .graphql files beside the components that show what they ask for.
import { document } from './document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type AccountFragment = { property: ClaimProperty, agreement: Agreement, sourceCount: number, independentSourceCount: number, range: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, values: Array<{ text: string, sourceCount: number, independentSourceCount: number, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null, claims: Array<{ id: string, text: string, locator: string | null, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string, text: string } }> }> }> };

export type ClaimFragment = { id: string, text: string, locator: string | null, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string, text: string } }> };

export type QuantityFragment = { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null };

export type AccountValueFragment = { text: string, sourceCount: number, independentSourceCount: number, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null, claims: Array<{ id: string, text: string, locator: string | null, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string, text: string } }> }> };

export type ActorPageQueryVariables = Exact<{
  slug: string;
}>;


export type ActorPageQuery = { actor: { slug: string, name: string, statements: { edges: Array<{ node: { slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> } }> }, participations: { edges: Array<{ node: { role: ParticipantRole, event: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } } }> }, party: { slug: string, name: string } | null } | null };

export type ActorLinkFragment = { slug: string, name: string, party: { slug: string, name: string } | null };

export type EventAccountsFragment = { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, accounts: Array<{ property: ClaimProperty, agreement: Agreement, sourceCount: number, independentSourceCount: number, range: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, values: Array<{ text: string, sourceCount: number, independentSourceCount: number, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null, claims: Array<{ id: string, text: string, locator: string | null, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string, text: string } }> }> }> }> };

export type EventPageQueryVariables = Exact<{
  slug: string;
}>;


export type EventPageQuery = { event: { slug: string, title: string, summary: string | null, type: EventType, mode: string | null, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, accounts: Array<{ property: ClaimProperty, agreement: Agreement, sourceCount: number, independentSourceCount: number, range: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, values: Array<{ text: string, sourceCount: number, independentSourceCount: number, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null, claims: Array<{ id: string, text: string, locator: string | null, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string, text: string } }> }> }> }> } | null };

export type EventHeadFragment = { slug: string, title: string, summary: string | null, type: EventType, mode: string | null, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } };

export type EventLineFragment = { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } };

export type HomeDisputedFragment = { disputed: { totalCount: number, edges: Array<{ node: { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, accounts: Array<{ property: ClaimProperty, values: Array<{ text: string, sourceCount: number, independentSourceCount: number, claims: Array<{ id: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string } }> }> }> }> } }> } };

export type DisputedValueFragment = { text: string, sourceCount: number, independentSourceCount: number, claims: Array<{ id: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string } }> }> };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { disputed: { totalCount: number, edges: Array<{ node: { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, accounts: Array<{ property: ClaimProperty, values: Array<{ text: string, sourceCount: number, independentSourceCount: number, claims: Array<{ id: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string } }> }> }> }> } }> } };

export type PlaceMapFragment = { name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null } | null } | null } | null };

export type MappedPlaceFragment = { name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null };

export type PlacePageQueryVariables = Exact<{
  slug: string;
}>;


export type PlacePageQuery = { place: { name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null } | null } | null } | null } | null };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { dataset: { events: number, statements: number, actors: number, claims: number, sources: number, licence: string, updatedAt: string, version: string }, parties: { edges: Array<{ node: { slug: string, name: string } }> } };

export type CitationsFragment = { edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> };

export type SourceMarkFragment = { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null };

export type StatementLineFragment = { slug: string, summary: string, acts: Array<SpeechAct>, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, party: { slug: string, name: string } | null, renderings: Array<{ text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> };

export type WordingFragment = { text: string, directness: Directness, language: string, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } };

export type DateFragment = { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null };

export const ActorPage = document<ActorPageQuery, ActorPageQueryVariables>('sha256:0fe674e0cc91cd018e9df2648fa4b64a42745a6b119a54103314cbb8c52bce1f', "query ActorPage($slug: String!) {\n  actor(slug: $slug) {\n    ...ActorLink\n    statements(first: 100, orderBy: EARLIEST_FIRST) {\n      edges {\n        node {\n          ...StatementLine\n        }\n      }\n    }\n    participations(first: 50) {\n      edges {\n        node {\n          role\n          event {\n            ...EventLine\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment ActorLink on Actor {\n  slug\n  name\n  party {\n    slug\n    name\n  }\n}\n\nfragment EventLine on Event {\n  slug\n  title\n  type\n  occurred {\n    ...Date\n  }\n  place {\n    slug\n    name\n  }\n  citations(first: 20) {\n    ...Citations\n  }\n}\n\nfragment Citations on CitationConnection {\n  edges {\n    node {\n      locator\n      excerpt\n      source {\n        ...SourceMark\n      }\n    }\n  }\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment StatementLine on Statement {\n  slug\n  summary\n  acts\n  channel\n  role\n  saidAt {\n    ...Date\n  }\n  speaker {\n    ...ActorLink\n  }\n  onBehalfOf {\n    ...ActorLink\n  }\n  party {\n    slug\n    name\n  }\n  renderings {\n    ...Wording\n  }\n}\n\nfragment Wording on Rendering {\n  text\n  directness\n  language\n  locator\n  source {\n    ...SourceMark\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const EventPage = document<EventPageQuery, EventPageQueryVariables>('sha256:d11a803cc60c33e3c210c7f041d988879f26f9bfd7d4de0831b3ae8bd31bbb28', "fragment Account on Account {\n  property\n  agreement\n  sourceCount\n  independentSourceCount\n  range {\n    ...Quantity\n  }\n  values {\n    ...AccountValue\n  }\n}\n\nfragment Claim on Claim {\n  id\n  text\n  quantity {\n    ...Quantity\n  }\n  claimant {\n    ...ActorLink\n  }\n  statement {\n    slug\n    summary\n  }\n  locator\n  source {\n    ...SourceMark\n  }\n  contradicts {\n    reason\n    claim {\n      id\n      text\n    }\n  }\n}\n\nfragment Quantity on Quantity {\n  qualifier\n  low\n  best\n  high\n  unit\n}\n\nfragment AccountValue on AccountValue {\n  text\n  quantity {\n    ...Quantity\n  }\n  actor {\n    ...ActorLink\n  }\n  sourceCount\n  independentSourceCount\n  claims {\n    ...Claim\n  }\n}\n\nfragment ActorLink on Actor {\n  slug\n  name\n  party {\n    slug\n    name\n  }\n}\n\nfragment EventAccounts on Event {\n  slug\n  title\n  occurred {\n    ...Date\n  }\n  accounts {\n    ...Account\n  }\n}\n\nquery EventPage($slug: String!) {\n  event(slug: $slug) {\n    ...EventHead\n    ...EventAccounts\n  }\n}\n\nfragment EventHead on Event {\n  slug\n  title\n  summary\n  type\n  mode\n  occurred {\n    ...Date\n  }\n  citations(first: 50) {\n    ...Citations\n  }\n}\n\nfragment Citations on CitationConnection {\n  edges {\n    node {\n      locator\n      excerpt\n      source {\n        ...SourceMark\n      }\n    }\n  }\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const HomePage = document<HomePageQuery, HomePageQueryVariables>('sha256:094aa8ab524399cb48444d068b890f3a601a5bf35f0a31612ca353eac4db5979', "fragment HomeDisputed on Query {\n  disputed: events(first: 20, filter: { disputed: true }) {\n    totalCount\n    edges {\n      node {\n        slug\n        title\n        occurred {\n          ...Date\n        }\n        accounts(agreement: [CONTRADICTORY]) {\n          property\n          values {\n            ...DisputedValue\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment DisputedValue on AccountValue {\n  text\n  sourceCount\n  independentSourceCount\n  claims {\n    id\n    locator\n    source {\n      ...SourceMark\n    }\n    contradicts {\n      reason\n      claim {\n        id\n      }\n    }\n  }\n}\n\nquery HomePage {\n  ...HomeDisputed\n}\n\nfragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}\n\nfragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}\n");
export const PlacePage = document<PlacePageQuery, PlacePageQueryVariables>('sha256:c18154551e242f71b7b287851eb52fd97a8c6cbcd4e1740fb819f18691768f43', "fragment PlaceMap on Place {\n  ...MappedPlace\n  partOf {\n    ...MappedPlace\n    partOf {\n      ...MappedPlace\n      partOf {\n        ...MappedPlace\n      }\n    }\n  }\n}\n\nfragment MappedPlace on Place {\n  name\n  kind\n  country\n  latitude\n  longitude\n  precision\n}\n\nquery PlacePage($slug: String!) {\n  place(slug: $slug) {\n    name\n    ...PlaceMap\n  }\n}\n");
export const Shell = document<ShellQuery, ShellQueryVariables>('sha256:47ee40f6c8d024aea1e5e5fc9212ec01ba39110a3904fdb2455dc92671629c92', "query Shell {\n  dataset {\n    events\n    statements\n    actors\n    claims\n    sources\n    licence\n    updatedAt\n    version\n  }\n  parties(first: 100) {\n    edges {\n      node {\n        slug\n        name\n      }\n    }\n  }\n}\n");
