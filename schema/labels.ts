/**
 * What each value of the API's enums is called, in one language: the API serves it (`enumLabels`), and the explorer
 * is built from it. What a value means is said in the schema, where the enum is. A further language is a further table.
 */
import { KINDS } from './kinds.ts';
import { PLOVER } from './plover.ts';
import type * as vocabulary from './vocabulary.ts';

/** The BCP 47 tag of the language of all that follows. */
export const LANGUAGE = 'en';

/**
 * To stand alone, as in a heading; as a part of a sentence, after whom or what it is said of; and the same from the
 * other end of a tie. Without the second, it is the first.
 */
type Label = readonly [label: string, phrase?: string, inverse?: string];
type LabelsOf<List extends keyof typeof vocabulary> = Readonly<
  Record<Extract<(typeof vocabulary)[List] extends readonly (infer Value)[] ? Value : never, string>, Label>
>;

const ActorKind: LabelsOf<'ACTOR_KINDS'> = {
  PERSON: ['Person'],
  STATE: ['State'],
  GOVERNMENT: ['Government'],
  GOVERNMENT_BODY: ['Government body'],
  MILITARY: ['Military'],
  ARMED_GROUP: ['Armed group'],
  COALITION: ['Coalition'],
  POLITICAL_BODY: ['Political body'],
  MEDIA: ['Media'],
  COMPANY: ['Company'],
  NGO: ['NGO', 'NGO'],
  INTERNATIONAL_ORGANISATION: ['International organisation'],
  VESSEL: ['Vessel'],
  CIVILIANS: ['Civilians'],
  UNNAMED_SOURCE: ['Unnamed source'],
  OTHER: ['Other'],
};

const AffiliationKind: LabelsOf<'AFFILIATION_KINDS'> = {
  PART_OF: ['Part of', 'is part of', 'has this part'],
  MEMBER_OF: ['Member of', 'is a member of', 'has this member'],
  LEADS: ['Leader of', 'leads', 'is led by'],
  OFFICIAL_OF: ['Official of', 'holds an office in', 'has this official'],
  SPEAKS_FOR: ['Spokesperson of', 'speaks for', 'has this spokesperson'],
  BACKED_BY: ['Backed by', 'is backed by', 'backs'],
  ALIGNED_WITH: ['Aligned with', 'is on the side of', 'has on its side'],
  DESIGNATED_TERRORIST_BY: [
    'Designated as terrorist by',
    'is designated as terrorist by',
    'designates as terrorist',
  ],
  OWNED_BY: ['Owned by', 'is owned by', 'owns'],
  OPERATES: ['Operator of', 'operates', 'is operated by'],
  EMPLOYED_BY: ['Employed by', 'works for', 'employs'],
};

const Agreement: LabelsOf<'AGREEMENTS'> = {
  SINGLE: ['One source only'],
  AGREED: ['Sources agree'],
  COMPATIBLE: ['No conflict'],
  CONTRADICTORY: ['Contradictory'],
};

const Channel: LabelsOf<'CHANNELS'> = {
  TELEGRAM: ['Telegram', 'on Telegram'],
  WRITTEN_STATEMENT: ['Written statement', 'in a written statement'],
  PHONE_CALL: ['Phone call', 'on the telephone'],
  MEETING: ['Meeting', 'in a meeting'],
  BRIEFING: ['Briefing', 'at a briefing'],
  INTERVIEW: ['Interview', 'in an interview'],
  STATE_MEDIA: ['State media', 'through state media'],
  BROADCAST: ['Television or radio', 'on television or radio'],
  SOCIAL_MEDIA: ['Social media', 'on social media'],
  PRESS_RELEASE: ['Press release', 'in a press release'],
  PARLIAMENT: ['Parliament', 'in parliament'],
  UNKNOWN: ['Not known', 'by a way that the sources do not say'],
};

