// Written by `npm run documents`, of the .graphql files beside the components that show what they ask for.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What an actor is. */
export type ActorKind =
  /** An armed group that is no part of a state (ACLED: Rebel groups, militias). */
  | 'ARMED_GROUP'
  /** People who belong to no armed side, as a group (ACLED: Civilians; PLOVER: CVL). */
  | 'CIVILIANS'
  /** Several states or groups that act together. */
  | 'COALITION'
  /** A company, of whatever owner (PLOVER: BUS, MNC; FollowTheMoney: Company). */
  | 'COMPANY'
  /** A government as a whole (CAMEO: GOV). */
  | 'GOVERNMENT'
  /** A ministry, an embassy, an agency, a court, the police. */
  | 'GOVERNMENT_BODY'
  /** An organisation of states, or a part of it, as the United Nations (PLOVER: IGO). */
  | 'INTERNATIONAL_ORGANISATION'
  /** An outlet or an agency (CAMEO: MED). */
  | 'MEDIA'
  /** The armed forces of a state or a part of them (ACLED: State forces). */
  | 'MILITARY'
  /** An organisation of no state and for no profit: an aid group, a monitor of rights (PLOVER: NGO). */
  | 'NGO'
  /** Any other. */
  | 'OTHER'
  /** A person. */
  | 'PERSON'
  /** A party, a movement or an alliance in politics. */
  | 'POLITICAL_BODY'
  /** A state, where no one part of it is meant. */
  | 'STATE'
  /** Somebody whom the sources quote without a name. */
  | 'UNNAMED_SOURCE'
  /** A ship or a boat, with a name of its own (FollowTheMoney: Vessel). */
  | 'VESSEL';

/** How one actor is tied to another. */
export type AffiliationKind =
  /** Stands on its side. */
  | 'ALIGNED_WITH'
  /** Gets support from it. */
  | 'BACKED_BY'
  /** Is designated as terrorist by it. */
  | 'DESIGNATED_TERRORIST_BY'
  /** Works for it, without an office in it (FollowTheMoney: Employment). */
  | 'EMPLOYED_BY'
  /** Its leader or commander. */
  | 'LEADS'
  /** A member of a group or a coalition. */
  | 'MEMBER_OF'
  /** Holds an office in it. */
  | 'OFFICIAL_OF'
  /** Runs it without having to own it: a company a ship or an airport (FollowTheMoney: operator). */
  | 'OPERATES'
  /** Belongs to it: a ship to a company, a company to a state (FollowTheMoney: Ownership). */
  | 'OWNED_BY'
  /** A body within a body. */
  | 'PART_OF'
  /** Its spokesperson. */
  | 'SPEAKS_FOR';

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

/** Every given field must hold; a list holds where any of its members does. */
export type ChangeFilter = {
  /** Slugs of actors: their own changes, and those of events in which they take part and of what they say. */
  actor?: Array<string> | null | undefined;
  /** What kind of changeset it is part of: `[CORRECTION]` leaves what was corrected. */
  changesetKind?: Array<ChangesetKind> | null | undefined;
  /** Slugs of events: their own changes, and those of statements on them and of answers to them. */
  event?: Array<string> | null | undefined;
  /** What became of the record. */
  kind?: Array<ChangeKind> | null | undefined;
  /** Slugs of parties: their own changes, and those of their actors, of events in which these take part and of what they say. */
  party?: Array<string> | null | undefined;
  /** Global ids of the records themselves. */
  record?: Array<string | number> | null | undefined;
  /** What kind of record it is. */
  recordType?: Array<RecordType> | null | undefined;
  /** Slugs of the records themselves, of every kind or of those in `recordType`. */
  slug?: Array<string> | null | undefined;
  /** Slugs of topics: their own changes, and those of statements that take a position. */
  topic?: Array<string> | null | undefined;
};

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

/** Whether a changeset puts right what was wrong. */
export type ChangesetKind =
  /** It corrects what was wrong: its comment says what. */
  | 'CORRECTION'
  /** It adds to the data or goes on with them. */
  | 'ORDINARY';

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

/** Which way a link goes, seen from the event that it is asked of. */
export type LinkDirection =
  /** From the other event to this one: the other retaliates for this one. */
  | 'INCOMING'
  /** From this event to the other: this one retaliates for the other. */
  | 'OUTGOING';

/** Great-circle distance from a point, on a sphere of the mean radius of the Earth. */
export type Near = {
  /** How far from there: above 0, at most 20038, half the way around the Earth. */
  kilometres: number;
  /** Degrees north, WGS 84: from -90 to 90. */
  latitude: number;
  /** Degrees east, WGS 84: from -180 to 180. */
  longitude: number;
};

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

/** What an actor did in an event, or what was done to it. */
export type ParticipantRole =
  /** Who gains by it: who gets the aid, is set free, or is sheltered. */
  | 'BENEFICIARY'
  /** Did it, by its own word. */
  | 'CLAIMED_PERPETRATOR'
  /** The other side of it. */
  | 'COUNTERPART'
  /** Began it, where nobody is harmed: the caller, the host, the mover. */
  | 'INITIATOR'
  /** Stopped it or tried to: shot the missile down, turned the ship back (ACLED: Disrupted weapons use). */
  | 'INTERCEPTOR'
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

/** By the first instant that a date can mean (`FuzzyDate.earliest`): an interval sorts by its start. A day, or a time without a zone, is placed as if it were in UTC: beside a time with a zone it may come up to 14 hours too early or too late, so an answer may stand before its event. `elapsed` and `during` do not go by this order. */
export type TimeOrder =
  /** From the earliest to the latest. */
  | 'EARLIEST_FIRST'
  /** From the latest to the earliest. */
  | 'LATEST_FIRST';

/** What can stand in the timeline. */
export type TimelineKind =
  /** Something that happened. */
  | 'EVENT'
  /** Something said. */
  | 'STATEMENT';

export type AccountFragment = { property: ClaimProperty, agreement: Agreement, sourceCount: number, independentSourceCount: number, values: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { text: string, superseded: boolean, sourceCount: number, independentSourceCount: number, claims: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, slug: string, text: string, locator: string | null, excerpt: string | null, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string, channel: Channel } | null, source: { language: string, url: string | null, slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string, text: string } }> } }> }, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, count: { unit: string | null, basis: FigureBasis | null, agreement: Agreement, period: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, range: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null } | null, asOf: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, place: { slug: string, name: string } | null, point: { latitude: number, longitude: number, precision: PlacePrecision } | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null } }> }, origins: Array<{ sources: Array<{ slug: string }>, joins: Array<{ reason: OriginReason, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, other: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string, speaker: { name: string } } | null }> }> };

export type ClaimFragment = { id: string, slug: string, text: string, locator: string | null, excerpt: string | null, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string, channel: Channel } | null, source: { language: string, url: string | null, slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string, text: string } }> };

