// Written by `npm run documents`: the fragments that several pages of the explorer spread.
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

/** What became of a record, or what follows from other changes for it. */
export type ChangeKind =
  /** It is new. */
  | 'ADDED'
  /** Its sources agree on a property, or contradict each other, as they did not before. */
  | 'AGREEMENT_CHANGED'
  /** It says something else: see `Change.fields`. */
  | 'CHANGED'
  /** The latest value of what is counted is another. */
  | 'FIGURE_MOVED'
  /** An actor takes another stance on the topic than before. */
  | 'POSITION_SHIFTED'
  /** It is gone. */
  | 'REMOVED'
  /** It has another slug: see `Change.formerSlug`. */
  | 'RENAMED'
  /** A party has answered the event once more. */
  | 'RESPONSE_ADDED'
  /** An answer of a party to the event was taken out. */
  | 'RESPONSE_REMOVED'
  /** What one independent source says of a property, a second one says, too. */
  | 'SOURCE_CONFIRMED';

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

/** How exact a date is: the smallest unit that it gives. */
export type DatePrecision =
  /** A day. */
  | 'DAY'
  /** An hour. */
  | 'HOUR'
  /** From one date to another, or several dates. */
  | 'INTERVAL'
  /** A minute or less. */
  | 'MINUTE'
  /** A month. */
  | 'MONTH'
  /** A year. */
  | 'YEAR';

/** Whether a wording is the speaker's own. */
export type Directness =
  /** The source's report of what was said, in the editors' words. */
  | 'PARAPHRASE'
  /** The speaker's own words, between quotation marks in the source. */
  | 'VERBATIM';

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

/** How a figure came about. */
export type FigureBasis =
  /** Said by those whose own acts are counted, as attacks by the group that claims them. */
  | 'CLAIMED'
  /** Counted case by case, by whoever keeps count. */
  | 'COUNTED'
  /** Estimated, not counted. */
  | 'ESTIMATED';

/** What two sources have in common that are not independent of each other. */
export type OriginReason =
  /** Those whom they cite speak for, are officials of or are parts of the same body: `actor`. */
  | 'CHAIN_OF_COMMAND'
  /** All that one of them claims here is asserted by those whom the other cites too: `actor`. */
  | 'CLAIMANT'
  /** Both have it through the same informant: `actor`. */
  | 'INFORMANT'
  /** A publisher or an agency: `actor`. */
  | 'PUBLISHER_OR_AGENCY'
  /** All that one of them claims here is in statements that the other carries too: `statement`. */
  | 'STATEMENT';

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

/** What kind of record it is. */
export type RecordType =
  /** A person, a group or a body. */
  | 'ACTOR'
  /** Something that happened, with its participants, claims and links. */
  | 'EVENT'
  /** A side. */
  | 'PARTY'
  /** A place. */
  | 'PLACE'
  /** A document. */
  | 'SOURCE'
  /** Something said, with its wordings, answers and positions. */
  | 'STATEMENT'
  /** A question on which actors take sides. */
  | 'TOPIC'
  /** A post, a call or a speech that makes several points. */
  | 'UTTERANCE';

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

export type AccountValueFragment = { text: string, superseded: boolean, sourceCount: number, independentSourceCount: number, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, count: { unit: string | null, basis: FigureBasis | null, agreement: Agreement, period: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, range: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null } | null, asOf: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, place: { slug: string, name: string } | null, point: { latitude: number, longitude: number, precision: PlacePrecision } | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null };

export type ActorLinkFragment = { slug: string, name: string, party: { slug: string, name: string } | null };