const ClaimProperty: LabelsOf<'CLAIM_PROPERTIES'> = {
  OCCURRED_AT: ['When it happened'],
  TARGET: ['Target'],
  PERPETRATOR: ['Who did it'],
  MUNITIONS: ['Munitions'],
  KILLED: ['Killed'],
  INJURED: ['Injured'],
  DAMAGE: ['Damage'],
  ATTACK_COUNT: ['Number of attacks'],
  TROOP_COUNT: ['Number of troops'],
  PRECEDENT: ['How unusual'],
  MOTIVE: ['Motive'],
  RESPONSIBILITY_CLAIM: ['Who claimed it'],
  OUTCOME: ['Outcome'],
  LOCATION: ['Where it happened'],
  MISSING: ['Missing'],
  DETAINED: ['Detained'],
  DISPLACED: ['Displaced'],
  METHOD: ['How it was done'],
};

const EventLinkKind: LabelsOf<'EVENT_LINK_KINDS'> = {
  RETALIATES_FOR: ['Retaliation', 'retaliates for', 'met retaliation in'],
  PRECEDES: ['Leads up to', 'leads up to', 'follows'],
  CAUSES: ['Cause', 'brings about', 'is brought about by'],
  ESCALATES: ['Escalation', 'escalates', 'is escalated by'],
  SAME_CAMPAIGN: ['Same campaign', 'is part of the same campaign as', 'is part of the same campaign as'],
};

const ParticipantRole: LabelsOf<'PARTICIPANT_ROLES'> = {
  PERPETRATOR: ['Perpetrator', 'did it'],
  SUSPECTED_PERPETRATOR: ['Suspected perpetrator', 'is said to have done it'],
  CLAIMED_PERPETRATOR: ['Claimed responsibility', 'claims to have done it'],
  TARGET: ['Target', 'was the target'],
  VICTIM: ['Victim', 'was harmed'],
  INITIATOR: ['Initiator', 'began it'],
  COUNTERPART: ['Other side', 'was the other side of it'],
  MEDIATOR: ['Mediator', 'stood between the sides'],
  LOCATION_HOST: ['Host of the scene', 'had it on its ground'],
  BENEFICIARY: ['Beneficiary', 'gained by it'],
  INTERCEPTOR: ['Interceptor', 'stopped it or tried to'],
  OTHER: ['Other', 'had another part in it'],
};

const SpeechAct: LabelsOf<'SPEECH_ACTS'> = {
  CLAIM_RESPONSIBILITY: ['Claim of responsibility', 'claims responsibility'],
  DENY_RESPONSIBILITY: ['Denial of responsibility', 'denies responsibility'],
  ACKNOWLEDGE: ['Acknowledgement', 'acknowledges'],
  ATTRIBUTE: ['Attribution', 'blames'],
  ACCUSE: ['Accusation', 'accuses'],
  CONDEMN: ['Condemnation', 'condemns'],
  REJECT: ['Rejection', 'rejects'],
  THREATEN: ['Threat', 'threatens'],
  WARN: ['Warning', 'warns'],
  VOW: ['Vow', 'vows'],
  DEMAND: ['Demand', 'demands'],
  APPEAL: ['Appeal', 'appeals'],
  PROMISE: ['Promise', 'promises'],
  PRAISE: ['Praise', 'praises'],
  JUSTIFY: ['Justification', 'justifies'],
  ANNOUNCE: ['Announcement', 'announces'],
  ANNOUNCE_INVESTIGATION: ['Announcement of an inquiry', 'announces an inquiry'],
  ASSERT_RIGHT: ['Assertion of a right', 'claims a right'],
  ESTIMATE: ['Estimate', 'estimates'],
  REPORT: ['Report', 'reports'],
  CONFIRM: ['Confirmation', 'confirms'],
  AGREE: ['Agreement', 'agrees'],
  PROPOSE: ['Proposal', 'proposes'],
  ADVISE: ['Advice', 'advises'],
  CONDOLE: ['Condolences', 'condoles'],
  DECLINE_COMMENT: ['No comment', 'declines to comment'],
};