export type OriginsFragment = { property: ClaimProperty, origins: Array<{ sources: Array<{ slug: string }>, joins: Array<{ reason: OriginReason, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, other: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string, speaker: { name: string } } | null }> }> };

export type QuantityFragment = { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null };

export type ValueClaimsFragment = { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, slug: string, text: string, locator: string | null, excerpt: string | null, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string, channel: Channel } | null, source: { language: string, url: string | null, slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string, text: string } }> } }> };

export type AccountValueFragment = { text: string, superseded: boolean, sourceCount: number, independentSourceCount: number, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, count: { unit: string | null, basis: FigureBasis | null, agreement: Agreement, period: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, range: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null } | null, asOf: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, place: { slug: string, name: string } | null, point: { latitude: number, longitude: number, precision: PlacePrecision } | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null };

export type ActorPageQueryVariables = Exact<{
  slug: string;
}>;


export type ActorPageQuery = { actor: { slug: string, name: string, kind: ActorKind, country: string | null, summary: string, party: { slug: string, name: string } | null, citations: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } | null }>, affiliations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, during: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, with: { slug: string, name: string, party: { slug: string, name: string } | null }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> }, affiliates: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, during: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> }, participations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, role: ParticipantRole, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, event: { slug: string, title: string, type: EventType, citations: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null } } }> } } | null, timeline: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node:
        | { __typename: 'Event' }
        | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, positions: Array<{ id: string, stance: Stance, shift: boolean, note: string | null, topic: { slug: string, question: string } }>, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
       }> }, corrections: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ node: { recordType: RecordType, slug: string, changeset: { publishedAt: string, comment: string | null } } }> } };

export type ActorHeadFragment = { slug: string, name: string, kind: ActorKind, country: string | null, summary: string, party: { slug: string, name: string } | null, citations: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } };

export type ActorLinkFragment = { slug: string, name: string, party: { slug: string, name: string } | null };

export type ActorNamesFragment = { names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } | null }> };

export type ActorPartsFragment = { participations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, role: ParticipantRole, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, event: { slug: string, title: string, type: EventType, citations: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null } } }> } };

export type ActorPositionsFragment = { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node:
      | { __typename: 'Event' }
      | { __typename: 'Statement', slug: string, summary: string, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, positions: Array<{ id: string, stance: Stance, shift: boolean, note: string | null, topic: { slug: string, question: string } }>, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
     }> };

export type ActorSaidFragment = { pageInfo: { hasNextPage: boolean }, edges: Array<{ node:
      | { __typename: 'Event' }
      | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
     }> };

export type ActorTiesFragment = { affiliations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, during: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, with: { slug: string, name: string, party: { slug: string, name: string } | null }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> }, affiliates: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, during: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> } };

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

export type CorrectedFragment = { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ node: { recordType: RecordType, slug: string, changeset: { publishedAt: string, comment: string | null } } }> };

export type CorrectionsQueryVariables = Exact<{
  filter?: ChangeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CorrectionsQuery = { changes: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, kind: ChangeKind, recordType: RecordType, slug: string, formerSlug: string | null, sentence: string, fieldsCut: boolean, record:
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
         | null, fields: Array<{ type: string, slug: string, field: string, before: string | null, after: string | null }>, changeset: { number: number, comment: string | null, author: string | null, publishedAt: string } } }> } };

export type CorrectionPageFragment = { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, kind: ChangeKind, recordType: RecordType, slug: string, formerSlug: string | null, sentence: string, fieldsCut: boolean, record:
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
       | null, fields: Array<{ type: string, slug: string, field: string, before: string | null, after: string | null }>, changeset: { number: number, comment: string | null, author: string | null, publishedAt: string } } }> };

export type GoneQueryVariables = Exact<{
  recordType?: RecordType;
  slug: string;
}>;


export type GoneQuery = { changes: { edges: Array<{ node: { changeset: { publishedAt: string, comment: string | null } } }>, pageInfo: { hasNextPage: boolean } } };

export type ComparisonQueryVariables = Exact<{
  first: string;
  second: string;
  both: Array<string> | string;
  areTwo: boolean;
}>;


export type ComparisonQuery = { sources: { edges: Array<{ node: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }, first: { language: string, slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } | null, second: { language: string, slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } | null, events?: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, claims: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { slug: string, property: ClaimProperty, text: string, excerpt: string | null, locator: string | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, source: { language: string, slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { slug: string, source: { slug: string } } }> } }> } } }> }, statements?: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> } }> } };

export type ComparedSourceFragment = { language: string, slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null };

export type SourceChoiceFragment = { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null };

export type ComparedEventsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, claims: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { slug: string, property: ClaimProperty, text: string, excerpt: string | null, locator: string | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, source: { language: string, slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { slug: string, source: { slug: string } } }> } }> } } }> };

export type ComparedClaimFragment = { slug: string, property: ClaimProperty, text: string, excerpt: string | null, locator: string | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, source: { language: string, slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { slug: string, source: { slug: string } } }> };

export type ComparedStatementsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> } }> };

export type ReleaseFragment = { version: string, updatedAt: string, licence: string };

export type PlaceCellsFragment = { country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string } | null } | null } | null };

export type PassagesFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> };

export type FileReleaseQueryVariables = Exact<{
  party?: string;
}>;


export type FileReleaseQuery = { dataset: { version: string, updatedAt: string, licence: string }, party: { slug: string } | null, parties: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { slug: string } }> } };

export type DataPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DataPageQuery = { dataset: { version: string, updatedAt: string, licence: string, events: number, claims: number, statements: number, actors: number, sources: number }, utterances: { totalCount: number }, topics: { totalCount: number }, parties: { totalCount: number }, places: { totalCount: number } };

export type ActorRowsQueryVariables = Exact<{
  party?: Array<string> | string | null | undefined;
  kind?: Array<ActorKind> | ActorKind | null | undefined;
  name?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ActorRowsQuery = { dataset: { version: string, updatedAt: string, licence: string }, actors: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, createdAt: string | null, updatedAt: string | null, kind: ActorKind, country: string | null, summary: string, slug: string, name: string, names: Array<{ name: string }>, statements: { totalCount: number }, participations: { totalCount: number }, citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> }, party: { slug: string, name: string } | null } }> } };

export type ActorCellsFragment = { id: string, createdAt: string | null, updatedAt: string | null, kind: ActorKind, country: string | null, summary: string, slug: string, name: string, names: Array<{ name: string }>, statements: { totalCount: number }, participations: { totalCount: number }, citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> }, party: { slug: string, name: string } | null };

export type AffiliationRowsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AffiliationRowsQuery = { dataset: { version: string, updatedAt: string, licence: string }, actors: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { slug: string, affiliations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null }, with: { slug: string, name: string }, during: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> } } }> } };

export type AffiliationCellsFragment = { id: string, kind: AffiliationKind, role: string | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null }, with: { slug: string, name: string }, during: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } };

export type ClaimRowsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimRowsQuery = { dataset: { version: string, updatedAt: string, licence: string }, events: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { slug: string, claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, property: ClaimProperty, text: string, basis: FigureBasis | null, superseded: boolean, locator: string | null, excerpt: string | null, event: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string, latitude: number | null, longitude: number | null } | null }, quantity: { qualifier: QuantityQualifier, best: number | null, low: number | null, high: number | null, unit: string | null } | null, actor: { slug: string, name: string } | null, place: { country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string } | null } | null } | null } | null, point: { latitude: number, longitude: number, precision: PlacePrecision } | null, period: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, asOf: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, claimant: { slug: string, name: string } | null, relays: Array<{ slug: string }>, statement: { slug: string } | null, contradictedBy: { totalCount: number }, source: { slug: string, title: string, url: string | null, publisher: { slug: string, name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> } };

export type EventOfCellsFragment = { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string, latitude: number | null, longitude: number | null } | null };

export type ClaimCellsFragment = { id: string, property: ClaimProperty, text: string, basis: FigureBasis | null, superseded: boolean, locator: string | null, excerpt: string | null, event: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string, latitude: number | null, longitude: number | null } | null }, quantity: { qualifier: QuantityQualifier, best: number | null, low: number | null, high: number | null, unit: string | null } | null, actor: { slug: string, name: string } | null, place: { country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string } | null } | null } | null } | null, point: { latitude: number, longitude: number, precision: PlacePrecision } | null, period: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, asOf: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, claimant: { slug: string, name: string } | null, relays: Array<{ slug: string }>, statement: { slug: string } | null, contradictedBy: { totalCount: number }, source: { slug: string, title: string, url: string | null, publisher: { slug: string, name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } };

export type EventRowsQueryVariables = Exact<{
  type?: Array<EventType> | EventType | null | undefined;
  party?: Array<string> | string | null | undefined;
  during?: string | null | undefined;
  disputed?: boolean | null | undefined;
  orderBy?: TimeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EventRowsQuery = { dataset: { version: string, updatedAt: string, licence: string }, events: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, createdAt: string | null, updatedAt: string | null, slug: string, title: string, summary: string, type: EventType, mode: string | null, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string } | null } | null } | null } | null, partOf: { slug: string } | null, codes: { ploverType: string, ploverMode: string | null, acledEventType: string | null, acledSubEventType: string | null, cameo: string | null }, participants: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { role: ParticipantRole, actor: { slug: string, party: { slug: string } | null } } }> }, accounts: Array<{ property: ClaimProperty }>, responses: { totalCount: number }, claims: { totalCount: number }, citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> } };

export type EventCellsFragment = { id: string, createdAt: string | null, updatedAt: string | null, slug: string, title: string, summary: string, type: EventType, mode: string | null, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string } | null } | null } | null } | null, partOf: { slug: string } | null, codes: { ploverType: string, ploverMode: string | null, acledEventType: string | null, acledSubEventType: string | null, cameo: string | null }, participants: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { role: ParticipantRole, actor: { slug: string, party: { slug: string } | null } } }> }, accounts: Array<{ property: ClaimProperty }>, responses: { totalCount: number }, claims: { totalCount: number }, citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } };

export type LinkRowsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LinkRowsQuery = { dataset: { version: string, updatedAt: string, licence: string }, events: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { slug: string, title: string, type: EventType, links: Array<{ kind: EventLinkKind, direction: LinkDirection, event: { slug: string, title: string }, assertedBy: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } }>, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string, latitude: number | null, longitude: number | null } | null } }> } };

export type ParticipationRowsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ParticipationRowsQuery = { dataset: { version: string, updatedAt: string, licence: string }, events: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { slug: string, participants: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, role: ParticipantRole, event: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string, latitude: number | null, longitude: number | null } | null }, actor: { slug: string, name: string, party: { slug: string, name: string } | null }, assertedBy: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> } } }> } };

export type ParticipationCellsFragment = { id: string, role: ParticipantRole, event: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string, latitude: number | null, longitude: number | null } | null }, actor: { slug: string, name: string, party: { slug: string, name: string } | null }, assertedBy: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } };

export type PartyRowsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PartyRowsQuery = { dataset: { version: string, updatedAt: string, licence: string }, parties: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, createdAt: string | null, updatedAt: string | null, slug: string, name: string, summary: string, actors: { totalCount: number }, statements: { totalCount: number } } }> } };

export type PlaceRowsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlaceRowsQuery = { dataset: { version: string, updatedAt: string, licence: string }, places: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, createdAt: string | null, updatedAt: string | null, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, slug: string, name: string, events: { totalCount: number }, partOf: { slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string } | null } | null } | null } }> } };

export type PositionRowsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PositionRowsQuery = { dataset: { version: string, updatedAt: string, licence: string }, topics: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { slug: string, question: string, positions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, stance: Stance, shift: boolean, note: string | null, topic: { slug: string, question: string }, actor: { slug: string, name: string, party: { slug: string, name: string } | null }, takenAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, statement: { slug: string, summary: string, citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } } }> } } }> } };

export type PositionCellsFragment = { id: string, stance: Stance, shift: boolean, note: string | null, topic: { slug: string, question: string }, actor: { slug: string, name: string, party: { slug: string, name: string } | null }, takenAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, statement: { slug: string, summary: string, citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } };

export type QuestionRowsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QuestionRowsQuery = { dataset: { version: string, updatedAt: string, licence: string }, topics: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, createdAt: string | null, updatedAt: string | null, slug: string, question: string, positions: { totalCount: number } } }> } };

export type RenderingRowsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RenderingRowsQuery = { dataset: { version: string, updatedAt: string, licence: string }, statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { slug: string, summary: string, role: string | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, url: string | null, publisher: { slug: string, name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }>, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string }, onBehalfOf: { slug: string, name: string } | null, party: { slug: string, name: string } | null } }> } };

export type SourceOfCellsFragment = { slug: string, title: string, url: string | null, publisher: { slug: string, name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null };

export type EventResponseRowsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EventResponseRowsQuery = { dataset: { version: string, updatedAt: string, licence: string }, events: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { slug: string, responses: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, elapsed: string | null, subject:
                | { __typename: 'Event', slug: string, title: string }
                | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
              , reaction:
                | { __typename: 'Event', slug: string, title: string }
                | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string } }
              , respondedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, party: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> } } }> } };

export type StatementResponseRowsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementResponseRowsQuery = { dataset: { version: string, updatedAt: string, licence: string }, statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { slug: string, responses: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, elapsed: string | null, subject:
                | { __typename: 'Event', slug: string, title: string }
                | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
              , reaction:
                | { __typename: 'Event', slug: string, title: string }
                | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string } }
              , respondedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, party: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> } } }> } };

