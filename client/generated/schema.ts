// Written by `npm run documents`, of schema/schema.graphql.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in RFC 3339, UTC, e.g. `2023-12-08T01:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** An ISO 8601 duration, e.g. `P1DT4H`. */
  Duration: { input: string; output: string; }
  /** An ISO 8601-2 (EDTF level 0-2) date or interval, e.g. `2023-12-08`, `2021-07~`, `2023-10-17/..`. A day, or a time without a zone, is that of the place, whatever its zone. */
  EDTF: { input: string; output: string; }
};

/** All claims about one property of one event. */
export type Account = Node & {
  __typename?: 'Account';
  /** How far the sources agree. */
  agreement: Agreement;
  /** The claims themselves. */
  claims: Array<Claim>;
  /** The numbers, one entry for each thing that is counted: another unit, actor, `period` or `basis` is another count, which is not compared with the first. Empty where no claim is a number. */
  counts: Array<AccountCount>;
  /** The event. */
  event: Event;
  /** One figure out of all claims, by a named rule: the number of one of them, as reported. Null where the numbers do not all count the same, or there is none: `noFigure` says which. Then give `unit`, or ask `counts`. */
  figure?: Maybe<Quantity>;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** How many sources do not share an origin; `origins` has the groups and the reasons. Two share one where they have a publisher or an agency in common, or where all that one of them claims here comes from those whom the other has it from too: the same statement, claimant or informant, or one chain of command (LEADS, OFFICIAL_OF, SPEAKS_FOR, PART_OF); and so do two that share one with a third. */
  independentSourceCount: Scalars['Int']['output'];
  /** Why `figure` is null with this `unit`; null where there is a figure. */
  noFigure?: Maybe<NoFigureReason>;
  /** The sources in groups that are independent of each other, as many as `independentSourceCount`, with the reason for each join. */
  origins: Array<AccountOrigin>;
  /** What about the event the claims tell. */
  property: ClaimProperty;
  /** `AccountCount.range` where all numbers count the same; null where they differ in what they count, or none is a number. It holds only numbers that a source gave. */
  range?: Maybe<Quantity>;
  /** How many sources there are. */
  sourceCount: Scalars['Int']['output'];
  /** The different values that the claims report: numbers first, from the least to the greatest. Claims that say the same report one value. */
  values: Array<AccountValue>;
  /** The same values, page by page: for an account that has very many. */
  valuesPage: AccountValueConnection;
};


/** All claims about one property of one event. */
export type AccountFigureArgs = {
  policy: FigurePolicy;
  unit?: InputMaybe<Scalars['String']['input']>;
};


/** All claims about one property of one event. */
export type AccountNoFigureArgs = {
  unit?: InputMaybe<Scalars['String']['input']>;
};


/** All claims about one property of one event. */
export type AccountValuesPageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The numbers of an account that count the same: in one unit, of one actor, since one time and on one basis. Only these are compared with each other. */
export type AccountCount = {
  __typename?: 'AccountCount';
  /** Of whom or by whom, where the claims say so. */
  actor?: Maybe<Actor>;
  /** How far the sources of these numbers agree. */
  agreement: Agreement;
  /** How the numbers came about; null where no claim says so. */
  basis?: Maybe<FigureBasis>;
  /** One figure out of these numbers, by a named rule: always one that a claim reports. */
  figure?: Maybe<Quantity>;
  /** How many of them are independent of each other. */
  independentSourceCount: Scalars['Int']['output'];
  /** Since when, or during which time, is counted; null where no claim says so. */
  period?: Maybe<FuzzyDate>;
  /** What the numbers leave open together, in numbers that a source gave: AT_LEAST, AT_MOST, BETWEEN or EXACTLY; ABOUT where every claim gives the same `about`. Where they contradict each other, it goes from the least to the greatest number given, open where a claim is open. `about n` sets no end. Null where no claim sets one, or where the numbers are as of different dates. */
  range?: Maybe<Quantity>;
  /** How many sources report these numbers. */
  sourceCount: Scalars['Int']['output'];
  /** What is counted, in the singular. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The different numbers, from the least to the greatest; earlier ones are `superseded`. */
  values: Array<AccountValue>;
};


/** The numbers of an account that count the same: in one unit, of one actor, since one time and on one basis. Only these are compared with each other. */
export type AccountCountFigureArgs = {
  policy: FigurePolicy;
};

/** Sources of an account that share an origin, or one that shares it with no other. */
export type AccountOrigin = {
  __typename?: 'AccountOrigin';
  /** Why they are not independent: as many pairs as it takes to hold them together; none for one source. */
  joins: Array<OriginJoin>;
  /** The sources, by their slugs. */
  sources: Array<Source>;
};

/** One of the different values that the claims of an account report, and how many report it. */
export type AccountValue = Node & {
  __typename?: 'AccountValue';
  /** Set where the value is an actor. */
  actor?: Maybe<Actor>;
  /** As of when the number was counted; null where no claim says so. */
  asOf?: Maybe<FuzzyDate>;
  /** The claims that report it. */
  claims: Array<Claim>;
  /** The claims that report it, page by page: for a value that very many report. */
  claimsPage: ClaimConnection;
  /** What it counts, since when and on what basis; null where the value is no number. */
  count?: Maybe<AccountCount>;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** How many of them are independent of each other: as `Account.independentSourceCount`, of the claims that report this value. */
  independentSourceCount: Scalars['Int']['output'];
  /** Set where the value is a place: of a claim of LOCATION. */
  place?: Maybe<Place>;
  /** Set where the value is a point: of a claim of LOCATION. */
  point?: Maybe<Point>;
  /** Set where the value is a number. */
  quantity?: Maybe<Quantity>;
  /** How many sources report it. */
  sourceCount: Scalars['Int']['output'];
  /** True for an earlier value: a later count by the same authority took its place. */
  superseded: Scalars['Boolean']['output'];
  /** The value in words, as the first of its claims has it. */
  text: Scalars['String']['output'];
};


/** One of the different values that the claims of an account report, and how many report it. */
export type AccountValueClaimsPageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of values. */
export type AccountValueConnection = {
  __typename?: 'AccountValueConnection';
  /** The values on this page, in order. */
  edges: Array<AccountValueEdge>;
  /** Whether there is more before or behind this page, and the cursors to get it. */
  pageInfo: PageInfo;
  /** How many values there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the values on a page. */
export type AccountValueEdge = {
  __typename?: 'AccountValueEdge';
  /** Marks the place of this edge: pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record itself. */
  node: AccountValue;
};

/** A person, a group, an institution or a state. */
export type Actor = Node & PublishedRecord & {
  __typename?: 'Actor';
  /** The same edges from the other end. */
  affiliates: AffiliationConnection;
  /** What this actor is part of, leads, speaks for or is backed by. */
  affiliations: AffiliationConnection;
  /** What became of this actor, the oldest change first. */
  changes: ChangeConnection;
  /** Where the sources speak of it. */
  citations: CitationConnection;
  /** ISO 3166-1 alpha-2. */
  country?: Maybe<Scalars['String']['output']>;
  /** When this actor was first published here; null where that was before there was a log. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: ActorKind;
  /** What a reader is shown in its place: its name, title, question or summary. */
  label: Scalars['String']['output'];
  /** The name to show. */
  name: Scalars['String']['output'];
  /** Every name and spelling that the sources use. */
  names: Array<ActorName>;
  /** The events that it took part in. */
  participations: ParticipationConnection;
  /** The side that it is on; null where it is on none. */
  party?: Maybe<Party>;
  /** Stances that it has taken, oldest first; `shift` marks a change from the one before. */
  positions: PositionConnection;
  /** The path of its page in the explorer; null where it has none. */
  resourcePath?: Maybe<Scalars['String']['output']>;
  /** Stable public name; never reused. */
  slug: Scalars['String']['output'];
  /** What it said, as the speaker. */
  statements: StatementConnection;
  /** Who it is, in the editors' words; empty where they have written none. */
  summary: Scalars['String']['output'];
  /** When this actor last changed, with all that is part of it; null where that was before there was a log. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A person, a group, an institution or a state. */
export type ActorAffiliatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<AffiliationKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, a group, an institution or a state. */
export type ActorAffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<AffiliationKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, a group, an institution or a state. */
export type ActorChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, a group, an institution or a state. */
export type ActorCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, a group, an institution or a state. */
export type ActorParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Array<ParticipantRole>>;
};


/** A person, a group, an institution or a state. */
export type ActorPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  topic?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A person, a group, an institution or a state. */
export type ActorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TimeOrder>;
};

