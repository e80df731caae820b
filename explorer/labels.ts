/** The API's enums in a reader's words, as `enumLabels` of the API has them. */
import type {
  ActorKind,
  AffiliationKind,
  Agreement,
  Channel,
  ClaimProperty,
  EventLinkKind,
  EventType,
  FigureBasis,
  ParticipantRole,
  PlaceKind,
  PlacePrecision,
  SourceKind,
  SpeechAct,
  Stance,
  TargetRole,
} from './api/documents.ts';
import { labels } from './api/labels.ts';

interface Enums {
  ActorKind: ActorKind;
  AffiliationKind: AffiliationKind;
  Agreement: Agreement;
  Channel: Channel;
  ClaimProperty: ClaimProperty;
  EventLinkKind: EventLinkKind;
  /** With the type that it narrows before it: `ASSAULT firearms`. */
  EventMode: string;
  EventType: EventType;
  FigureBasis: FigureBasis;
  ParticipantRole: ParticipantRole;
  PlaceKind: PlaceKind;
  PlacePrecision: PlacePrecision;
  SourceKind: SourceKind;
  SpeechAct: SpeechAct;
  Stance: Stance;
  TargetRole: TargetRole;
}

/** All values of an enum, in the order in which they are best shown. */
export const valuesOf = <Name extends keyof Enums>(type: Name): Enums[Name][] =>
  Object.keys(labels[type] ?? {}) as Enums[Name][];

/** To stand alone: `Phone call`. */
export const labelOf = <Name extends keyof Enums>(type: Name, value: Enums[Name]): string =>
  labels[type]?.[value]?.label ?? plain(value);

/** As part of a sentence: `on the telephone`, `is owned by`. */
export const phraseOf = <Name extends keyof Enums>(type: Name, value: Enums[Name]): string =>
  labels[type]?.[value]?.phrase ?? plain(value);

/** The same from the other end of a tie: `owns`. */
export const inverseOf = <Name extends keyof Enums>(type: Name, value: Enums[Name]): string =>
  labels[type]?.[value]?.inverse ?? phraseOf(type, value);

/** A page that was loaded before the API had the value does not know it. */
const plain = (value: string): string => value.toLowerCase().replaceAll(/[_-]/g, ' ');