export type ResponsesWithCellsFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, elapsed: string | null, subject:
        | { __typename: 'Event', slug: string, title: string }
        | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
      , reaction:
        | { __typename: 'Event', slug: string, title: string }
        | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string } }
      , respondedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, party: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> };

export type ResponseCellsFragment = { id: string, elapsed: string | null, subject:
    | { __typename: 'Event', slug: string, title: string }
    | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
  , reaction:
    | { __typename: 'Event', slug: string, title: string }
    | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string } }
  , respondedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, party: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } };

export type SourceRowsQueryVariables = Exact<{
  kind?: Array<SourceKind> | SourceKind | null | undefined;
  orderBy?: TimeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SourceRowsQuery = { dataset: { version: string, updatedAt: string, licence: string }, sources: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, createdAt: string | null, updatedAt: string | null, slug: string, title: string, kind: SourceKind, language: string, author: string | null, dateNote: string | null, url: string | null, urlNote: string | null, sha256: string, completeFor: Array<ClaimProperty>, publisher: { slug: string, name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, voice: { slug: string, name: string } | null, via: Array<{ slug: string }>, events: { totalCount: number }, statements: { totalCount: number }, claims: { totalCount: number } } }> } };

export type SourceCellsFragment = { id: string, createdAt: string | null, updatedAt: string | null, slug: string, title: string, kind: SourceKind, language: string, author: string | null, dateNote: string | null, url: string | null, urlNote: string | null, sha256: string, completeFor: Array<ClaimProperty>, publisher: { slug: string, name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, voice: { slug: string, name: string } | null, via: Array<{ slug: string }>, events: { totalCount: number }, statements: { totalCount: number }, claims: { totalCount: number } };

export type StatementRowsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementRowsQuery = { dataset: { version: string, updatedAt: string, licence: string }, statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, createdAt: string | null, updatedAt: string | null, acts: Array<SpeechAct>, channel: Channel, slug: string, summary: string, role: string | null, utterance: { slug: string } | null, about: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string } }> }, targets: Array<{ role: TargetRole, actor: { slug: string } }>, positions: Array<{ stance: Stance, topic: { slug: string } }>, renderings: Array<{ directness: Directness }>, responses: { totalCount: number }, citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string }, onBehalfOf: { slug: string, name: string } | null, party: { slug: string, name: string } | null } }> } };

export type SaidCellsFragment = { slug: string, summary: string, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string }, onBehalfOf: { slug: string, name: string } | null, party: { slug: string, name: string } | null };

export type StatementCellsFragment = { id: string, createdAt: string | null, updatedAt: string | null, acts: Array<SpeechAct>, channel: Channel, slug: string, summary: string, role: string | null, utterance: { slug: string } | null, about: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string } }> }, targets: Array<{ role: TargetRole, actor: { slug: string } }>, positions: Array<{ stance: Stance, topic: { slug: string } }>, renderings: Array<{ directness: Directness }>, responses: { totalCount: number }, citations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string }, onBehalfOf: { slug: string, name: string } | null, party: { slug: string, name: string } | null };

export type UtteranceRowsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UtteranceRowsQuery = { dataset: { version: string, updatedAt: string, licence: string }, utterances: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, createdAt: string | null, updatedAt: string | null, slug: string, title: string | null, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string }, onBehalfOf: { slug: string, name: string } | null, party: { slug: string, name: string } | null, audience: Array<{ slug: string }>, statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string } }> }, sources: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string } }> } } }> } };

export type UtteranceCellsFragment = { id: string, createdAt: string | null, updatedAt: string | null, slug: string, title: string | null, channel: Channel, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string }, onBehalfOf: { slug: string, name: string } | null, party: { slug: string, name: string } | null, audience: Array<{ slug: string }>, statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string } }> }, sources: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string } }> } };

export type EventAccountsFragment = { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, accounts: Array<{ property: ClaimProperty, agreement: Agreement, sourceCount: number, independentSourceCount: number, values: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { text: string, superseded: boolean, sourceCount: number, independentSourceCount: number, claims: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, slug: string, text: string, locator: string | null, excerpt: string | null, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string, channel: Channel } | null, source: { language: string, url: string | null, slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string, text: string } }> } }> }, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, count: { unit: string | null, basis: FigureBasis | null, agreement: Agreement, period: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, range: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null } | null, asOf: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, place: { slug: string, name: string } | null, point: { latitude: number, longitude: number, precision: PlacePrecision } | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null } }> }, origins: Array<{ sources: Array<{ slug: string }>, joins: Array<{ reason: OriginReason, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, other: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string, speaker: { name: string } } | null }> }> }> };

export type EventStatementsFragment = { slug: string, statements: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, party: { name: string } | null, respondsTo: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { subject:
                | { __typename: 'Event', slug: string }
                | { __typename: 'Statement' }
               } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> } }> } };

export type EventPageQueryVariables = Exact<{
  slug: string;
}>;


export type EventPageQuery = { event: { slug: string, title: string, summary: string, type: EventType, mode: string | null, codes: { ploverType: string, ploverMode: string | null, acledEventType: string | null, acledSubEventType: string | null, cameo: string | null }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null } | null } | null } | null } | null, partOf: { slug: string, title: string } | null, parts: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } } }> }, citations: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { kind: SourceKind, language: string, url: string | null, slug: string, title: string, via: Array<{ slug: string, name: string, party: { slug: string, name: string } | null }>, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, responsesByParty: Array<{ count: number, party: { slug: string, name: string }, responses: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, elapsed: string | null, party: { slug: string } | null, respondedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, reaction:
              | { __typename: 'Event', slug: string, title: string, type: EventType, participants: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { role: ParticipantRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } } }> }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
              | { __typename: 'Statement', note: string | null, slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, speaker: { kind: ActorKind, slug: string, name: string, party: { slug: string, name: string } | null }, utterance: { slug: string, channel: Channel } | null, positions: Array<{ stance: Stance, note: string | null, topic: { slug: string, question: string } }>, targets: Array<{ role: TargetRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } }>, respondsTo: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { subject:
                        | { __typename: 'Event', slug: string, title: string }
                        | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
                       } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
             } }> } }>, responses: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, elapsed: string | null, party: { slug: string } | null, respondedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, reaction:
            | { __typename: 'Event', slug: string, title: string, type: EventType, participants: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { role: ParticipantRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } } }> }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
            | { __typename: 'Statement', note: string | null, slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, speaker: { kind: ActorKind, slug: string, name: string, party: { slug: string, name: string } | null }, utterance: { slug: string, channel: Channel } | null, positions: Array<{ stance: Stance, note: string | null, topic: { slug: string, question: string } }>, targets: Array<{ role: TargetRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } }>, respondsTo: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { subject:
                      | { __typename: 'Event', slug: string, title: string }
                      | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
                     } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
           } }> }, accounts: Array<{ property: ClaimProperty, agreement: Agreement, sourceCount: number, independentSourceCount: number, values: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { text: string, superseded: boolean, sourceCount: number, independentSourceCount: number, claims: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, slug: string, text: string, locator: string | null, excerpt: string | null, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string, channel: Channel } | null, source: { language: string, url: string | null, slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string, text: string } }> } }> }, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, count: { unit: string | null, basis: FigureBasis | null, agreement: Agreement, period: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, range: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null } | null, asOf: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, place: { slug: string, name: string } | null, point: { latitude: number, longitude: number, precision: PlacePrecision } | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null } }> }, origins: Array<{ sources: Array<{ slug: string }>, joins: Array<{ reason: OriginReason, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, other: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string, speaker: { name: string } } | null }> }> }>, participants: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, role: ParticipantRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null }, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> }, links: Array<{ kind: EventLinkKind, direction: LinkDirection, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, event: { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } } }>, respondsTo: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, elapsed: string | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, subject:
            | { __typename: 'Event', slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } }
            | { __typename: 'Statement', slug: string, summary: string, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
           } }> }, claims: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { source: { slug: string } } }> }, statements: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }>, party: { name: string } | null, respondsTo: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { subject:
                  | { __typename: 'Event', slug: string }
                  | { __typename: 'Statement' }
                 } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null } }> } } | null, corrections: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ node: { recordType: RecordType, slug: string, changeset: { publishedAt: string, comment: string | null } } }> } };