/** A page of actors. */
export type ActorConnection = {
  __typename?: 'ActorConnection';
  /** The actors on this page, in order. */
  edges: Array<ActorEdge>;
  /** Whether there is more before or behind this page, and the cursors to get it. */
  pageInfo: PageInfo;
  /** How many actors there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the actors on a page. */
export type ActorEdge = {
  __typename?: 'ActorEdge';
  /** Marks the place of this edge: pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record itself. */
  node: Actor;
};

/** Every given field must hold; a list holds where any of its members does. */
export type ActorFilter = {
  /** ISO 3166-1 alpha-2 codes. */
  country?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What they are. */
  kind?: InputMaybe<Array<ActorKind>>;
  /** Matches any name or spelling, folded as for `search`. Each word must begin a word of the same name, so `askar` finds Abu Ali al-Askari; in scripts without spaces it may stand anywhere in the name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those for which this does not hold. */
  not?: InputMaybe<ActorFilter>;
  /** Only those for which one of these holds, or several: at most 10. Beside other fields it must hold as well as they do. */
  or?: InputMaybe<Array<ActorFilter>>;
  /** Slugs of the parties that they are on. */
  party?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Their slugs, or ones that they had before. */
  slug?: InputMaybe<Array<Scalars['String']['input']>>;
};

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

/** A name or spelling of an actor. */
export type ActorName = Node & {
  __typename?: 'ActorName';
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** BCP 47 tag of the language and script. */
  language?: Maybe<Scalars['String']['output']>;
  /** Where the source uses it, as `para 4`, `page 12` or `00:12:31`. */
  locator?: Maybe<Scalars['String']['output']>;
  /** The name as it is spelt. */
  name: Scalars['String']['output'];
  /** The source that uses it; null for a name that the editors added. */
  source?: Maybe<Source>;
};

/** A dated, sourced tie between two actors. */
export type Affiliation = Node & {
  __typename?: 'Affiliation';
  /** Who is tied. */
  actor: Actor;
  /** Where the sources say so. */
  citations: CitationConnection;
  /** When the tie held, as far as the sources say. */
  during?: Maybe<FuzzyDate>;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** How. */
  kind: AffiliationKind;
  /** The office or title, as the source words it. */
  role?: Maybe<Scalars['String']['output']>;
  /** To whom. */
  with: Actor;
};


/** A dated, sourced tie between two actors. */
export type AffiliationCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of affiliations. */
export type AffiliationConnection = {
  __typename?: 'AffiliationConnection';
  /** The affiliations on this page, in order. */
  edges: Array<AffiliationEdge>;
  /** Whether there is more before or behind this page, and the cursors to get it. */
  pageInfo: PageInfo;
  /** How many affiliations there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the affiliations on a page. */
export type AffiliationEdge = {
  __typename?: 'AffiliationEdge';
  /** Marks the place of this edge: pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record itself. */
  node: Affiliation;
};

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

/** What lies between two parallels and two meridians, as on a map. */
export type Box = {
  /** Degrees east. Less than `west` where the box lies across the meridian of 180°. */
  east: Scalars['Float']['input'];
  /** Degrees north: `south` or more. */
  north: Scalars['Float']['input'];
  /** Degrees north, WGS 84: from -90 to 90. */
  south: Scalars['Float']['input'];
  /** Degrees east, WGS 84: from -180 to 180. */
  west: Scalars['Float']['input'];
};

/** What one changeset has made of one record, or what follows from it. */
export type Change = Node & {
  __typename?: 'Change';
  /** The same as it is now, e.g. `CONTRADICTORY`, `at least 84`. */
  after?: Maybe<Scalars['String']['output']>;
  /** Of what follows from other changes: what it was, e.g. `COMPATIBLE`, `at least 78`. */
  before?: Maybe<Scalars['String']['output']>;
  /** Who changed it, when and why, together with what else. */
  changeset: Changeset;
  /** What of it was changed, or what it was before it was removed; empty where it is new or renamed. Some of them, where `fieldsCut`. */
  fields: Array<FieldChange>;
  /** Whether so many fields were changed that `fields` has not all. */
  fieldsCut: Scalars['Boolean']['output'];
  /** What it was called before, where it was renamed. */
  formerSlug?: Maybe<Scalars['String']['output']>;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** What became of the record. */
  kind: ChangeKind;
  /** Of an account or a figure that changed: the property of the event. */
  property?: Maybe<ClaimProperty>;
  /** The record as it is now; null where it is gone. */
  record?: Maybe<Node>;
  /** What kind of record it is. */
  recordType: RecordType;
  /** What became of the record, or what follows, in plain words. */
  sentence: Scalars['String']['output'];
  /** What the record was called after the change. `record` knows what it is called now. */
  slug: Scalars['String']['output'];
};

/** A page of changes. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The changes on this page, in order. */
  edges: Array<ChangeEdge>;
  /** Whether there is more before or behind this page, and the cursors to get it. */
  pageInfo: PageInfo;
  /** How many changes there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the changes on a page. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Marks the place of this edge: pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record itself. */
  node: Change;
};

/** Every given field must hold; a list holds where any of its members does. */
export type ChangeFilter = {
  /** Slugs of actors: their own changes, and those of events in which they take part and of what they say. */
  actor?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What kind of changeset it is part of: `[CORRECTION]` leaves what was corrected. */
  changesetKind?: InputMaybe<Array<ChangesetKind>>;
  /** Slugs of events: their own changes, and those of statements on them and of answers to them. */
  event?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What became of the record. */
  kind?: InputMaybe<Array<ChangeKind>>;
  /** Slugs of parties: their own changes, and those of their actors, of events in which these take part and of what they say. */
  party?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Global ids of the records themselves. */
  record?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What kind of record it is. */
  recordType?: InputMaybe<Array<RecordType>>;
  /** Slugs of the records themselves, of every kind or of those in `recordType`. */
  slug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of topics: their own changes, and those of statements that take a position. */
  topic?: InputMaybe<Array<Scalars['String']['input']>>;
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

/** What somebody changed at one time, with the reason. */
export type Changeset = {
  __typename?: 'Changeset';
  /** Who changed it, as they call themselves; null where that is an e-mail address. */
  author?: Maybe<Scalars['String']['output']>;
  /** Why, in the words of whoever changed it. */
  comment?: Maybe<Scalars['String']['output']>;
  /** Whether it is a correction. */
  kind: ChangesetKind;
  /** Its number. One with a lower number may have been published later. */
  number: Scalars['Int']['output'];
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** The number of the changeset that it takes back. */
  reverts?: Maybe<Scalars['Int']['output']>;
};

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

/** Where a fact stands: a source, and the place in it. */
export type Citation = Node & {
  __typename?: 'Citation';
  /** The few words of the source that settle it, where they are a quotation or a figure. */
  excerpt?: Maybe<Scalars['String']['output']>;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** Paragraph, counted from 1, as `para 4` or `para 4-5`; of a document without paragraphs a page, `page 12`, or a time of it, `00:12:31`. */
  locator?: Maybe<Scalars['String']['output']>;
  /** The document. */
  source: Source;
};

/** A page of citations. */
export type CitationConnection = {
  __typename?: 'CitationConnection';
  /** The citations on this page, in order. */
  edges: Array<CitationEdge>;
  /** Whether there is more before or behind this page, and the cursors to get it. */
  pageInfo: PageInfo;
  /** How many citations there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the citations on a page. */
export type CitationEdge = {
  __typename?: 'CitationEdge';
  /** Marks the place of this edge: pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record itself. */
  node: Citation;
};

/** One reported value of one property of an event: who says so, and who published it. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** Set where the value is an actor. */
  actor?: Maybe<Actor>;
  /** As of when the number was counted; null where the source does not say. */
  asOf?: Maybe<FuzzyDate>;
  /** How the number came about; null where the source does not say. */
  basis?: Maybe<FigureBasis>;
  /** Whoever is said to have said it: a person, a body, an unnamed official; null where the source says it itself. */
  claimant?: Maybe<Actor>;
  /** All claims about the same property of the same event that can’t be right together with this one, by their slugs; `contradicts` has the reasons. */
  contradictedBy: ClaimConnection;
  /** The claims about the same property of the same event that can’t be right together with this one: first those with a reason, then those whose numbers or places exclude it, at most 100 in all. `contradictedBy` has all of them, page by page. */
  contradicts: Array<Contradiction>;
  /** The event that it is about. */
  event: Event;
  /** The words at that place that settle it, at most twelve, letter for letter in the language of the source; null where the editors gave none. */
  excerpt?: Maybe<Scalars['String']['output']>;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** Paragraph, counted from 1, as `para 4` or `para 4-5`; of a document without paragraphs a page, `page 12`, or a time of it, `00:12:31`. */
  locator?: Maybe<Scalars['String']['output']>;
  /** Since when, or during which time, the number counts; null where the source does not say. */
  period?: Maybe<FuzzyDate>;
  /** Set where the value is a place: of a claim of LOCATION. */
  place?: Maybe<Place>;
  /** Set where the value is a point: of a claim of LOCATION. */
  point?: Maybe<Point>;
  /** What about the event it tells. */
  property: ClaimProperty;
  /** Set where the value is a number. */
  quantity?: Maybe<Quantity>;
  /** Through whom the source has it from the claimant, the nearest to the claimant first: of a crew that told an official who told the outlet, the official. */
  relays: Array<Actor>;
  /** Stable public name, of the event, the property, the source and the place in it; never reused. */
  slug: Scalars['String']['output'];
  /** The document that it stands in. */
  source: Source;
  /** The statement that carries it, where there is one. */
  statement?: Maybe<Statement>;
  /** True where a later claim of the same authority gives a newer number (`supersededBy`). */
  superseded: Scalars['Boolean']['output'];
  /** The claims that give a newer number in its place. */
  supersededBy: Array<Claim>;
  /** The claims whose earlier number this one takes the place of. */
  supersedes: Array<Claim>;
  /** The value in words. */
  text: Scalars['String']['output'];
};


/** One reported value of one property of an event: who says so, and who published it. */
export type ClaimContradictedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One reported value of one property of an event: who says so, and who published it. */
export type ClaimContradictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The claims on this page, in order. */
  edges: Array<ClaimEdge>;
  /** Whether there is more before or behind this page, and the cursors to get it. */
  pageInfo: PageInfo;
  /** How many claims there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the claims on a page. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Marks the place of this edge: pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record itself. */
  node: Claim;
};

/** Every given field must hold; a list holds where any of its members does. */
export type ClaimFilter = {
  /** Slugs of the actors who are said to assert them. */
  claimant?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of the events that they are about. */
  event?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only those for which this does not hold. */
  not?: InputMaybe<ClaimFilter>;
  /** Only those for which one of these holds, or several: at most 10. Beside other fields it must hold as well as they do. */
  or?: InputMaybe<Array<ClaimFilter>>;
  /** Slugs of the places where they say that it happened. A place includes the places inside it. */
  place?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the claims tell. */
  property?: InputMaybe<Array<ClaimProperty>>;
  /** Their slugs, or ones that they had before. */
  slug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of the sources that they stand in. */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What claims are counted by. */
export type ClaimGrouping =
  /** Who is said to have said them. Those that the source says itself are in none. */
  | 'CLAIMANT'
  /** The event that they are about. */
  | 'EVENT'
  /** What about the event they tell. */
  | 'PROPERTY'
  /** The source that they stand in. */
  | 'SOURCE';

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

/** Another claim of the same account that can’t be right together with this one. */
export type Contradiction = {
  __typename?: 'Contradiction';
  /** The other claim. */
  claim: Claim;
  /** Why not, in the editors' words; null where the values say it: their numbers have none in common, or neither place lies in the other, or the points are further apart than they are exact. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** How many records share something. */
export type Count = {
  __typename?: 'Count';
  /** What else they share, where they are counted by two things (`and:`); else null. */
  and?: Maybe<CountKey>;
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** What they share: a slug, an enum value or a month as `2023-12`. */
  key: Scalars['String']['output'];
  /** The same for a reader: a name, a title, or the label of the value as `enumLabels` has it. */
  label: Scalars['String']['output'];
};

/** What records share. */
export type CountKey = {
  __typename?: 'CountKey';
  /** A slug, an enum value or a month as `2023-12`. */
  key: Scalars['String']['output'];
  /** The same for a reader, as `Count.label`. */
  label: Scalars['String']['output'];
};

/** What is served: how much, how fresh, under what licence. */
export type Dataset = {
  __typename?: 'Dataset';
  /** How many actors there are. */
  actors: Scalars['Int']['output'];
  /** How many claims there are. */
  claims: Scalars['Int']['output'];
  /** How many events there are. */
  events: Scalars['Int']['output'];
  /** SPDX identifier of the licence of the data: https://spdx.org/licenses/. */
  licence: Scalars['String']['output'];
  /** How many sources there are. */
  sources: Scalars['Int']['output'];
  /** How many statements there are. */
  statements: Scalars['Int']['output'];
  /** When the data last changed here. */
  updatedAt: Scalars['DateTime']['output'];
  /** A hash of all records, 64 hex digits: another whenever the data are others, and the same again where they are. Made of slugs, so it outlives a reseeding. `unknown` where rows were changed otherwise than by applying dossiers. */
  version: Scalars['String']['output'];
};

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

/** A value of an enum in plain words, for a front end to show. */
export type EnumLabel = {
  __typename?: 'EnumLabel';
  /** What it means. */
  description: Scalars['String']['output'];
  /** The enum. */
  enum: EnumName;
  /** The type of event that a mode narrows; null for all other values. */
  eventType?: Maybe<EventType>;
  /** The phrase from the other end: `owns`. Null where the value ties no two records. */
  inverse?: Maybe<Scalars['String']['output']>;
  /** Its name, to stand alone: `Phone call`. */
  label: Scalars['String']['output'];
  /** BCP 47 tag of the language of the words. */
  language: Scalars['String']['output'];
  /** The same as part of a sentence, after whom or what it is said of: `on the telephone`, `is owned by`, `killed`. */
  phrase: Scalars['String']['output'];
  /** The value, as the API writes it: `PHONE_CALL`. */
  value: Scalars['String']['output'];
};

/** An enum of this API, by its name; and `EventMode`, the modes of the types of events. */
export type EnumName =
  | 'ActorKind'
  | 'AffiliationKind'
  | 'Agreement'
  | 'ChangeKind'
  | 'ChangesetKind'
  | 'Channel'
  | 'ClaimGrouping'
  | 'ClaimProperty'
  | 'DatePrecision'
  | 'Directness'
  | 'EventGrouping'
  | 'EventLinkKind'
  | 'EventMode'
  | 'EventType'
  | 'FigureBasis'
  | 'FigurePolicy'
  | 'LinkDirection'
  | 'NameOrder'
  | 'NoFigureReason'
  | 'OriginReason'
  | 'ParticipantRole'
  | 'PlaceKind'
  | 'PlacePrecision'
  | 'QuantityQualifier'
  | 'RecordType'
  | 'ResponseGrouping'
  | 'ResponseKind'
  | 'SearchType'
  | 'SourceKind'
  | 'SpeechAct'
  | 'Stance'
  | 'StatementGrouping'
  | 'TargetRole'
  | 'TimeOrder'
  | 'TimelineKind';

/** Something that happened, with its sources. */
export type Event = Node & PublishedRecord & {
  __typename?: 'Event';
  /** Claims grouped by property, always in the same order, with how far the sources agree. A property without a claim has no account. */
  accounts: Array<Account>;
  /** What became of this event, the oldest change first. */
  changes: ChangeConnection;
  /** Where the sources report this event. */
  citations: CitationConnection;
  /** Every reported value of every property of this event, conflicting ones included. */
  claims: ClaimConnection;
  /** Codes of this event in other codebooks. */
  codes: EventCodes;
  /** When this event was first published here; null where that was before there was a log. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** What a reader is shown in its place: its name, title, question or summary. */
  label: Scalars['String']['output'];
  /** What it is to other events and they to it, as a source or somebody in it says: first the links that start here, then those that end here, each by the date of the other event. */
  links: Array<EventLink>;
  /** PLOVER mode of the type, e.g. `heavy-weapons`. */
  mode?: Maybe<Scalars['String']['output']>;
  /** When it happened, as exactly as the sources agree on it; where they differ, see the claims. */
  occurred: FuzzyDate;
  /** The larger event that this one is part of. */
  partOf?: Maybe<Event>;
  /** Who took part, and in which role. */
  participants: ParticipationConnection;
  /** The events that are part of this one, from the earliest to the latest. */
  parts: EventConnection;
  /** Where it happened; null where no source says. */
  place?: Maybe<Place>;
  /** The path of its page in the explorer; null where it has none. */
  resourcePath?: Maybe<Scalars['String']['output']>;
  /** What this event itself was a response to. */
  respondsTo: ResponseConnection;
  /** What was said or done in response to this event. */
  responses: ResponseConnection;
  /** The same responses, one group per party, parties in order of their first response. A response of no party is in none. */
  responsesByParty: Array<PartyResponses>;
  /** Stable public name; never reused. */
  slug: Scalars['String']['output'];
  /** Statements that speak about this event, whether or not they answer it. */
  statements: StatementConnection;
  /** More about it, in the editors' words; empty where they have written no more. */
  summary: Scalars['String']['output'];
  /** What happened, in the editors' words. */
  title: Scalars['String']['output'];
  /** PLOVER event type. */
  type: EventType;
  /** When this event last changed, with all that is part of it; null where that was before there was a log. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** Something that happened, with its sources. */
export type EventAccountsArgs = {
  agreement?: InputMaybe<Array<Agreement>>;
  property?: InputMaybe<Array<ClaimProperty>>;
};


/** Something that happened, with its sources. */
export type EventChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, with its sources. */
export type EventCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, with its sources. */
export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, with its sources. */
export type EventLinksArgs = {
  kind?: InputMaybe<Array<EventLinkKind>>;
};


/** Something that happened, with its sources. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Array<ParticipantRole>>;
};


/** Something that happened, with its sources. */
export type EventPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, with its sources. */
export type EventRespondsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, with its sources. */
export type EventResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TimeOrder>;
};


/** Something that happened, with its sources. */
export type EventResponsesByPartyArgs = {
  filter?: InputMaybe<ResponseFilter>;
};


/** Something that happened, with its sources. */
export type EventStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TimeOrder>;
};

/** The type and mode of an event in three codebooks: PLOVER (modes of CAMEO2PLOVER-2021), by which it was coded; ACLED Codebook (online edition, event types as of 2023), as its definitions read for an event that is no part of a battle or a demonstration; CAMEO 1.1b3 (March 2012), by PLOVER's own table CAMEO2PLOVER-2021 read backwards. What type and mode do not settle is null. */
export type EventCodes = {
  __typename?: 'EventCodes';
  /** Event type of ACLED Codebook (online edition, event types as of 2023), e.g. `Explosions/Remote violence`; null where the actors decide it, or where ACLED records no such event. */
  acledEventType?: Maybe<Scalars['String']['output']>;
  /** Sub-event type of ACLED Codebook (online edition, event types as of 2023); null where the mode does not settle it: `heavy-weapons` may be an air strike or shelling. */
  acledSubEventType?: Maybe<Scalars['String']['output']>;
  /** Code of CAMEO 1.1b3 (March 2012) that holds all of its codes for the type and mode, such as `041`, or their root, such as `19`; null where they have several roots. */
  cameo?: Maybe<Scalars['String']['output']>;
  /** Mode of the type, in PLOVER (modes of CAMEO2PLOVER-2021); null where the event has none. */
  ploverMode?: Maybe<Scalars['String']['output']>;
  /** Event type of PLOVER (modes of CAMEO2PLOVER-2021). */
  ploverType: Scalars['String']['output'];
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The events on this page, in order. */
  edges: Array<EventEdge>;
  /** Whether there is more before or behind this page, and the cursors to get it. */
  pageInfo: PageInfo;
  /** How many events there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the events on a page. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Marks the place of this edge: pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record itself. */
  node: Event;
};

/** Every given field must hold; a list holds where any of its members does. */
export type EventFilter = {
  /** Only events with a property on which sources contradict each other (an account that is CONTRADICTORY), or with false only those without. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Could have occurred in this span: by local days, or by instants where both have a zone. A set, or a date with open digits, is the span from its first day to its last. */
  during?: InputMaybe<Scalars['EDTF']['input']>;
  /** Near a point, by the coordinates of the place where it happened, which may stand for an area (see `Place.precision`). Leaves out events whose place has none. */
  near?: InputMaybe<Near>;
  /** Only those for which this does not hold. */
  not?: InputMaybe<EventFilter>;
  /** Only those for which one of these holds, or several: at most 10. Beside other fields it must hold as well as they do. */
  or?: InputMaybe<Array<EventFilter>>;
  /** Slug of the larger event. */
  partOf?: InputMaybe<Scalars['String']['input']>;
  /** Slugs of actors that take part. */
  participant?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of parties that take part. */
  party?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs. A place includes the places inside it. */
  place?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Their slugs, or ones that they had before. */
  slug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of sources that report it. */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words that `search` would find it by, up to 32; all that have them, in the order of this list. Nothing has a text without words. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** PLOVER event types. */
  type?: InputMaybe<Array<EventType>>;
  /** In a box, by the same coordinates. */
  within?: InputMaybe<Box>;
};

/** What events are counted by. */
export type EventGrouping =
  /** The month in which it lies, as `2023-12`. A record whose date may lie in several months is in none: a date is not made more exact than its source. */
  | 'MONTH'
  /** Each party of whom an actor takes part, in any role. */
  | 'PARTY'
  /** The place where it happened, without the places around it. */
  | 'PLACE'
  /** Each source that reports it. */
  | 'SOURCE'
  /** PLOVER event type. */
  | 'TYPE';

/** What one event is to another, as a source or somebody in it says: the editors conclude nothing. */
export type EventLink = Node & {
  __typename?: 'EventLink';
  /** Who says so; null where the sources cited say it themselves. */
  assertedBy?: Maybe<Actor>;
  /** Where the sources say so. */
  citations: CitationConnection;
  /** Whether it starts at this event or at the other. */
  direction: LinkDirection;
  /** The other event. */
  event: Event;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** What the event where it starts is to the other. */
  kind: EventLinkKind;
};


/** What one event is to another, as a source or somebody in it says: the editors conclude nothing. */
export type EventLinkCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

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

/** One field of a record, or of a part of it, before and after a change. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** Its value after; null where there is none. */
  after?: Maybe<Scalars['String']['output']>;
  /** Its value before; of a record that it leads to, the slug. Null where there was none. */
  before?: Maybe<Scalars['String']['output']>;
  /** The field, as this schema names it, e.g. `title`, `occurred.edtf`, `quantity.low`. */
  field: Scalars['String']['output'];
  /** Which record or part it is; that of a part begins with the slug of its record. */
  slug: Scalars['String']['output'];
  /** The type that has the field: that of the record, or of a part such as `Claim`. */
  type: Scalars['String']['output'];
};

/** How a figure came about. */
export type FigureBasis =
  /** Said by those whose own acts are counted, as attacks by the group that claims them. */
  | 'CLAIMED'
  /** Counted case by case, by whoever keeps count. */
  | 'COUNTED'
  /** Estimated, not counted. */
  | 'ESTIMATED';

/** A rule that picks one number, as a claim reports it, from those that count the same and were not superseded. A number stands where its `best` is, a span in its middle. Of several numbers that a rule leaves, the narrowest beside its middle is taken, then the first by qualifier in the order EXACTLY, ABOUT, AT_LEAST, AT_MOST, BETWEEN. */
export type FigurePolicy =
  /** The greatest number. */
  | 'HIGHEST'
  /** The number with the last `asOf` date, by the first instants of these dates (`FuzzyDate.earliest`); one without it counts as of the publication of the last source that reports it, the undated before all others. Of several the one that MODE would pick among them. */
  | 'LATEST'
  /** The least number. */
  | 'LOWEST'
  /** The number in the middle of those of all claims, from the least to the greatest; of two in the middle the lower. */
  | 'MEDIAN'
  /** The number of the most independent sources, then of the most sources, then the least. */
  | 'MODE'
  /** The number with the narrowest interval beside its middle: nothing for `exactly`, a fifth of it for `about`, without end for `at least`; of several the one that MODE would pick among them. */
  | 'MOST_PRECISE';

/** A date as the sources give it: possibly coarse, approximate or uncertain, never made more exact than it is. */
export type FuzzyDate = {
  __typename?: 'FuzzyDate';
  /** EDTF `~`: about then. */
  approximate: Scalars['Boolean']['output'];
  /** First instant that the date can mean, to sort by. It is exact for a time with a zone; a day, or a time without a zone, is placed as if it were in UTC. */
  earliest: Scalars['DateTime']['output'];
  /** The date as recorded. */
  edtf: Scalars['EDTF']['output'];
  /** Last instant that the date can mean, placed like `earliest`; null for an open end. */
  latest?: Maybe<Scalars['DateTime']['output']>;
  /** How the date was worked out, where no source states it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The smallest unit that the date gives; `INTERVAL` for a span, a season or a set of dates. */
  precision: DatePrecision;
  /** EDTF `?`: the source does not settle it. */
  uncertain: Scalars['Boolean']['output'];
};

/** Which way a link goes, seen from the event that it is asked of. */
export type LinkDirection =
  /** From the other event to this one: the other retaliates for this one. */
  | 'INCOMING'
  /** From this event to the other: this one retaliates for the other. */
  | 'OUTGOING';

/** By name, as readers look for it: by letters before accents and case, and without the Arabic article. */
export type NameOrder =
  /** From A to Z; other scripts come after Latin. */
  | 'A_TO_Z'
  /** The same backwards. */
  | 'Z_TO_A';

/** Great-circle distance from a point, on a sphere of the mean radius of the Earth. */
export type Near = {
  /** How far from there: above 0, at most 20038, half the way around the Earth. */
  kilometres: Scalars['Float']['input'];
  /** Degrees north, WGS 84: from -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Degrees east, WGS 84: from -180 to 180. */
  longitude: Scalars['Float']['input'];
};

/** Why an account has no one figure. */
export type NoFigureReason =
  /** No claim is a number, or none is in the unit that was asked for. */
  | 'NO_NUMBER'
  /** The claims count in one unit, but of different actors, since different times or on different bases: ask `counts`. */
  | 'SEVERAL_COUNTS'
  /** The claims count in several units: ask with one of them as `unit`. */
  | 'SEVERAL_UNITS';

/** Whatever has a global id: a record, or a part of one that has an identity of its own. */
export type Node = {
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
};

/** Why two sources are not independent of each other. */
export type OriginJoin = {
  __typename?: 'OriginJoin';
  /** The publisher, agency, claimant, informant or body that they have in common. */
  actor?: Maybe<Actor>;
  /** The other one. */
  other: Source;
  /** What they have in common. */
  reason: OriginReason;
  /** One of them. */
  source: Source;
  /** The statement that they have in common. */
  statement?: Maybe<Statement>;
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

/** Where a page stands in its connection. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether records follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether records precede this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

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

/** An actor's part in an event. */
export type Participation = Node & {
  __typename?: 'Participation';
  /** Who took part. */
  actor: Actor;
  /** Who says so, where that is disputed; null where every source agrees. */
  assertedBy?: Maybe<Actor>;
  /** Where the sources say so. */
  citations: CitationConnection;
  /** The event. */
  event: Event;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** In which role. */
  role: ParticipantRole;
};


/** An actor's part in an event. */
export type ParticipationCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of participations. */
export type ParticipationConnection = {
  __typename?: 'ParticipationConnection';
  /** The participations on this page, in order. */
  edges: Array<ParticipationEdge>;
  /** Whether there is more before or behind this page, and the cursors to get it. */
  pageInfo: PageInfo;
  /** How many participations there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the participations on a page. */
export type ParticipationEdge = {
  __typename?: 'ParticipationEdge';
  /** Marks the place of this edge: pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record itself. */
  node: Participation;
};

/** A side: the actors that a reader would name together, e.g. the United States, the Government of Iraq, Iran-aligned Iraqi militias. */
export type Party = Node & PublishedRecord & {
  __typename?: 'Party';
  /** The actors on this side, by name. */
  actors: ActorConnection;
  /** What became of this party, the oldest change first. */
  changes: ChangeConnection;
  /** When this party was first published here; null where that was before there was a log. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** What a reader is shown in its place: its name, title, question or summary. */
  label: Scalars['String']['output'];
  /** The name to show. */
  name: Scalars['String']['output'];
  /** The path of its page in the explorer; null where it has none. */
  resourcePath?: Maybe<Scalars['String']['output']>;
  /** Stable public name; never reused. */
  slug: Scalars['String']['output'];
  /** What was said for this side. */
  statements: StatementConnection;
  /** Who belongs to it; empty where nothing is said of that. */
  summary: Scalars['String']['output'];
  /** When this party last changed, with all that is part of it; null where that was before there was a log. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A side: the actors that a reader would name together, e.g. the United States, the Government of Iraq, Iran-aligned Iraqi militias. */
export type PartyActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** A side: the actors that a reader would name together, e.g. the United States, the Government of Iraq, Iran-aligned Iraqi militias. */
export type PartyChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A side: the actors that a reader would name together, e.g. the United States, the Government of Iraq, Iran-aligned Iraqi militias. */
export type PartyStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TimeOrder>;
};

/** A page of parties. */
export type PartyConnection = {
  __typename?: 'PartyConnection';
  /** The parties on this page, in order. */
  edges: Array<PartyEdge>;
  /** Whether there is more before or behind this page, and the cursors to get it. */
  pageInfo: PageInfo;
  /** How many parties there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the parties on a page. */
export type PartyEdge = {
  __typename?: 'PartyEdge';
  /** Marks the place of this edge: pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record itself. */
  node: Party;
};

/** Every given field must hold; a list holds where any of its members does. */
export type PartyFilter = {
  /** Their slugs, or ones that they had before. */
  slug?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What one party said and did in response to an event. */
export type PartyResponses = Node & {
  __typename?: 'PartyResponses';
  /** How many answers it gave, as far as the filter leaves them. */
  count: Scalars['Int']['output'];
  /** When it first answered. */
  first: FuzzyDate;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** When it last answered. */
  last: FuzzyDate;
  /** Who answered. */
  party: Party;
  /** Its answers, as far as the filter leaves them. */
  responses: ResponseConnection;
  /** How many utterances its answers in words are: those that are points of one post, call or briefing count once. Answers in deeds are not counted. */
  utteranceCount: Scalars['Int']['output'];
  /** Its answers in words, each utterance with the answers in it, as far as the filter leaves them. What it did is among `responses` alone. */
  utterances: UtteranceResponsesConnection;
};


/** What one party said and did in response to an event. */
export type PartyResponsesResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TimeOrder>;
};


/** What one party said and did in response to an event. */
export type PartyResponsesUtterancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TimeOrder>;
};

/** A place, as exact as the sources are. */
export type Place = Node & PublishedRecord & {
  __typename?: 'Place';
  /** What became of this place, the oldest change first. */
  changes: ChangeConnection;
  /** ISO 3166-1 alpha-2. */
  country?: Maybe<Scalars['String']['output']>;
  /** When this place was first published here; null where that was before there was a log. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happened here or in a place inside it. */
  events: EventConnection;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: PlaceKind;
  /** What a reader is shown in its place: its name, title, question or summary. */
  label: Scalars['String']['output'];
  /** Degrees north, WGS 84: the editors', from a gazetteer, where no source gives them; null where neither does. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east, likewise. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** The name to show. */
  name: Scalars['String']['output'];
  /** The place around this one. */
  partOf?: Maybe<Place>;
  /** The places directly inside this one, by name. */
  places: PlaceConnection;
  /** UCDP-style: how exact the coordinates are. */
  precision?: Maybe<PlacePrecision>;
  /** The path of its page in the explorer; null where it has none. */
  resourcePath?: Maybe<Scalars['String']['output']>;
  /** Stable public name; never reused. */
  slug: Scalars['String']['output'];
  /** When this place last changed, with all that is part of it; null where that was before there was a log. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A place, as exact as the sources are. */
export type PlaceChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, as exact as the sources are. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TimeOrder>;
};


/** A place, as exact as the sources are. */
export type PlacePlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};

/** A page of places. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** The places on this page, in order. */
  edges: Array<PlaceEdge>;
  /** Whether there is more before or behind this page, and the cursors to get it. */
  pageInfo: PageInfo;
  /** How many places there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the places on a page. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Marks the place of this edge: pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record itself. */
  node: Place;
};

/** Every given field must hold; a list holds where any of its members does. */
export type PlaceFilter = {
  /** Slugs of places in which they lie, or which they are. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Near a point, by their coordinates. */
  near?: InputMaybe<Near>;
  /** Only those for which this does not hold. */
  not?: InputMaybe<PlaceFilter>;
  /** Only those for which one of these holds, or several: at most 10. Beside other fields it must hold as well as they do. */
  or?: InputMaybe<Array<PlaceFilter>>;
  /** Their slugs, or ones that they had before. */
  slug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In a box, by their coordinates. */
  within?: InputMaybe<Box>;
};

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

/** A point on the map, as a source gives it. */
export type Point = {
  __typename?: 'Point';
  /** Degrees north, WGS 84. */
  latitude: Scalars['Float']['output'];
  /** Degrees east, WGS 84. */
  longitude: Scalars['Float']['output'];
  /** How exact it is. */
  precision: PlacePrecision;
};

/** The stance that a statement takes on a topic. */
export type Position = Node & {
  __typename?: 'Position';
  /** Whose stance it is: the statement's speaker. */
  actor: Actor;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** Why the statement is read so, in the editors' words; null where its wording says it outright. */
  note?: Maybe<Scalars['String']['output']>;
  /** True where this actor's previous stance on the topic was another, of those that their wording says outright, by the first instants of their dates (`TimeOrder` has what that means for a day beside a time with a zone); a first stance is no shift, nor is one that is the editors' reading (`note`). */
  shift: Scalars['Boolean']['output'];
  /** The answer. */
  stance: Stance;
  /** The statement that takes it; its renderings and citations show where it stands. */
  statement: Statement;
  /** When it was taken: the date of the statement. */
  takenAt: FuzzyDate;
  /** The question. */
  topic: Topic;
};

/** A page of positions. */
export type PositionConnection = {
  __typename?: 'PositionConnection';
  /** The positions on this page, in order. */
  edges: Array<PositionEdge>;
  /** Whether there is more before or behind this page, and the cursors to get it. */
  pageInfo: PageInfo;
  /** How many positions there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the positions on a page. */
export type PositionEdge = {
  __typename?: 'PositionEdge';
  /** Marks the place of this edge: pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record itself. */
  node: Position;
};

/** What a dossier defines under a slug: in a timeline, a search or a list of answers all of them are asked alike, `... on PublishedRecord { slug label resourcePath }`. */
export type PublishedRecord = {
  /** When it was first published here; null where that was before there was a log. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** What a reader is shown in its place: its name, title, question or summary. */
  label: Scalars['String']['output'];
  /** The path of its page in the explorer, `/event/…`; null for a kind that has no pages. `Source.url` is the address of the document itself. */
  resourcePath?: Maybe<Scalars['String']['output']>;
  /** Stable public name; never reused. */
  slug: Scalars['String']['output'];
  /** When it last changed, with all that is part of it; null where that was before there was a log. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A number as reported: `at least five rockets` is qualifier AT_LEAST, best 5, unit rocket. */
export type Quantity = {
  __typename?: 'Quantity';
  /** The number itself; null for a span. */
  best?: Maybe<Scalars['Float']['output']>;
  /** The most that it can be; null where open. */
  high?: Maybe<Scalars['Float']['output']>;
  /** The least that it can be; null where open. */
  low?: Maybe<Scalars['Float']['output']>;
  /** How the source words it. */
  qualifier: QuantityQualifier;
  /** What is counted, in the singular. */
  unit?: Maybe<Scalars['String']['output']>;
};

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

/** Where every read starts: one record by its slug or id, or a page of them. */
export type Query = {
  __typename?: 'Query';
  /** The actor with a slug; null where there is none. */
  actor?: Maybe<Actor>;
  /** All actors, or those that a filter leaves, by name. */
  actors: ActorConnection;
  /** The log of all that was published, the oldest first. To follow it, keep `pageInfo.endCursor` and go on `after` it: a cursor stays good for ever. `last: 20` gives the newest. */
  changes: ChangeConnection;
  /** The claim with a slug; null where there is none. */
  claim?: Maybe<Claim>;
  /** How many claims there are in each group. The largest come first, of equals by key; months in their order. At most 1000 groups, those that come first. */
  claimCounts: Array<Count>;
  /** What is served: how much, how fresh, under what licence. */
  dataset: Dataset;
  /** Each value of the enums in plain words, in the order in which they are best shown. The database is not asked, so it costs nothing. */
  enumLabels: Array<EnumLabel>;
  /** The event with a slug; null where there is none. */
  event?: Maybe<Event>;
  /** How many events there are in each group; an event counts once in each of its groups. The largest come first, of equals by key; months in their order. At most 1000 groups, those that come first. */
  eventCounts: Array<Count>;
  /** All events, or those that a filter leaves. */
  events: EventConnection;
  /** What has this global id; null where there is nothing. */
  node?: Maybe<Node>;
  /** What has these global ids, at most 100, in the same order; null in the place of an id that leads to nothing. */
  nodes: Array<Maybe<Node>>;
  /** All parties, or those that a filter leaves, by name. */
  parties: PartyConnection;
  /** The party with a slug; null where there is none. */
  party?: Maybe<Party>;
  /** The place with a slug; null where there is none. */
  place?: Maybe<Place>;
  /** All places, or those that a filter leaves, by name. */
  places: PlaceConnection;
  /** How many responses there are in each group; a response counts once in each of its groups. The largest come first, of equals by key; months in their order. At most 1000 groups, those that come first. */
  responseCounts: Array<Count>;
  /** Full text over titles, names and spellings, summaries, quotations, claims, figures, the words of sources that settle them, channels and dates (`84`, `December 2023`). A name or title of just these words comes first, then names with all of them, titles with all of them, names and titles with some of them, and the rest; where that is the same, the shorter name, title or summary. Every word must be found but those that only join others (`the`, `of`), the last one as the beginning of a word; case, apostrophes, diacritics, vowel signs, the forms of an Arabic letter and `aa` for `a` make no difference, and in scripts without spaces a word may stand anywhere. */
  search: SearchConnection;
  /** The source with a slug; null where there is none. */
  source?: Maybe<Source>;
  /** All sources, or those that a filter leaves; the undated count as the earliest. */
  sources: SourceConnection;
  /** The statement with a slug; null where there is none. */
  statement?: Maybe<Statement>;
  /** How many statements there are in each group; a statement counts once in each of its groups. The largest come first, of equals by key; months in their order. At most 1000 groups, those that come first. */
  statementCounts: Array<Count>;
  /** All statements, or those that a filter leaves. */
  statements: StatementConnection;
  /** Events and statements in one chronological stream. At one instant events come first, then statements, each by slug; the latest first is all of it backwards. */
  timeline: TimelineConnection;
  /** The topic with a slug; null where there is none. */
  topic?: Maybe<Topic>;
  /** All topics, or those that a filter leaves, by question. */
  topics: TopicConnection;
  /** The utterance with a slug; null where there is none. */
  utterance?: Maybe<Utterance>;
  /** All utterances that have a record of their own, or those that a filter leaves. A statement that is an utterance of its own is among `statements` alone. */
  utterances: UtteranceConnection;
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryActorArgs = {
  slug: Scalars['String']['input'];
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryClaimArgs = {
  slug: Scalars['String']['input'];
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryClaimCountsArgs = {
  and?: InputMaybe<ClaimGrouping>;
  by: ClaimGrouping;
  filter?: InputMaybe<ClaimFilter>;
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryEnumLabelsArgs = {
  enum?: InputMaybe<Array<EnumName>>;
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryEventArgs = {
  slug: Scalars['String']['input'];
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryEventCountsArgs = {
  and?: InputMaybe<EventGrouping>;
  by: EventGrouping;
  filter?: InputMaybe<EventFilter>;
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TimeOrder>;
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryPartyArgs = {
  slug: Scalars['String']['input'];
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryPlaceArgs = {
  slug: Scalars['String']['input'];
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryResponseCountsArgs = {
  and?: InputMaybe<ResponseGrouping>;
  by: ResponseGrouping;
  filter?: InputMaybe<ResponseFilter>;
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QuerySourceArgs = {
  slug: Scalars['String']['input'];
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TimeOrder>;
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryStatementArgs = {
  slug: Scalars['String']['input'];
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryStatementCountsArgs = {
  and?: InputMaybe<StatementGrouping>;
  by: StatementGrouping;
  filter?: InputMaybe<StatementFilter>;
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TimeOrder>;
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimelineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TimeOrder>;
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryTopicArgs = {
  slug: Scalars['String']['input'];
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryUtteranceArgs = {
  slug: Scalars['String']['input'];
};


/** Where every read starts: one record by its slug or id, or a page of them. */
export type QueryUtterancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UtteranceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TimeOrder>;
};

/** An answer: something said, or something done. */
export type Reaction = Event | Statement;

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

/** How one source words a statement. */
export type Rendering = Node & {
  __typename?: 'Rendering';
  /** By which way, where this source names another than `Statement.channel`; else null. */
  channel?: Maybe<Channel>;
  /** Whether it is the speaker's own. */
  directness: Directness;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** BCP 47 tag. */
  language: Scalars['String']['output'];
  /** Paragraph, counted from 1, as `para 4` or `para 4-5`; of a document without paragraphs a page, `page 12`, or a time of it, `00:12:31`. */
  locator?: Maybe<Scalars['String']['output']>;
  /** The document. */
  source: Source;
  /** The wording. */
  text: Scalars['String']['output'];
};

/** One thing said or done in response to another, itself a sourced fact. */
export type Response = Node & {
  __typename?: 'Response';
  /** Where the sources show that the one answers the other. */
  citations: CitationConnection;
  /** From the start of the subject to the start of the answer, in whole days where either date is a day; null where the dates are too coarse to tell, or the answer comes first. */
  elapsed?: Maybe<Scalars['Duration']['output']>;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** The party that the answering actor belongs to. */
  party?: Maybe<Party>;
  /** The answer: something said, or something done. */
  reaction: Reaction;
  /** When the answer was given. */
  respondedAt: FuzzyDate;
  /** What was answered. */
  subject: ResponseSubject;
};


/** One thing said or done in response to another, itself a sourced fact. */
export type ResponseCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of responses. */
export type ResponseConnection = {
  __typename?: 'ResponseConnection';
  /** The responses on this page, in order. */
  edges: Array<ResponseEdge>;
  /** Whether there is more before or behind this page, and the cursors to get it. */
  pageInfo: PageInfo;
  /** How many responses there are on all pages together. */
  totalCount: Scalars['Int']['output'];
  /** How many utterances the answers in words on all pages are: those that are points of one post, call or briefing count once. Answers in deeds are not counted. */
  utteranceCount: Scalars['Int']['output'];
};

/** One of the responses on a page. */
export type ResponseEdge = {
  __typename?: 'ResponseEdge';
  /** Marks the place of this edge: pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record itself. */
  node: Response;
};

/** Every given field must hold; a list holds where any of its members does. */
export type ResponseFilter = {
  /** Slugs of the actors who answer: who speaks, whom they speak for, or who did it by the word of every source. */
  actor?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What an answer in words does; leaves out answers in deeds. */
  acts?: InputMaybe<Array<SpeechAct>>;
  /** Slugs of the events that are answered. */
  event?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Said or done. */
  kind?: InputMaybe<ResponseKind>;
  /** Only those for which this does not hold. */
  not?: InputMaybe<ResponseFilter>;
  /** Only those for which one of these holds, or several: at most 10. Beside other fields it must hold as well as they do. */
  or?: InputMaybe<Array<ResponseFilter>>;
  /** Slugs of the parties that answer. */
  party?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What responses are counted by. */
export type ResponseGrouping =
  /** Each thing that an answer in words does. Answers in deeds are in none. */
  | 'ACT'
  /** Each actor who answers: who speaks, whom they speak for, or who did it. */
  | 'ACTOR'
  /** The event that is answered. Answers to a statement are in none. */
  | 'EVENT'
  /** Whether the answer was said or done. */
  | 'KIND'
  /** The month in which it lies, as `2023-12`. A record whose date may lie in several months is in none: a date is not made more exact than its source. */
  | 'MONTH'
  /** The party that answers. */
  | 'PARTY';

/** Whether an answer was said or done. */
export type ResponseKind =
  /** Something done: an event. */
  | 'ACTION'
  /** Something said. */
  | 'STATEMENT';

/** What a response answers: something that happened, or something said. */
export type ResponseSubject = Event | Statement;

/** A page of matches, the best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** Whether all that is found was ranked. False where more than 10000 records, of any type, have these words: then only those that were added last are among the matches, and another word would help. */
  complete: Scalars['Boolean']['output'];
  /** The matches on this page, in order. */
  edges: Array<SearchEdge>;
  /** Whether there is more before or behind this page, and the cursors to get it. */
  pageInfo: PageInfo;
  /** What was perhaps meant where nothing is found: the same text with words of the index that differ in one letter from those that it does not have. It finds something, of some type. Null where there is none. */
  suggestion?: Maybe<Scalars['String']['output']>;
  /** How many matches there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the matches on a page. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Of the first claim whose words, figure or excerpt the `snippet` is, the slug: `claim(slug:)` has the source, the place in it and its words. Null where the words stand elsewhere. */
  claimSlug?: Maybe<Scalars['String']['output']>;
  /** Marks the place of this edge: pass it as `after` or `before`, with the same `text` and `types`. */
  cursor: Scalars['String']['output'];
  /** The record itself. */
  node: SearchItem;
  /** The words that matched, in the context of the text in which most of them stand: a name, a title, a summary, a wording, a claim, a figure, the words of a source that settle a claim, a date or a channel. The parts, one after the other, are that text, or where it is long the piece of it around the matches. */
  snippet: Array<SnippetPart>;
};

/** A record that a search may find. */
export type SearchItem = Actor | Event | Place | Source | Statement;

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

/** A piece of a text: words that match a search, or what stands between them. */
export type SnippetPart = {
  __typename?: 'SnippetPart';
  /** Whether this is a word that was searched for. */
  match: Scalars['Boolean']['output'];
  /** Letter for letter as stored, or a date, a figure or a channel in words; `…` where the text goes on before or behind the snippet. */
  text: Scalars['String']['output'];
};

/** A published document: an article, a communique, a data release. */
export type Source = Node & PublishedRecord & {
  __typename?: 'Source';
  /** As the document names them. */
  author?: Maybe<Scalars['String']['output']>;
  /** What became of this source, the oldest change first. */
  changes: ChangeConnection;
  /** What it tells about events. */
  claims: ClaimConnection;
  /** Properties for which the editors coded all that the document says: only of these does `omittedClaims` say anything. */
  completeFor: Array<ClaimProperty>;
  /** When this source was first published here; null where that was before there was a log. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the date is known, where the document does not state it. */
  dateNote?: Maybe<Scalars['String']['output']>;
  /** The events that it reports, from the earliest to the latest. */
  events: EventConnection;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: SourceKind;
  /** What a reader is shown in its place: its name, title, question or summary. */
  label: Scalars['String']['output'];
  /** BCP 47 tag. */
  language: Scalars['String']['output'];
  /** Claims of a source of another publisher (one without a named publisher counts as of another) about the events that it reports, on properties on which it makes no claim about that event itself, and for which its coding is complete (`completeFor`). Nothing is said about why. */
  omittedClaims: ClaimConnection;
  /** Statements about the events that it reports that it does not carry and a source of another publisher (one without a named publisher counts as of another) does, from the earliest to the latest; without those said only after it was published. Nothing is said about why. */
  omittedStatements: StatementConnection;
  /** When it was published; null where that cannot be told. */
  publishedAt?: Maybe<FuzzyDate>;
  /** Null where the document does not name it. */
  publisher?: Maybe<Actor>;
  /** The path of its page in the explorer; null where it has none. */
  resourcePath?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the text that was read, hex. */
  sha256: Scalars['String']['output'];
  /** Independent of it or not: the other sources that have a publisher or an agency in common with it (also where one is published by an agency that the other draws on), or that carry a statement that it carries. From the earliest to the latest, at most 100. What shares an origin with one of them need not share one with it. */
  sharesOriginWith: Array<Source>;
  /** Stable public name; never reused. */
  slug: Scalars['String']['output'];
  /** The statements that it carries, from the earliest to the latest. */
  statements: StatementConnection;
  /** Its title as printed, or what it begins with. */
  title: Scalars['String']['output'];
  /** When this source last changed, with all that is part of it; null where that was before there was a log. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it was found. */
  url?: Maybe<Scalars['String']['output']>;
  /** How the address is known, where the document does not state it. */
  urlNote?: Maybe<Scalars['String']['output']>;
  /** Agencies and outlets that the document says it draws on. */
  via: Array<Actor>;
  /** Whose own words the whole document is: of a communique, a press release or a post. Null where it speaks of others, and where the editors did not say so. */
  voice?: Maybe<Actor>;
};


/** A published document: an article, a communique, a data release. */
export type SourceChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document: an article, a communique, a data release. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document: an article, a communique, a data release. */
export type SourceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document: an article, a communique, a data release. */
export type SourceOmittedClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document: an article, a communique, a data release. */
export type SourceOmittedStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document: an article, a communique, a data release. */
export type SourceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The sources on this page, in order. */
  edges: Array<SourceEdge>;
  /** Whether there is more before or behind this page, and the cursors to get it. */
  pageInfo: PageInfo;
  /** How many sources there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the sources on a page. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Marks the place of this edge: pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record itself. */
  node: Source;
};

/** Every given field must hold; a list holds where any of its members does. */
export type SourceFilter = {
  /** Could have been published in this span: by local days, or by instants where both have a zone. A set, or a date with open digits, is the span from its first day to its last. */
  during?: InputMaybe<Scalars['EDTF']['input']>;
  /** What they are. */
  kind?: InputMaybe<Array<SourceKind>>;
  /** Only those for which this does not hold. */
  not?: InputMaybe<SourceFilter>;
  /** Only those for which one of these holds, or several: at most 10. Beside other fields it must hold as well as they do. */
  or?: InputMaybe<Array<SourceFilter>>;
  /** Slugs of the actors that published them. */
  publisher?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Their slugs, or ones that they had before. */
  slug?: InputMaybe<Array<Scalars['String']['input']>>;
};

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

/** One thing said by one speaker, however many outlets report it and however each words it: all that was said on one occasion, or one point of that. */
export type Statement = Node & PublishedRecord & {
  __typename?: 'Statement';
  /** Events it speaks about, from the earliest to the latest. */
  about: EventConnection;
  /** What the speaker does by saying it. */
  acts: Array<SpeechAct>;
  /** What became of this statement, the oldest change first. */
  changes: ChangeConnection;
  /** By which way. */
  channel: Channel;
  /** Where the sources carry it. */
  citations: CitationConnection;
  /** The claims about events that it carries. */
  claims: ClaimConnection;
  /** When this statement was first published here; null where that was before there was a log. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** What a reader is shown in its place: its name, title, question or summary. */
  label: Scalars['String']['output'];
  /** What the editors remark of it, which nobody said: whose words the source prints, what it leaves open, how another reads it. Null where they have nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whom they spoke for. */
  onBehalfOf?: Maybe<Actor>;
  /** The side of whom they spoke for, or else their own. */
  party?: Maybe<Party>;
  /** The stances that it takes, at most one on each topic, by the slug of the topic. */
  positions: Array<Position>;
  /** The wording in each source: translations and paraphrases side by side. */
  renderings: Array<Rendering>;
  /** The path of its page in the explorer; null where it has none. */
  resourcePath?: Maybe<Scalars['String']['output']>;
  /** What it is a response to. */
  respondsTo: ResponseConnection;
  /** What was said or done in response to it. */
  responses: ResponseConnection;
  /** The capacity in which they spoke, as the sources word it. */
  role?: Maybe<Scalars['String']['output']>;
  /** When it was said. */
  saidAt: FuzzyDate;
  /** Stable public name; never reused. */
  slug: Scalars['String']['output'];
  /** Who said it. */
  speaker: Actor;
  /** What was said, in the editors' words. */
  summary: Scalars['String']['output'];
  /** Whom it concerns. */
  targets: Array<StatementTarget>;
  /** When this statement last changed, with all that is part of it; null where that was before there was a log. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The post, call, communique or briefing in which it is one point; null where it is an utterance of its own, and is counted as one. */
  utterance?: Maybe<Utterance>;
};


/** One thing said by one speaker, however many outlets report it and however each words it: all that was said on one occasion, or one point of that. */
export type StatementAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One thing said by one speaker, however many outlets report it and however each words it: all that was said on one occasion, or one point of that. */
export type StatementChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One thing said by one speaker, however many outlets report it and however each words it: all that was said on one occasion, or one point of that. */
export type StatementCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One thing said by one speaker, however many outlets report it and however each words it: all that was said on one occasion, or one point of that. */
export type StatementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One thing said by one speaker, however many outlets report it and however each words it: all that was said on one occasion, or one point of that. */
export type StatementRespondsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One thing said by one speaker, however many outlets report it and however each words it: all that was said on one occasion, or one point of that. */
export type StatementResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TimeOrder>;
};

/** A page of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The statements on this page, in order. */
  edges: Array<StatementEdge>;
  /** Whether there is more before or behind this page, and the cursors to get it. */
  pageInfo: PageInfo;
  /** How many statements there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the statements on a page. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Marks the place of this edge: pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record itself. */
  node: Statement;
};

/** Every given field must hold; a list holds where any of its members does. */
export type StatementFilter = {
  /** Slugs of the events that they speak about. */
  about?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What they do by speaking. */
  acts?: InputMaybe<Array<SpeechAct>>;
  /** Could have been said in this span: by local days, or by instants where both have a zone. A set, or a date with open digits, is the span from its first day to its last. */
  during?: InputMaybe<Scalars['EDTF']['input']>;
  /** Only those for which this does not hold. */
  not?: InputMaybe<StatementFilter>;
  /** Only those for which one of these holds, or several: at most 10. Beside other fields it must hold as well as they do. */
  or?: InputMaybe<Array<StatementFilter>>;
  /** Slugs of the parties that they speak for. */
  party?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Their slugs, or ones that they had before. */
  slug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of the sources that carry them. */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of the actors who speak. */
  speaker?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words that `search` would find it by, up to 32; all that have them, in the order of this list. Nothing has a text without words. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Slugs of the utterances in which they are points. */
  utterance?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What statements are counted by. */
export type StatementGrouping =
  /** Each thing that the speaker does by saying it. */
  | 'ACT'
  /** The month in which it lies, as `2023-12`. A record whose date may lie in several months is in none: a date is not made more exact than its source. */
  | 'MONTH'
  /** The party of whom the speaker speaks for, or else of the speaker. */
  | 'PARTY'
  /** Each source that carries it. */
  | 'SOURCE'
  /** The actor who says it. */
  | 'SPEAKER';

/** An actor whom a statement concerns. */
export type StatementTarget = {
  __typename?: 'StatementTarget';
  /** Whom it concerns. */
  actor: Actor;
  /** How. */
  role: TargetRole;
};

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

/** A page of the timeline. */
export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  /** The events and statements on this page, in order. */
  edges: Array<TimelineEdge>;
  /** Whether there is more before or behind this page, and the cursors to get it. */
  pageInfo: PageInfo;
  /** How many events and statements there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One event or statement on a page. */
export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  /** When it happened or was said. */
  at: FuzzyDate;
  /** Marks the place of this edge: pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record itself. */
  node: TimelineItem;
};

/** Every given field must hold; a list holds where any of its members does. */
export type TimelineFilter = {
  /** Slugs of actors that take part in the event, make the statement, or are spoken for in it. */
  actor?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Could have happened or been said in this span: by local days, or by instants where both have a zone. A set, or a date with open digits, is the span from its first day to its last. */
  during?: InputMaybe<Scalars['EDTF']['input']>;
  /** Events, statements or both. */
  kinds?: InputMaybe<Array<TimelineKind>>;
  /** Slugs of parties that take part in the event, or that the statement speaks for. */
  party?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of the places where the event happened, or one that the statement is about. A place includes the places inside it. */
  place?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of the sources that report the event, or carry the statement. */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of the topics on which the statement takes a stance, or one about the event does. */
  topic?: InputMaybe<Array<Scalars['String']['input']>>;
  /** PLOVER types of the event, or of one that the statement is about. */
  type?: InputMaybe<Array<EventType>>;
};

/** Something that happened, or something said. */
export type TimelineItem = Event | Statement;

/** What can stand in the timeline. */
export type TimelineKind =
  /** Something that happened. */
  | 'EVENT'
  /** Something said. */
  | 'STATEMENT';

/** A question on which actors take sides. */
export type Topic = Node & PublishedRecord & {
  __typename?: 'Topic';
  /** What became of this topic, the oldest change first. */
  changes: ChangeConnection;
  /** When this topic was first published here; null where that was before there was a log. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** What a reader is shown in its place: its name, title, question or summary. */
  label: Scalars['String']['output'];
  /** The stances taken on it, oldest first. */
  positions: PositionConnection;
  /** The question, in the editors' words; a stance is a yes, a no, or neither plainly. */
  question: Scalars['String']['output'];
  /** The path of its page in the explorer; null where it has none. */
  resourcePath?: Maybe<Scalars['String']['output']>;
  /** Stable public name; never reused. */
  slug: Scalars['String']['output'];
  /** When this topic last changed, with all that is part of it; null where that was before there was a log. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A question on which actors take sides. */
export type TopicChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A question on which actors take sides. */
export type TopicPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  party?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of topics. */
export type TopicConnection = {
  __typename?: 'TopicConnection';
  /** The topics on this page, in order. */
  edges: Array<TopicEdge>;
  /** Whether there is more before or behind this page, and the cursors to get it. */
  pageInfo: PageInfo;
  /** How many topics there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the topics on a page. */
export type TopicEdge = {
  __typename?: 'TopicEdge';
  /** Marks the place of this edge: pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record itself. */
  node: Topic;
};

/** Every given field must hold; a list holds where any of its members does. */
export type TopicFilter = {
  /** Their slugs, or ones that they had before. */
  slug?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** One act of speaking, such as a post, a call, a communique or a briefing: one speaker, one channel, one time. Its statements are the points made in it. (Akoma Ntoso has `speech` for it in a debate; schema.org has `Message` and `SocialMediaPosting` for two of its kinds.) */
export type Utterance = Node & PublishedRecord & {
  __typename?: 'Utterance';
  /** For whom it was meant: the other end of a call, the guests of a meeting (`audience` of schema.org). Empty where it was for the public. */
  audience: Array<Actor>;
  /** What became of this utterance, the oldest change first. */
  changes: ChangeConnection;
  /** By which way. */
  channel: Channel;
  /** Where the sources speak of it as a whole, beyond what they carry of its points. */
  citations: CitationConnection;
  /** When this utterance was first published here; null where that was before there was a log. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** What a reader is shown in its place: its name, title, question or summary. */
  label: Scalars['String']['output'];
  /** Whom they spoke for. */
  onBehalfOf?: Maybe<Actor>;
  /** The side of whom they spoke for, or else their own. */
  party?: Maybe<Party>;
  /** The path of its page in the explorer; null where it has none. */
  resourcePath?: Maybe<Scalars['String']['output']>;
  /** The capacity in which they spoke, as the sources word it. */
  role?: Maybe<Scalars['String']['output']>;
  /** When they spoke. */
  saidAt: FuzzyDate;
  /** Stable public name; never reused. */
  slug: Scalars['String']['output'];
  /** The sources that carry it or a point of it, from the earliest to the latest. */
  sources: SourceConnection;
  /** Who spoke. */
  speaker: Actor;
  /** The points made in it, each with its wordings. */
  statements: StatementConnection;
  /** What it is called, in the editors' words; null where its speaker, channel and date say enough. */
  title?: Maybe<Scalars['String']['output']>;
  /** When this utterance last changed, with all that is part of it; null where that was before there was a log. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** One act of speaking, such as a post, a call, a communique or a briefing: one speaker, one channel, one time. Its statements are the points made in it. (Akoma Ntoso has `speech` for it in a debate; schema.org has `Message` and `SocialMediaPosting` for two of its kinds.) */
export type UtteranceChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One act of speaking, such as a post, a call, a communique or a briefing: one speaker, one channel, one time. Its statements are the points made in it. (Akoma Ntoso has `speech` for it in a debate; schema.org has `Message` and `SocialMediaPosting` for two of its kinds.) */
export type UtteranceCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One act of speaking, such as a post, a call, a communique or a briefing: one speaker, one channel, one time. Its statements are the points made in it. (Akoma Ntoso has `speech` for it in a debate; schema.org has `Message` and `SocialMediaPosting` for two of its kinds.) */
export type UtteranceSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One act of speaking, such as a post, a call, a communique or a briefing: one speaker, one channel, one time. Its statements are the points made in it. (Akoma Ntoso has `speech` for it in a debate; schema.org has `Message` and `SocialMediaPosting` for two of its kinds.) */
export type UtteranceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TimeOrder>;
};

/** A page of utterances. */
export type UtteranceConnection = {
  __typename?: 'UtteranceConnection';
  /** The utterances on this page, in order. */
  edges: Array<UtteranceEdge>;
  /** Whether there is more before or behind this page, and the cursors to get it. */
  pageInfo: PageInfo;
  /** How many utterances there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the utterances on a page. */
export type UtteranceEdge = {
  __typename?: 'UtteranceEdge';
  /** Marks the place of this edge: pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record itself. */
  node: Utterance;
};

/** Every given field must hold; a list holds where any of its members does. */
export type UtteranceFilter = {
  /** Slugs of the actors for whom it was meant. */
  audience?: InputMaybe<Array<Scalars['String']['input']>>;
  /** By which way they speak. */
  channel?: InputMaybe<Array<Channel>>;
  /** Could have been said in this span: by local days, or by instants where both have a zone. A set, or a date with open digits, is the span from its first day to its last. */
  during?: InputMaybe<Scalars['EDTF']['input']>;
  /** Only those for which this does not hold. */
  not?: InputMaybe<UtteranceFilter>;
  /** Only those for which one of these holds, or several: at most 10. Beside other fields it must hold as well as they do. */
  or?: InputMaybe<Array<UtteranceFilter>>;
  /** Slugs of the parties that they speak for. */
  party?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Their slugs, or ones that they had before. */
  slug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of the sources that carry it or a point of it. */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of the actors who speak. */
  speaker?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The answers to an event that are points of one utterance, or a statement that is one by itself. */
export type UtteranceResponses = Node & {
  __typename?: 'UtteranceResponses';
  /** How many answers are in it, as far as the filter leaves them. */
  count: Scalars['Int']['output'];
  /** Global id, for `node(id:)`: opaque, and the same after a reseeding. */
  id: Scalars['ID']['output'];
  /** When it was said. */
  respondedAt: FuzzyDate;
  /** The answers in it, as far as the filter leaves them. */
  responses: ResponseConnection;
  /** Where they were said; null where the answer is a statement that is an utterance of its own. */
  utterance?: Maybe<Utterance>;
};


/** The answers to an event that are points of one utterance, or a statement that is one by itself. */
export type UtteranceResponsesResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TimeOrder>;
};

/** A page of utterances that answer. */
export type UtteranceResponsesConnection = {
  __typename?: 'UtteranceResponsesConnection';
  /** The utterances that answer on this page, in order. */
  edges: Array<UtteranceResponsesEdge>;
  /** Whether there is more before or behind this page, and the cursors to get it. */
  pageInfo: PageInfo;
  /** How many utterances that answer there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the utterances that answer on a page. */
export type UtteranceResponsesEdge = {
  __typename?: 'UtteranceResponsesEdge';
  /** Marks the place of this edge: pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The record itself. */
  node: UtteranceResponses;
};