export type ChangeEntryFragment = { id: string, kind: ChangeKind, recordType: RecordType, slug: string, formerSlug: string | null, sentence: string, fieldsCut: boolean, record:
    | { __typename: 'Account' }
    | { __typename: 'AccountValue' }
    | { __typename: 'Actor', slug: string, name: string }
    | { __typename: 'ActorName' }
    | { __typename: 'Affiliation' }
    | { __typename: 'Change' }
    | { __typename: 'Citation' }
    | { __typename: 'Claim' }
    | { __typename: 'Event', slug: string, title: string }
    | { __typename: 'EventLink' }
    | { __typename: 'Participation' }
    | { __typename: 'Party', slug: string, name: string }
    | { __typename: 'PartyResponses' }
    | { __typename: 'Place', slug: string, name: string }
    | { __typename: 'Position' }
    | { __typename: 'Rendering' }
    | { __typename: 'Response' }
    | { __typename: 'Source', slug: string, title: string }
    | { __typename: 'Statement', slug: string, summary: string, speaker: { name: string } }
    | { __typename: 'Topic', slug: string, question: string }
    | { __typename: 'Utterance', slug: string, called: string | null, speaker: { name: string } }
    | { __typename: 'UtteranceResponses' }
   | null, fields: Array<{ type: string, slug: string, field: string, before: string | null, after: string | null }>, changeset: { number: number, comment: string | null, author: string | null, publishedAt: string } };

type ChangedRecord_Account_Fragment = { __typename: 'Account' };

type ChangedRecord_AccountValue_Fragment = { __typename: 'AccountValue' };

type ChangedRecord_Actor_Fragment = { __typename: 'Actor', slug: string, name: string };

type ChangedRecord_ActorName_Fragment = { __typename: 'ActorName' };

type ChangedRecord_Affiliation_Fragment = { __typename: 'Affiliation' };

type ChangedRecord_Change_Fragment = { __typename: 'Change' };

type ChangedRecord_Citation_Fragment = { __typename: 'Citation' };

type ChangedRecord_Claim_Fragment = { __typename: 'Claim' };

type ChangedRecord_Event_Fragment = { __typename: 'Event', slug: string, title: string };

type ChangedRecord_EventLink_Fragment = { __typename: 'EventLink' };

type ChangedRecord_Participation_Fragment = { __typename: 'Participation' };

type ChangedRecord_Party_Fragment = { __typename: 'Party', slug: string, name: string };

type ChangedRecord_PartyResponses_Fragment = { __typename: 'PartyResponses' };

type ChangedRecord_Place_Fragment = { __typename: 'Place', slug: string, name: string };

type ChangedRecord_Position_Fragment = { __typename: 'Position' };

type ChangedRecord_Rendering_Fragment = { __typename: 'Rendering' };

type ChangedRecord_Response_Fragment = { __typename: 'Response' };

type ChangedRecord_Source_Fragment = { __typename: 'Source', slug: string, title: string };

type ChangedRecord_Statement_Fragment = { __typename: 'Statement', slug: string, summary: string, speaker: { name: string } };

type ChangedRecord_Topic_Fragment = { __typename: 'Topic', slug: string, question: string };

type ChangedRecord_Utterance_Fragment = { __typename: 'Utterance', slug: string, called: string | null, speaker: { name: string } };

type ChangedRecord_UtteranceResponses_Fragment = { __typename: 'UtteranceResponses' };

export type ChangedRecordFragment =
  | ChangedRecord_Account_Fragment
  | ChangedRecord_AccountValue_Fragment
  | ChangedRecord_Actor_Fragment
  | ChangedRecord_ActorName_Fragment
  | ChangedRecord_Affiliation_Fragment
  | ChangedRecord_Change_Fragment
  | ChangedRecord_Citation_Fragment
  | ChangedRecord_Claim_Fragment
  | ChangedRecord_Event_Fragment
  | ChangedRecord_EventLink_Fragment
  | ChangedRecord_Participation_Fragment
  | ChangedRecord_Party_Fragment
  | ChangedRecord_PartyResponses_Fragment
  | ChangedRecord_Place_Fragment
  | ChangedRecord_Position_Fragment
  | ChangedRecord_Rendering_Fragment
  | ChangedRecord_Response_Fragment
  | ChangedRecord_Source_Fragment
  | ChangedRecord_Statement_Fragment
  | ChangedRecord_Topic_Fragment
  | ChangedRecord_Utterance_Fragment
  | ChangedRecord_UtteranceResponses_Fragment