const SourceKind: LabelsOf<'SOURCE_KINDS'> = {
  NEWS_ARTICLE: ['News article'],
  OPINION: ['Opinion'],
  OFFICIAL_STATEMENT: ['Official statement'],
  SOCIAL_MEDIA_POST: ['Social media post'],
  DATA_RELEASE: ['Data release'],
  OTHER: ['Other'],
};

const TargetRole: LabelsOf<'TARGET_ROLES'> = {
  ADDRESSEE: ['Addressee', 'is spoken to'],
  ACCUSED: ['Accused', 'is blamed'],
  CONDEMNED: ['Condemned', 'is condemned'],
  THREATENED: ['Threatened', 'is threatened'],
  PRAISED: ['Praised', 'is praised'],
  MENTIONED: ['Mentioned', 'is spoken of'],
};

const FigureBasis: LabelsOf<'FIGURE_BASES'> = {
  CLAIMED: ['Claimed'],
  COUNTED: ['Counted'],
  ESTIMATED: ['Estimated'],
};

const FigurePolicy: LabelsOf<'FIGURE_POLICIES'> = {
  LOWEST: ['Lowest'],
  HIGHEST: ['Highest'],
  MEDIAN: ['Median'],
  MODE: ['Most reported'],
  LATEST: ['Latest'],
  MOST_PRECISE: ['Most precise'],
};

const OriginReason: LabelsOf<'ORIGIN_REASONS'> = {
  PUBLISHER_OR_AGENCY: ['Publisher or agency', 'have the same publisher or agency'],
  STATEMENT: ['Statement', 'have it from the same statement'],
  CLAIMANT: ['Claimant', 'have it from the same claimant'],
  INFORMANT: ['Informant', 'have it through the same informant'],
  CHAIN_OF_COMMAND: ['Chain of command', 'have it from one chain of command'],
};

const PlaceKind: LabelsOf<'PLACE_KINDS'> = {
  SITE: ['Site'],
  BASE: ['Base'],
  DISTRICT: ['District'],
  CITY: ['City'],
  PROVINCE: ['Province'],
  COUNTRY: ['Country'],
  REGION: ['Region'],
};

const PlacePrecision: LabelsOf<'PLACE_PRECISIONS'> = {
  EXACT: ['Exact'],
  NEAR: ['Near it'],
  ADMIN_AREA: ['Administrative area'],
  COUNTRY: ['Country'],
  REGION: ['Region'],
};

const QuantityQualifier: LabelsOf<'QUANTITY_QUALIFIERS'> = {
  EXACTLY: ['Exactly'],
  ABOUT: ['About'],
  AT_LEAST: ['At least'],
  AT_MOST: ['At most'],
  BETWEEN: ['Between'],
};

const Stance: LabelsOf<'STANCES'> = { SUPPORTS: ['Yes'], OPPOSES: ['No'], AMBIGUOUS: ['Unclear'] };

const Directness: LabelsOf<'DIRECTNESSES'> = {
  VERBATIM: ['Quotation', 'in the speaker’s own words'],
  PARAPHRASE: ['Paraphrase', 'in the editors’ words'],
};

const EventType = Object.fromEntries(
  Object.entries(PLOVER).map(([type, { label }]): [string, Label] => [type, [label]]),
);

const EventMode = Object.fromEntries(
  Object.entries(PLOVER).flatMap(([type, { modes }]) =>
    Object.entries(modes).map(([mode, [label]]): [string, Label] => [`${type} ${mode}`, [label]]),
  ),
);