export type EventHeadFragment = { slug: string, title: string, summary: string, type: EventType, mode: string | null, codes: { ploverType: string, ploverMode: string | null, acledEventType: string | null, acledSubEventType: string | null, cameo: string | null }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null } | null } | null } | null } | null, partOf: { slug: string, title: string } | null, parts: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } } }> }, citations: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } };

export type EventLineFragment = { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } };

export type EventLinksFragment = { occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, links: Array<{ kind: EventLinkKind, direction: LinkDirection, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, event: { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } } }>, respondsTo: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, elapsed: string | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, subject:
          | { __typename: 'Event', slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } }
          | { __typename: 'Statement', slug: string, summary: string, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
         } }> } };

export type EventParticipantsFragment = { citations: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, participants: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, role: ParticipantRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null }, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> } };

export type EventResponseFragment = { id: string, elapsed: string | null, party: { slug: string } | null, respondedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, reaction:
    | { __typename: 'Event', slug: string, title: string, type: EventType, participants: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { role: ParticipantRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } } }> }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
    | { __typename: 'Statement', note: string | null, slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, speaker: { kind: ActorKind, slug: string, name: string, party: { slug: string, name: string } | null }, utterance: { slug: string, channel: Channel } | null, positions: Array<{ stance: Stance, note: string | null, topic: { slug: string, question: string } }>, targets: Array<{ role: TargetRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } }>, respondsTo: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { subject:
              | { __typename: 'Event', slug: string, title: string }
              | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
             } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
   };

export type EventResponsesFragment = { slug: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, partOf: { slug: string, title: string } | null, responsesByParty: Array<{ count: number, party: { slug: string, name: string }, responses: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, elapsed: string | null, party: { slug: string } | null, respondedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, reaction:
            | { __typename: 'Event', slug: string, title: string, type: EventType, participants: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { role: ParticipantRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } } }> }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
            | { __typename: 'Statement', note: string | null, slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, speaker: { kind: ActorKind, slug: string, name: string, party: { slug: string, name: string } | null }, utterance: { slug: string, channel: Channel } | null, positions: Array<{ stance: Stance, note: string | null, topic: { slug: string, question: string } }>, targets: Array<{ role: TargetRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } }>, respondsTo: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { subject:
                      | { __typename: 'Event', slug: string, title: string }
                      | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
                     } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
           } }> } }>, responses: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, elapsed: string | null, party: { slug: string } | null, respondedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, reaction:
          | { __typename: 'Event', slug: string, title: string, type: EventType, participants: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { role: ParticipantRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } } }> }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
          | { __typename: 'Statement', note: string | null, slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, speaker: { kind: ActorKind, slug: string, name: string, party: { slug: string, name: string } | null }, utterance: { slug: string, channel: Channel } | null, positions: Array<{ stance: Stance, note: string | null, topic: { slug: string, question: string } }>, targets: Array<{ role: TargetRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } }>, respondsTo: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { subject:
                    | { __typename: 'Event', slug: string, title: string }
                    | { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } }
                   } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
         } }> } };

export type EventSourcesFragment = { citations: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { kind: SourceKind, language: string, url: string | null, slug: string, title: string, via: Array<{ slug: string, name: string, party: { slug: string, name: string } | null }>, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, accounts: Array<{ property: ClaimProperty, origins: Array<{ sources: Array<{ slug: string }>, joins: Array<{ reason: OriginReason, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, other: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string, speaker: { name: string } } | null }> }> }>, claims: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { source: { slug: string } } }> }, statements: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { renderings: Array<{ source: { slug: string } }> } }> } };

type Subject_Event_Fragment = { __typename: 'Event', slug: string, title: string };

type Subject_Statement_Fragment = { __typename: 'Statement', slug: string, summary: string, speaker: { slug: string, name: string, party: { slug: string, name: string } | null } };

export type SubjectFragment =
  | Subject_Event_Fragment
  | Subject_Statement_Fragment
;

export type FeedQueryVariables = Exact<{
  filter?: ChangeFilter | null | undefined;
  slug: string;
  isOfEvent?: boolean | null | undefined;
  isOfActor?: boolean | null | undefined;
  isOfTopic?: boolean | null | undefined;
}>;


export type FeedQuery = { event?: { slug: string, title: string } | null, actor?: { slug: string, name: string } | null, topic?: { slug: string, question: string } | null, dataset: { updatedAt: string }, changes: { pageInfo: { hasPreviousPage: boolean }, edges: Array<{ node: { id: string, kind: ChangeKind, recordType: RecordType, slug: string, formerSlug: string | null, sentence: string, fieldsCut: boolean, record:
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
         | null, fields: Array<{ type: string, slug: string, field: string, before: string | null, after: string | null }>, changeset: { number: number, comment: string | null, author: string | null, publishedAt: string } } }> } };

export type HomeDisputedFragment = { disputed: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, accounts: Array<{ property: ClaimProperty, agreement: Agreement, values: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { text: string, superseded: boolean, sourceCount: number, independentSourceCount: number, claims: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, slug: string, text: string, locator: string | null, excerpt: string | null, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string, channel: Channel } | null, source: { language: string, url: string | null, slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string, text: string } }> } }> }, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, count: { unit: string | null, basis: FigureBasis | null, agreement: Agreement, period: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, range: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null } | null, asOf: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, place: { slug: string, name: string } | null, point: { latitude: number, longitude: number, precision: PlacePrecision } | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null } }> } }> } }> } };

export type HomeQueryVariables = Exact<{
  during?: string | null | undefined;
  kinds?: Array<TimelineKind> | TimelineKind | null | undefined;
  party?: Array<string> | string | null | undefined;
}>;