;

export type CitationsFragment = { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> };

export type ClaimFragment = { id: string, slug: string, text: string, locator: string | null, excerpt: string | null, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string, channel: Channel } | null, source: { language: string, url: string | null, slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string, text: string } }> };

export type CorrectedFragment = { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ node: { recordType: RecordType, slug: string, changeset: { publishedAt: string, comment: string | null } } }> };

export type DateFragment = { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null };

export type EventLineFragment = { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } };

export type MappedPlaceFragment = { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null };

export type OriginsFragment = { property: ClaimProperty, origins: Array<{ sources: Array<{ slug: string }>, joins: Array<{ reason: OriginReason, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, other: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string, speaker: { name: string } } | null }> }> };

export type PlaceAroundFragment = { slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string } | null } | null } | null };

export type PlaceLinkFragment = { slug: string, name: string };

export type PlaceMapFragment = { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null } | null } | null } | null };

export type PlacesOfEventsFragment = { events: { edges: Array<{ node: { place: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null } | null } }> } };

export type PositionFragment = { id: string, stance: Stance, shift: boolean, note: string | null, topic: { slug: string, question: string } };

export type QuantityFragment = { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null };

export type ReleaseFragment = { version: string, updatedAt: string, licence: string };

export type SourceMarkFragment = { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null };

export type StatementLineFragment = { slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> };

type Subject_Event_Fragment = { __typename: 'Event', slug: string, title: string };

type Subject_Statement_Fragment = { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } };

export type SubjectFragment =
  | Subject_Event_Fragment
  | Subject_Statement_Fragment
;

export type ValueClaimsFragment = { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, slug: string, text: string, locator: string | null, excerpt: string | null, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string, channel: Channel } | null, source: { language: string, url: string | null, slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string, text: string } }> } }> };

export type WordingFragment = { text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } };

/** The text of each, without those that it spreads: `withFragments` adds all that a question needs. */
export const fragments = {
  "AccountValue": "fragment AccountValue on AccountValue {\n  text\n  quantity {\n    ...Quantity\n  }\n  count {\n    unit\n    period {\n      ...Date\n    }\n    basis\n    agreement\n    range {\n      ...Quantity\n    }\n  }\n  asOf {\n    ...Date\n  }\n  superseded\n  place {\n    ...PlaceLink\n  }\n  point {\n    latitude\n    longitude\n    precision\n  }\n  actor {\n    ...ActorLink\n  }\n  sourceCount\n  independentSourceCount\n}",
  "ActorLink": "fragment ActorLink on Actor {\n  slug\n  name\n  party {\n    slug\n    name\n  }\n}",
  "ChangeEntry": "fragment ChangeEntry on Change {\n  id\n  kind\n  recordType\n  slug\n  formerSlug\n  sentence\n  fieldsCut\n  record {\n    ...ChangedRecord\n  }\n  fields {\n    type\n    slug\n    field\n    before\n    after\n  }\n  changeset {\n    number\n    comment\n    author\n    publishedAt\n  }\n}",
  "ChangedRecord": "fragment ChangedRecord on Node {\n  __typename\n  ... on Actor {\n    slug\n    name\n  }\n  ... on Event {\n    slug\n    title\n  }\n  ... on Party {\n    slug\n    name\n  }\n  ... on Place {\n    slug\n    name\n  }\n  ... on Source {\n    slug\n    title\n  }\n  ... on Statement {\n    slug\n    summary\n    speaker {\n      name\n    }\n  }\n  ... on Topic {\n    slug\n    question\n  }\n  ... on Utterance {\n    slug\n    called: title\n    speaker {\n      name\n    }\n  }\n}",
  "Citations": "fragment Citations on CitationConnection {\n  pageInfo {\n    hasNextPage\n  }\n  edges {\n    node {\n      locator\n      excerpt\n      source {\n        ...SourceMark\n      }\n    }\n  }\n}",
  "Claim": "fragment Claim on Claim {\n  id\n  slug\n  text\n  quantity {\n    ...Quantity\n  }\n  claimant {\n    ...ActorLink\n  }\n  statement {\n    slug\n    summary\n    channel\n  }\n  locator\n  excerpt\n  source {\n    language\n    url\n    ...SourceMark\n  }\n  contradicts(first: 7) {\n    reason\n    claim {\n      id\n      text\n    }\n  }\n}",
  "Corrected": "fragment Corrected on ChangeConnection {\n  pageInfo {\n    hasNextPage\n    hasPreviousPage\n  }\n  edges {\n    node {\n      recordType\n      slug\n      changeset {\n        publishedAt\n        comment\n      }\n    }\n  }\n}",
  "Date": "fragment Date on FuzzyDate {\n  edtf\n  earliest\n  latest\n  precision\n  approximate\n  uncertain\n  note\n}",
  "EventLine": "fragment EventLine on Event {\n  slug\n  title\n  type\n  occurred {\n    ...Date\n  }\n  place {\n    slug\n    name\n  }\n  citations(first: 20) {\n    ...Citations\n  }\n}",
  "MappedPlace": "fragment MappedPlace on Place {\n  slug\n  name\n  kind\n  country\n  latitude\n  longitude\n  precision\n}",
  "Origins": "fragment Origins on Account {\n  property\n  origins {\n    sources {\n      slug\n    }\n    joins {\n      source {\n        ...SourceMark\n      }\n      other {\n        ...SourceMark\n      }\n      reason\n      actor {\n        ...ActorLink\n      }\n      statement {\n        slug\n        summary\n        speaker {\n          name\n        }\n      }\n    }\n  }\n}",
  "PlaceAround": "fragment PlaceAround on Place {\n  ...PlaceLink\n  partOf {\n    ...PlaceLink\n    partOf {\n      ...PlaceLink\n      partOf {\n        ...PlaceLink\n      }\n    }\n  }\n}",
  "PlaceLink": "fragment PlaceLink on Place {\n  slug\n  name\n}",
  "PlaceMap": "fragment PlaceMap on Place {\n  slug\n  ...MappedPlace\n  partOf {\n    ...MappedPlace\n    partOf {\n      ...MappedPlace\n      partOf {\n        ...MappedPlace\n      }\n    }\n  }\n}",
  "PlacesOfEvents": "fragment PlacesOfEvents on Place {\n  events(first: 100) {\n    edges {\n      node {\n        place {\n          ...MappedPlace\n        }\n      }\n    }\n  }\n}",
  "Position": "fragment Position on Position {\n  id\n  stance\n  shift\n  note\n  topic {\n    slug\n    question\n  }\n}",
  "Quantity": "fragment Quantity on Quantity {\n  qualifier\n  low\n  best\n  high\n  unit\n}",
  "Release": "fragment Release on Dataset {\n  version\n  updatedAt\n  licence\n}",
  "SourceMark": "fragment SourceMark on Source {\n  slug\n  title\n  publisher {\n    name\n  }\n  publishedAt {\n    ...Date\n  }\n}",
  "StatementLine": "fragment StatementLine on Statement {\n  slug\n  summary\n  acts\n  role\n  saidAt {\n    ...Date\n  }\n  speaker {\n    ...ActorLink\n  }\n  onBehalfOf {\n    ...ActorLink\n  }\n  renderings {\n    ...Wording\n  }\n}",
  "Subject": "fragment Subject on ResponseSubject {\n  __typename\n  ... on Event {\n    slug\n    title\n  }\n  ... on Statement {\n    slug\n    summary\n    speaker {\n      ...ActorLink\n    }\n  }\n}",
  "ValueClaims": "fragment ValueClaims on ClaimConnection {\n  pageInfo {\n    hasNextPage\n  }\n  edges {\n    node {\n      ...Claim\n    }\n  }\n}",
  "Wording": "fragment Wording on Rendering {\n  text\n  directness\n  language\n  channel\n  locator\n  source {\n    ...SourceMark\n  }\n}"
};
