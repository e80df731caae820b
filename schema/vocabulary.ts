/**
 * The closed lists of the data model. Tables, GraphQL enums and dossiers all read them from here,
 * so a value exists in one place and cannot be misspelt in another.
 */

/** PLOVER's sixteen event types. https://github.com/openeventdata/PLOVER */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/**
 * PLOVER's modes, by the event type that they narrow. A type without modes takes none.
 * As used by CAMEO2PLOVER-2021.txt in the PLOVER repository, whose DEMAND is today's REQUEST;
 * an air or drone strike is `heavy-weapons` ("employ aerial weapons").
 */
export const EVENT_MODES: Readonly<Record<EventType, readonly string[]>> = {
  AGREE: [],
  CONSULT: ['phone', 'visit', 'host', 'third-party'],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ['release', 'return', 'ease', 'access', 'disarm', 'ceasefire', 'withdraw'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['relations', 'restrict', 'ban', 'political', 'expel', 'violence', 'territory'],
  PROTEST: ['demo', 'hunger', 'boycott', 'obstruct', 'riot'],
  SANCTION: ['withdraw', 'discontinue', 'expel'],
  MOBILIZE: ['police', 'troops'],
  COERCE: ['restrict', 'confiscate', 'ban', 'curfew', 'martial-law', 'arrest', 'deport'],
  ASSAULT: [
    'destroy',
    'abduct',
    'beat',
    'sexual',
    'torture',
    'suicide-attack',
    'explosives',
    'assassinate',
    'cleansing',
    'firearms',
    'heavy-weapons',
    'unconventional',
  ],
};

export const PARTICIPANT_ROLES = [
  'PERPETRATOR',
  'SUSPECTED_PERPETRATOR',
  'CLAIMED_PERPETRATOR',
  'TARGET',
  'VICTIM',
  'INITIATOR',
  'COUNTERPART',
  'MEDIATOR',
  'LOCATION_HOST',
  'BENEFICIARY',
  'INTERCEPTOR',
  'OTHER',
] as const;

export const ACTOR_KINDS = [
  'PERSON',
  'STATE',
  'GOVERNMENT',
  'GOVERNMENT_BODY',
  'MILITARY',
  'ARMED_GROUP',
  'COALITION',
  'POLITICAL_BODY',
  'MEDIA',
  'COMPANY',
  'NGO',
  'INTERNATIONAL_ORGANISATION',
  'VESSEL',
  'CIVILIANS',
  'UNNAMED_SOURCE',
  'OTHER',
] as const;

export const AFFILIATION_KINDS = [
  'PART_OF',
  'MEMBER_OF',
  'LEADS',
  'OFFICIAL_OF',
  'SPEAKS_FOR',
  'BACKED_BY',
  'ALIGNED_WITH',
  'DESIGNATED_TERRORIST_BY',
  'OWNED_BY',
  'OPERATES',
  'EMPLOYED_BY',
] as const;

export const SPEECH_ACTS = [
  'CLAIM_RESPONSIBILITY',
  'DENY_RESPONSIBILITY',
  'ACKNOWLEDGE',
  'ATTRIBUTE',
  'ACCUSE',
  'CONDEMN',
  'REJECT',
  'THREATEN',
  'WARN',
  'VOW',
  'DEMAND',
  'APPEAL',
  'PROMISE',
  'PRAISE',
  'JUSTIFY',
  'ANNOUNCE',
  'ANNOUNCE_INVESTIGATION',
  'ASSERT_RIGHT',
  'ESTIMATE',
  'REPORT',
  'CONFIRM',
  'AGREE',
  'PROPOSE',
  'ADVISE',
  'CONDOLE',
  'DECLINE_COMMENT',
] as const;

export const CHANNELS = [
  'TELEGRAM',
  'WRITTEN_STATEMENT',
  'PHONE_CALL',
  'MEETING',
  'BRIEFING',
  'INTERVIEW',
  'STATE_MEDIA',
  'BROADCAST',
  'SOCIAL_MEDIA',
  'PRESS_RELEASE',
  'PARLIAMENT',
  'UNKNOWN',
] as const;

export const TARGET_ROLES = [
  'ADDRESSEE',
  'ACCUSED',
  'CONDEMNED',
  'THREATENED',
  'PRAISED',
  'MENTIONED',
] as const;

export const DIRECTNESSES = ['VERBATIM', 'PARAPHRASE'] as const;

export const SOURCE_KINDS = [
  'NEWS_ARTICLE',
  'OPINION',
  'OFFICIAL_STATEMENT',
  'SOCIAL_MEDIA_POST',
  'DATA_RELEASE',
  'OTHER',
] as const;

export const CLAIM_PROPERTIES = [
  'OCCURRED_AT',
  'TARGET',
  'PERPETRATOR',
  'MUNITIONS',
  'KILLED',
  'INJURED',
  'DAMAGE',
  'ATTACK_COUNT',
  'TROOP_COUNT',
  'PRECEDENT',
  'MOTIVE',
  'RESPONSIBILITY_CLAIM',
  'OUTCOME',
  'LOCATION',
  'MISSING',
  'DETAINED',
  'DISPLACED',
  'METHOD',
] as const;
export type ClaimProperty = (typeof CLAIM_PROPERTIES)[number];

/** The properties that count people, by what happened to them. */
export const COUNTS_OF_PEOPLE = [
  'KILLED',
  'INJURED',
  'MISSING',
  'DETAINED',
  'DISPLACED',
] as const satisfies readonly ClaimProperty[];
export type CountOfPeople = (typeof COUNTS_OF_PEOPLE)[number];

export const QUANTITY_QUALIFIERS = ['EXACTLY', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'BETWEEN'] as const;

export const STANCES = ['SUPPORTS', 'OPPOSES', 'AMBIGUOUS'] as const;

export const EVENT_LINK_KINDS = [
  'RETALIATES_FOR',
  'PRECEDES',
  'CAUSES',
  'ESCALATES',
  'SAME_CAMPAIGN',
] as const;
export type EventLinkKind = (typeof EVENT_LINK_KINDS)[number];

/** How a figure came about: said by whoever did it, counted by whoever keeps count, or estimated. */
export const FIGURE_BASES = ['CLAIMED', 'COUNTED', 'ESTIMATED'] as const;

/** What two sources have in common that are not independent of each other. */
export const ORIGIN_REASONS = [
  'PUBLISHER_OR_AGENCY',
  'STATEMENT',
  'CLAIMANT',
  'INFORMANT',
  'CHAIN_OF_COMMAND',
] as const;
export type OriginReason = (typeof ORIGIN_REASONS)[number];

/** How far the sources of an account agree. */
export const AGREEMENTS = ['SINGLE', 'AGREED', 'COMPATIBLE', 'CONTRADICTORY'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** How one figure is picked out of all that are reported. */
export const FIGURE_POLICIES = ['LOWEST', 'HIGHEST', 'MEDIAN', 'MODE', 'LATEST', 'MOST_PRECISE'] as const;
export type FigurePolicy = (typeof FIGURE_POLICIES)[number];

export const PLACE_KINDS = ['SITE', 'BASE', 'DISTRICT', 'CITY', 'PROVINCE', 'COUNTRY', 'REGION'] as const;

export const PLACE_PRECISIONS = ['EXACT', 'NEAR', 'ADMIN_AREA', 'COUNTRY', 'REGION'] as const;