export type HomeQuery = { timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, at: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, node:
        | { __typename: 'Event', slug: string, title: string, type: EventType, participants: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { role: ParticipantRole, actor: { slug: string, name: string, party: { slug: string } | null }, assertedBy: { slug: string, name: string, party: { slug: string } | null } | null } }> }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
        | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, party: { slug: string } | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
       }> }, events: { edges: Array<{ cursor: string, node: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> }, sources: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string, title: string, kind: SourceKind, language: string, publisher: { slug: string, name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, events: { totalCount: number }, statements: { totalCount: number }, claims: { totalCount: number } } }> }, disputed: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, accounts: Array<{ property: ClaimProperty, agreement: Agreement, values: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { text: string, superseded: boolean, sourceCount: number, independentSourceCount: number, claims: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, slug: string, text: string, locator: string | null, excerpt: string | null, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, statement: { slug: string, summary: string, channel: Channel } | null, source: { language: string, url: string | null, slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, contradicts: Array<{ reason: string | null, claim: { id: string, text: string } }> } }> }, quantity: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null, count: { unit: string | null, basis: FigureBasis | null, agreement: Agreement, period: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, range: { qualifier: QuantityQualifier, low: number | null, best: number | null, high: number | null, unit: string | null } | null } | null, asOf: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, place: { slug: string, name: string } | null, point: { latitude: number, longitude: number, precision: PlacePrecision } | null, actor: { slug: string, name: string, party: { slug: string, name: string } | null } | null } }> } }> } }> }, dataset: { events: number, statements: number }, earliest: { edges: Array<{ at: { edtf: string, earliest: string } }> }, latest: { edges: Array<{ at: { edtf: string, earliest: string } }> }, parties: { edges: Array<{ node: { slug: string, name: string } }> } };

export type LatestEventsFragment = { edges: Array<{ cursor: string, node: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> };

export type HomeOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeOverviewQuery = { eventsByMonth: Array<{ count: number, month: string }>, statementsByMonth: Array<{ count: number, month: string }> };

export type OverviewFragment = { eventsByMonth: Array<{ count: number, month: string }>, statementsByMonth: Array<{ count: number, month: string }> };

export type ScopeFragment = { dataset: { events: number, statements: number }, earliest: { edges: Array<{ at: { edtf: string, earliest: string } }> }, latest: { edges: Array<{ at: { edtf: string, earliest: string } }> }, parties: { edges: Array<{ node: { slug: string, name: string } }> } };

export type MoreSourcesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MoreSourcesQuery = { sources: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string, title: string, kind: SourceKind, language: string, publisher: { slug: string, name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, events: { totalCount: number }, statements: { totalCount: number }, claims: { totalCount: number } } }> } };

export type SourcePageFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string, title: string, kind: SourceKind, language: string, publisher: { slug: string, name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, events: { totalCount: number }, statements: { totalCount: number }, claims: { totalCount: number } } }> };

export type HomeTimelineQueryVariables = Exact<{
  during?: string | null | undefined;
  kinds?: Array<TimelineKind> | TimelineKind | null | undefined;
  party?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type HomeTimelineQuery = { timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, at: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, node:
        | { __typename: 'Event', slug: string, title: string, type: EventType, participants: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { role: ParticipantRole, actor: { slug: string, name: string, party: { slug: string } | null }, assertedBy: { slug: string, name: string, party: { slug: string } | null } | null } }> }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
        | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, party: { slug: string } | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
       }> } };

export type TimelinePageFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, at: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, node:
      | { __typename: 'Event', slug: string, title: string, type: EventType, participants: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { role: ParticipantRole, actor: { slug: string, name: string, party: { slug: string } | null }, assertedBy: { slug: string, name: string, party: { slug: string } | null } | null } }> }, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
      | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, party: { slug: string } | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
     }> };

export type ActorListQueryVariables = Exact<{
  party?: Array<string> | string | null | undefined;
  kind?: Array<ActorKind> | ActorKind | null | undefined;
  name?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ActorListQuery = { actors: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { kind: ActorKind, country: string | null, slug: string, name: string, statements: { totalCount: number }, participations: { totalCount: number }, party: { slug: string, name: string } | null } }> }, parties: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { slug: string, name: string } }> } };

export type ListedActorsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { kind: ActorKind, country: string | null, slug: string, name: string, statements: { totalCount: number }, participations: { totalCount: number }, party: { slug: string, name: string } | null } }> };

export type EventListQueryVariables = Exact<{
  type?: Array<EventType> | EventType | null | undefined;
  party?: Array<string> | string | null | undefined;
  during?: string | null | undefined;
  disputed?: boolean | null | undefined;
  orderBy?: TimeOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type EventListQuery = { events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { slug: string, title: string, type: EventType, responses: { totalCount: number }, disputed: Array<{ property: ClaimProperty }>, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> }, parties: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { slug: string, name: string } }> } };

export type ListedEventsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { slug: string, title: string, type: EventType, responses: { totalCount: number }, disputed: Array<{ property: ClaimProperty }>, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> };

export type PartyChoicesFragment = { parties: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { slug: string, name: string } }> } };

export type PartyListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PartyListQuery = { parties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { slug: string, name: string, summary: string, actors: { totalCount: number }, statements: { totalCount: number } } }> } };

export type ListedPartiesFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { slug: string, name: string, summary: string, actors: { totalCount: number }, statements: { totalCount: number } } }> };

export type PlaceListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PlaceListQuery = { places: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { kind: PlaceKind, slug: string, name: string, events: { totalCount: number }, partOf: { slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string } | null } | null } | null } }> } };

export type ListedPlacesFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { kind: PlaceKind, slug: string, name: string, events: { totalCount: number }, partOf: { slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string } | null } | null } | null } }> };

export type QuestionListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type QuestionListQuery = { topics: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { slug: string, question: string, positions: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, stance: Stance, shift: boolean, note: string | null, takenAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, actor: { slug: string, name: string, party: { slug: string, name: string } | null }, statement: { slug: string, summary: string } } }> } } }> } };

export type ListedQuestionsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { slug: string, question: string, positions: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, stance: Stance, shift: boolean, note: string | null, takenAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, actor: { slug: string, name: string, party: { slug: string, name: string } | null }, statement: { slug: string, summary: string } } }> } } }> };