/** By the names of the enums in the API; `EventMode` is none, and a mode is named with the type that it narrows. Those below are of the API alone. */
const LABELS: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  ActorKind,
  AffiliationKind,
  Agreement,
  Channel,
  ClaimProperty,
  Directness,
  EventLinkKind,
  EventMode,
  EventType,
  FigureBasis,
  FigurePolicy,
  OriginReason,
  ParticipantRole,
  PlaceKind,
  PlacePrecision,
  QuantityQualifier,
  SourceKind,
  SpeechAct,
  Stance,
  TargetRole,
  DatePrecision: {
    YEAR: ['Year'],
    MONTH: ['Month'],
    DAY: ['Day'],
    HOUR: ['Hour'],
    MINUTE: ['Minute'],
    INTERVAL: ['Span of time'],
  },
  ClaimGrouping: {
    PROPERTY: ['Property'],
    EVENT: ['Event'],
    SOURCE: ['Source'],
    CLAIMANT: ['Claimant'],
  },
  EventGrouping: {
    TYPE: ['Type of event'],
    MONTH: ['Month'],
    PLACE: ['Place'],
    PARTY: ['Party'],
    SOURCE: ['Source'],
  },
  LinkDirection: {
    INCOMING: ['From the other event'],
    OUTGOING: ['To the other event'],
  },
  NoFigureReason: {
    NO_NUMBER: ['No number'],
    SEVERAL_UNITS: ['Several units'],
    SEVERAL_COUNTS: ['Several counts'],
  },
  NameOrder: { A_TO_Z: ['A to Z'], Z_TO_A: ['Z to A'] },
  ResponseGrouping: {
    KIND: ['Said or done'],
    ACT: ['What is done by saying it'],
    MONTH: ['Month'],
    ACTOR: ['Actor'],
    PARTY: ['Party'],
    EVENT: ['Event'],
  },
  ResponseKind: { ACTION: ['Action'], STATEMENT: ['Statement'] },
  SearchType: {
    EVENT: ['Event'],
    STATEMENT: ['Statement'],
    ACTOR: ['Actor'],
    SOURCE: ['Source'],
    PLACE: ['Place'],
  },
  StatementGrouping: {
    ACT: ['What is done by saying it'],
    MONTH: ['Month'],
    SPEAKER: ['Speaker'],
    PARTY: ['Party'],
    SOURCE: ['Source'],
  },
  ChangeKind: {
    ADDED: ['Added', 'was added'],
    CHANGED: ['Changed', 'was changed'],
    REMOVED: ['Removed', 'was removed'],
    RENAMED: ['Renamed', 'was renamed'],
    AGREEMENT_CHANGED: ['Agreement changed'],
    FIGURE_MOVED: ['Figure moved'],
    SOURCE_CONFIRMED: ['Confirmed by a second source'],
    RESPONSE_ADDED: ['Answer added'],
    RESPONSE_REMOVED: ['Answer taken out'],
    POSITION_SHIFTED: ['Position shifted'],
  },
  ChangesetKind: { ORDINARY: ['Ordinary change'], CORRECTION: ['Correction'] },
  RecordType: Object.fromEntries(
    Object.values(KINDS)
      .map(({ type }): [string, Label] => [type.toUpperCase(), [type]])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
  TimeOrder: { EARLIEST_FIRST: ['Earliest first'], LATEST_FIRST: ['Latest first'] },
  TimelineKind: { EVENT: ['Event'], STATEMENT: ['Statement'] },
};

export const LABELLED = Object.keys(LABELS).sort();

export interface Words {
  label: string;
  phrase: string;
  inverse: string | null;
}

/** Undefined where there is no such value. */
export function wordsOf(type: string, value: string): Words | undefined {
  const [label, phrase, inverse = null] = LABELS[type]?.[value] ?? [];
  return label === undefined ? undefined : { label, phrase: phrase ?? uncapitalised(label), inverse };
}

/** The label of each value of an enum. */
export const labelsIn = (type: string): Record<string, string> =>
  Object.fromEntries(Object.entries(LABELS[type] ?? {}).map(([value, [label]]) => [value, label]));

const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