export type SourceListQueryVariables = Exact<{
  kind?: Array<SourceKind> | SourceKind | null | undefined;
  orderBy?: TimeOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type SourceListQuery = { sources: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { kind: SourceKind, language: string, url: string | null, slug: string, title: string, events: { totalCount: number }, statements: { totalCount: number }, claims: { totalCount: number }, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> } };

export type ListedSourcesFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { kind: SourceKind, language: string, url: string | null, slug: string, title: string, events: { totalCount: number }, statements: { totalCount: number }, claims: { totalCount: number }, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> };

export type LiveChangesQueryVariables = Exact<{
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ChangeFilter | null | undefined;
}>;


export type LiveChangesQuery = { changes: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: ChangeKind, recordType: RecordType, slug: string, formerSlug: string | null, property: ClaimProperty | null, before: string | null, after: string | null, sentence: string, fieldsCut: boolean, record:
          | { __typename: 'Account', id: string }
          | { __typename: 'AccountValue', id: string }
          | { __typename: 'Actor', id: string }
          | { __typename: 'ActorName', id: string }
          | { __typename: 'Affiliation', id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Citation', id: string }
          | { __typename: 'Claim', id: string }
          | { __typename: 'Event', id: string }
          | { __typename: 'EventLink', id: string }
          | { __typename: 'Participation', id: string }
          | { __typename: 'Party', id: string }
          | { __typename: 'PartyResponses', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Position', id: string }
          | { __typename: 'Rendering', id: string }
          | { __typename: 'Response', id: string }
          | { __typename: 'Source', id: string }
          | { __typename: 'Statement', id: string }
          | { __typename: 'Topic', id: string }
          | { __typename: 'Utterance', id: string }
          | { __typename: 'UtteranceResponses', id: string }
         | null, fields: Array<{ type: string, slug: string, field: string, before: string | null, after: string | null }>, changeset: { number: number, kind: ChangesetKind, comment: string | null, author: string | null, publishedAt: string } } }> } };

export type PlaceMapImageQueryVariables = Exact<{
  slug: string;
}>;


export type PlaceMapImageQuery = { place: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null } | null } | null } | null, events: { edges: Array<{ node: { place: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null } | null } }> } } | null };

export type EventMapImageQueryVariables = Exact<{
  slug: string;
}>;


export type EventMapImageQuery = { event: { slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null } | null } | null } | null } | null } | null };

export type SameDayQueryVariables = Exact<{
  day: string;
  near: Near;
}>;


export type SameDayQuery = { events: { edges: Array<{ node: { slug: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null } | null } }> } };

export type PlacesOfEventsFragment = { events: { edges: Array<{ node: { place: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null } | null } }> } };

export type PlaceMapFragment = { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null } | null } | null } | null };

export type MappedPlaceFragment = { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null };

export type PlaceAroundFragment = { slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string } | null } | null } | null };

export type PlaceEventsFragment = { slug: string, events: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> } };

export type PlaceHeadFragment = { slug: string, name: string, kind: PlaceKind, country: string | null, partOf: { slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string, partOf: { slug: string, name: string } | null } | null } | null } | null };

export type PlaceInsideFragment = { places: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { kind: PlaceKind, slug: string, name: string, events: { totalCount: number } } }> } };

export type PlaceLinkFragment = { slug: string, name: string };

export type PlacePageQueryVariables = Exact<{
  slug: string;
}>;


export type PlacePageQuery = { place: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null, partOf: { slug: string, name: string } | null } | null } | null } | null, places: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { kind: PlaceKind, slug: string, name: string, events: { totalCount: number } } }> }, events: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { slug: string, title: string, type: EventType, place: { slug: string, name: string, kind: PlaceKind, country: string | null, latitude: number | null, longitude: number | null, precision: PlacePrecision | null } | null, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> } } | null, corrections: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ node: { recordType: RecordType, slug: string, changeset: { publishedAt: string, comment: string | null } } }> } };

export type SearchHitFragment = { claimSlug: string | null, snippet: Array<{ text: string, match: boolean }>, node:
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


export type SearchResultsQuery = { search: { complete: boolean, suggestion: string | null, totalCount: number, edges: Array<{ cursor: string, claimSlug: string | null, snippet: Array<{ text: string, match: boolean }>, node:
        | { __typename: 'Actor', slug: string, name: string, actorKind: ActorKind, party: { slug: string, name: string } | null }
        | { __typename: 'Event', slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { name: string } | null }
        | { __typename: 'Place', slug: string, name: string, partOf: { name: string } | null }
        | { __typename: 'Source', slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }
        | { __typename: 'Statement', slug: string, summary: string, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { name: string } }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResultsFragment = { complete: boolean, suggestion: string | null, totalCount: number, edges: Array<{ cursor: string, claimSlug: string | null, snippet: Array<{ text: string, match: boolean }>, node:
      | { __typename: 'Actor', slug: string, name: string, actorKind: ActorKind, party: { slug: string, name: string } | null }
      | { __typename: 'Event', slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { name: string } | null }
      | { __typename: 'Place', slug: string, name: string, partOf: { name: string } | null }
      | { __typename: 'Source', slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }
      | { __typename: 'Statement', slug: string, summary: string, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { name: string } }
     }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type SuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type SuggestionsQuery = { search: { suggestion: string | null, edges: Array<{ cursor: string, claimSlug: string | null, snippet: Array<{ text: string, match: boolean }>, node:
        | { __typename: 'Actor', slug: string, name: string, actorKind: ActorKind, party: { slug: string, name: string } | null }
        | { __typename: 'Event', slug: string, title: string, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { name: string } | null }
        | { __typename: 'Place', slug: string, name: string, partOf: { name: string } | null }
        | { __typename: 'Source', slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }
        | { __typename: 'Statement', slug: string, summary: string, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { name: string } }
       }> } };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { dataset: { events: number, statements: number, claims: number, sources: number, licence: string, updatedAt: string, version: string }, parties: { edges: Array<{ node: { slug: string } }> } };

export type CitationsFragment = { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> };

export type SourceHeadFragment = { slug: string, title: string, kind: SourceKind, author: string | null, language: string, url: string | null, urlNote: string | null, sha256: string, dateNote: string | null, publisher: { slug: string, name: string, party: { slug: string, name: string } | null } | null, voice: { slug: string, name: string, party: { slug: string, name: string } | null } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, via: Array<{ slug: string, name: string, party: { slug: string, name: string } | null }>, sharesOriginWith: Array<{ slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }> };

export type SourceMarkFragment = { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null };

export type SourceOmittedClaimsFragment = { omittedClaims: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, property: ClaimProperty, text: string, locator: string | null, excerpt: string | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, event: { slug: string, title: string }, statement: { slug: string } | null, source: { language: string, slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } };

export type SourceOmittedStatementsFragment = { publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, omittedStatements: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, about: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { slug: string, title: string } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> } }> } };

export type PlainCitationsFragment = { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> };

export type ReportedActorFragment = { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null };

export type ReportedAnswerFragment = { id: string, subject:
    | { slug: string, title: string }
    | { slug: string, summary: string, speaker: { name: string } }
  , citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } };

export type ReportedClaimFragment = { id: string, property: ClaimProperty, text: string, locator: string | null, excerpt: string | null, claimant: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null } | null, event: { slug: string, title: string }, statement: { slug: string } | null, contradicts: Array<{ reason: string | null, claim: { id: string, text: string, locator: string | null, excerpt: string | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> };

export type ReportedEventFragment = { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, participants: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, role: ParticipantRole, actor: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null }, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, links: Array<{ direction: LinkDirection, kind: EventLinkKind, event: { slug: string, title: string }, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } }>, respondsTo: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, subject:
          | { slug: string, title: string }
          | { slug: string, summary: string, speaker: { name: string } }
        , citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> } };

export type ReportedStatementFragment = { slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, speaker: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, respondsTo: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, subject:
          | { slug: string, title: string }
          | { slug: string, summary: string, speaker: { name: string } }
        , citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> };

export type SourceReportsFragment = { slug: string, publisher: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null } | null, via: Array<{ slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null }>, events: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, participants: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, role: ParticipantRole, actor: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null }, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, links: Array<{ direction: LinkDirection, kind: EventLinkKind, event: { slug: string, title: string }, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } }>, respondsTo: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, subject:
                | { slug: string, title: string }
                | { slug: string, summary: string, speaker: { name: string } }
              , citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> } } }> }, statements: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, speaker: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, respondsTo: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, subject:
                | { slug: string, title: string }
                | { slug: string, summary: string, speaker: { name: string } }
              , citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> } }> }, claims: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, property: ClaimProperty, text: string, locator: string | null, excerpt: string | null, claimant: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null } | null, event: { slug: string, title: string }, statement: { slug: string } | null, contradicts: Array<{ reason: string | null, claim: { id: string, text: string, locator: string | null, excerpt: string | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }> } };

export type SourcePageQueryVariables = Exact<{
  slug: string;
}>;


export type SourcePageQuery = { source: { slug: string, title: string, kind: SourceKind, author: string | null, language: string, url: string | null, urlNote: string | null, sha256: string, dateNote: string | null, publisher: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null } | null, voice: { slug: string, name: string, party: { slug: string, name: string } | null } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null, via: Array<{ slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null }>, sharesOriginWith: Array<{ slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }>, events: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, participants: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, role: ParticipantRole, actor: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null }, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, links: Array<{ direction: LinkDirection, kind: EventLinkKind, event: { slug: string, title: string }, assertedBy: { slug: string, name: string, party: { slug: string, name: string } | null } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } }>, respondsTo: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, subject:
                  | { slug: string, title: string }
                  | { slug: string, summary: string, speaker: { name: string } }
                , citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> } } }> }, statements: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, speaker: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, respondsTo: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, subject:
                  | { slug: string, title: string }
                  | { slug: string, summary: string, speaker: { name: string } }
                , citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> } }> }, claims: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, property: ClaimProperty, text: string, locator: string | null, excerpt: string | null, claimant: { slug: string, name: string, names: Array<{ name: string, language: string | null, locator: string | null, source: { slug: string } | null }>, affiliations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, kind: AffiliationKind, role: string | null, with: { slug: string, name: string }, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, source: { slug: string } } }> } } }> }, party: { slug: string, name: string } | null } | null, event: { slug: string, title: string }, statement: { slug: string } | null, contradicts: Array<{ reason: string | null, claim: { id: string, text: string, locator: string | null, excerpt: string | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }> }, omittedStatements: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, about: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { slug: string, title: string } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> } }> }, omittedClaims: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, property: ClaimProperty, text: string, locator: string | null, excerpt: string | null, claimant: { slug: string, name: string, party: { slug: string, name: string } | null } | null, event: { slug: string, title: string }, statement: { slug: string } | null, source: { language: string, slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } | null, corrections: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ node: { recordType: RecordType, slug: string, changeset: { publishedAt: string, comment: string | null } } }> } };

export type StatementAboutFragment = { about: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> } };

export type StatementAnswersFragment = { saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, respondsTo: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, elapsed: string | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, subject:
          | { __typename: 'Event', slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
          | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
         } }> }, responses: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, elapsed: string | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, reaction:
          | { __typename: 'Event', slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
          | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
         } }> } };

export type StatementClaimsFragment = { claims: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { slug: string, property: ClaimProperty, text: string, locator: string | null, excerpt: string | null, claimant: { slug: string, name: string } | null, source: { language: string, slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, event: { slug: string, title: string } } }> } };

export type StatementHeadFragment = { channel: Channel, note: string | null, slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, party: { slug: string, name: string } | null, targets: Array<{ role: TargetRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } }>, citations: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> };

export type StatementLineFragment = { slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> };

export type StatementOccasionFragment = { slug: string, utterance: { slug: string, title: string | null, statements: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> } }> } } | null };

export type PositionFragment = { id: string, stance: Stance, shift: boolean, note: string | null, topic: { slug: string, question: string } };

export type StatementPositionsFragment = { speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, positions: Array<{ id: string, stance: Stance, shift: boolean, note: string | null, topic: { slug: string, question: string } }> };

export type StatementRenderingsFragment = { renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> };

export type StatementPageQueryVariables = Exact<{
  slug: string;
}>;


export type StatementPageQuery = { statement: { channel: Channel, note: string | null, slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, party: { slug: string, name: string } | null, targets: Array<{ role: TargetRole, actor: { slug: string, name: string, party: { slug: string, name: string } | null } }>, citations: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }>, utterance: { slug: string, title: string | null, statements: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> } }> } } | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, respondsTo: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, elapsed: string | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, subject:
            | { __typename: 'Event', slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
            | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
           } }> }, responses: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, elapsed: string | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> }, reaction:
            | { __typename: 'Event', slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } }
            | { __typename: 'Statement', slug: string, summary: string, acts: Array<SpeechAct>, role: string | null, saidAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null, renderings: Array<{ text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } }> }
           } }> }, speaker: { slug: string, name: string, party: { slug: string, name: string } | null }, positions: Array<{ id: string, stance: Stance, shift: boolean, note: string | null, topic: { slug: string, question: string } }>, about: { pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { slug: string, title: string, type: EventType, occurred: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null }, place: { slug: string, name: string } | null, citations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { locator: string | null, excerpt: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } } }> } } }> }, claims: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { slug: string, property: ClaimProperty, text: string, locator: string | null, excerpt: string | null, claimant: { slug: string, name: string } | null, source: { language: string, slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null }, event: { slug: string, title: string } } }> }, onBehalfOf: { slug: string, name: string, party: { slug: string, name: string } | null } | null } | null, corrections: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ node: { recordType: RecordType, slug: string, changeset: { publishedAt: string, comment: string | null } } }> } };

export type WordingFragment = { text: string, directness: Directness, language: string, channel: Channel | null, locator: string | null, source: { slug: string, title: string, publisher: { name: string } | null, publishedAt: { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null } | null } };

export type DateFragment = { edtf: string, earliest: string, latest: string | null, precision: DatePrecision, approximate: boolean, uncertain: boolean, note: string | null };
