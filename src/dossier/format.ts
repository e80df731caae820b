/** The dossier format, as seed/FORMAT.md tells it: the shape of each kind of record, and what it refers to. */
import { z } from 'zod';
import { KINDS, type Kind } from '../../schema/kinds.ts';
import {
  ACTOR_KINDS,
  AFFILIATION_KINDS,
  CHANNELS,
  CLAIM_PROPERTIES,
  EVENT_LINK_KINDS,
  EVENT_TYPES,
  FIGURE_BASES,
  PARTICIPANT_ROLES,
  PLACE_KINDS,
  PLACE_PRECISIONS,
  SOURCE_KINDS,
  SPEECH_ACTS,
  STANCES,
  TARGET_ROLES,
} from '../../schema/vocabulary.ts';
import { didYouMean } from './problem.ts';
import {
  amount,
  count,
  country,
  date,
  language,
  length,
  paragraphs,
  range,
  SLUG,
  sha256,
  slug,
  span,
  url,
} from './values.ts';
import { citing, excerptOfSource, fewWordsOfSource, label, ownWords, spokenWords } from './wording.ts';

/** By the shape of a reference, or of a name that begins with one: the kind of record that it leads to. */
export const REFERENCES = z.registry<{ kind: Kind }>();

function referring<Schema extends z.ZodType>(kind: Kind, schema: Schema): Schema {
  const own = schema.clone();
  REFERENCES.add(own, { kind });
  return own;
}

export const KIND_KEYS = Object.keys(KINDS) as Kind[];

/** The slugs that stand anywhere in the dossiers, whether or not their records are in order. */
export type KnownSlugs = Record<Kind, Set<string>>;

export const NO_SUCH = 'there is no ';

/** Which record an unknown slug may mean, as `; did you mean "baghdad"?`, or nothing. */
type Meant = (kind: Kind, slug: string, known: KnownSlugs) => string;
const didYouMeanOf: Meant = (kind, slug, known) => didYouMean(slug, known[kind]);

/** A single value stands for a list of one. */
const oneOrMany = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => (Array.isArray(value) ? value : [value]),
    z.array(item).min(1, 'the list is empty: name a paragraph'),
  );

const place = z.preprocess(
  (value) => (typeof value === 'string' ? { para: value } : value),
  z.strictObject({ para: paragraphs, excerpt: excerptOfSource().optional() }),
);

/** Records refer to one another, so their shape depends on which slugs there are, where that is known. */
export function dossierFormat(known: KnownSlugs | undefined, meant: Meant = didYouMeanOf) {
  const slugOf = (kind: Kind) =>
    referring(
      kind,
      slug.superRefine((value, context) => {
        if (known && SLUG.test(value) && !known[kind].has(value)) {
          const elsewhere = KIND_KEYS.find((other) => known[other].has(value));
          const hint = elsewhere ? `; "${value}" stands under "${elsewhere}"` : meant(kind, value, known);
          context.addIssue(`${NO_SUCH}${KINDS[kind].name} "${value}"${hint}`);
        }
      }),
    );
  const actor = slugOf('actors');
  const event = slugOf('events');
  const source = slugOf('sources');
  const statement = slugOf('statements');

  /** Begins with the slug of its source. */
  const claimName = () => referring('sources', label());
  const formerly = z.array(slug).min(1, 'the list is empty: name a slug that the record had').optional();

  const citations = citing(
    z
      .record(source, oneOrMany(place))
      .refine((cites) => Object.keys(cites).length > 0, 'no source is cited here, and every fact cites one'),
    'citations',
  );

  const party = z.strictObject({ name: label(), summary: ownWords().optional(), formerly });

  const affiliation = z.strictObject({
    with: actor,
    kind: z.enum(AFFILIATION_KINDS),
    role: ownWords().optional(),
    during: date.optional(),
    cites: citations,
  });

  const actorRecord = z.strictObject({
    name: label(),
    kind: z.enum(ACTOR_KINDS),
    summary: ownWords().optional(),
    country: country.optional(),
    party: slugOf('parties').optional(),
    names: z
      .array(z.strictObject({ name: label(), language: language.optional(), cites: citations.optional() }))
      .optional(),
    affiliations: z.array(affiliation).optional(),
    cites: citations.optional(),
    formerly,
  });

  const placeRecord = z.strictObject({
    name: label(),
    kind: z.enum(PLACE_KINDS),
    country: country.optional(),
    'part-of': slugOf('places').optional(),
    latitude: range(-90, 90).optional(),
    longitude: range(-180, 180).optional(),
    precision: z.enum(PLACE_PRECISIONS).optional(),
    formerly,
  });

  const sourceRecord = z.strictObject({
    title: label(),
    kind: z.enum(SOURCE_KINDS),
    publisher: actor.optional(),
    voice: actor.optional(),
    via: z.array(actor).optional(),
    author: label().optional(),
    published: date.optional(),
    'date-note': ownWords('sources').optional(),
    language,
    url: url.optional(),
    'url-note': ownWords('sources').optional(),
    sha256,
    paragraphs: count.optional(),
    pages: count.optional(),
    length: length.optional(),
    text: label().optional(),
    'complete-for': z.array(z.enum(CLAIM_PROPERTIES)).optional(),
    skipped: z.record(span, ownWords('sources')).optional(),
    formerly,
  });

  const claim = z.strictObject({
    property: z.enum(CLAIM_PROPERTIES),
    text: ownWords(),
    source,
    para: paragraphs,
    excerpt: fewWordsOfSource().optional(),
    quantity: z
      .strictObject({
        exactly: amount.optional(),
        about: amount.optional(),
        'at-least': amount.optional(),
        'at-most': amount.optional(),
        between: z
          .tuple([amount, amount], 'two numbers are wanted here, the lower and the higher: [5, 7]')
          .optional(),
        unit: label(),
      })
      .optional(),
    actor: actor.optional(),
    place: slugOf('places').optional(),
    latitude: range(-90, 90).optional(),
    longitude: range(-180, 180).optional(),
    precision: z.enum(PLACE_PRECISIONS).optional(),
    claimant: actor.optional(),
    relays: z.array(actor).min(1, 'the list is empty: name an actor').optional(),
    statement: statement.optional(),
    key: slug.optional(),
    period: date.optional(),
    'as-of': date.optional(),
    basis: z.enum(FIGURE_BASES).optional(),
    supersedes: z.array(claimName()).min(1, 'the list is empty: name a claim').optional(),
    contradicts: z.array(z.strictObject({ claim: claimName(), because: ownWords('both claims') })).optional(),
  });

  const participant = z.strictObject({
    actor,
    role: z.enum(PARTICIPANT_ROLES),
    'asserted-by': actor.optional(),
    cites: citations,
  });

  const link = z.strictObject({
    event,
    kind: z.enum(EVENT_LINK_KINDS),
    'asserted-by': actor.optional(),
    cites: citations,
  });

  const answered = { event: event.optional(), statement: statement.optional(), cites: citations };

  const eventRecord = z.strictObject({
    title: ownWords('sources'),
    summary: ownWords().optional(),
    type: z.enum(EVENT_TYPES),
    mode: label().optional(),
    occurred: date,
    'date-note': ownWords('sources').optional(),
    place: slugOf('places').optional(),
    'part-of': event.optional(),
    participants: z.array(participant).optional(),
    claims: z.array(claim).optional(),
    links: z.array(link).optional(),
    'responds-to': z.array(z.strictObject({ ...answered, by: actor.optional() })).optional(),
    cites: citations,
    formerly,
  });

  const rendering = z.strictObject({
    source,
    para: paragraphs,
    verbatim: spokenWords().optional(),
    paraphrase: ownWords().optional(),
    language: language.optional(),
    channel: z.enum(CHANNELS).optional(),
  });

  const position = z.strictObject({
    topic: slugOf('topics'),
    stance: z.enum(STANCES),
    note: ownWords().optional(),
  });

  /** Whoever speaks, in which way and when. A function, as fields of two records must not share their wording. */
  const speaking = () => ({
    speaker: actor,
    role: ownWords().optional(),
    'on-behalf-of': actor.optional(),
    channel: z.enum(CHANNELS),
    said: date,
    'date-note': ownWords('sources').optional(),
  });

  const utteranceRecord = z.strictObject({
    ...speaking(),
    title: ownWords('sources').optional(),
    audience: z.array(actor).min(1, 'the list is empty: name an actor').optional(),
    cites: citations.optional(),
    formerly,
  });

  const statementRecord = z.strictObject({
    ...speaking(),
    utterance: slugOf('utterances').optional(),
    acts: z.array(z.enum(SPEECH_ACTS)).min(1, 'the list is empty: name at least one act'),
    summary: ownWords(),
    note: ownWords('sources').optional(),
    about: z.array(event).optional(),
    targets: z.array(z.strictObject({ actor, role: z.enum(TARGET_ROLES) })).optional(),
    renderings: z.array(rendering).min(1, 'the list is empty: name the source that carries the statement'),
    'responds-to': z.array(z.strictObject(answered)).optional(),
    positions: z.array(position).optional(),
    cites: citations.optional(),
    formerly,
  });

  return z.strictObject({
    parties: z.record(z.string(), party),
    actors: z.record(z.string(), actorRecord),
    places: z.record(z.string(), placeRecord),
    sources: z.record(z.string(), sourceRecord),
    events: z.record(z.string(), eventRecord),
    utterances: z.record(z.string(), utteranceRecord),
    statements: z.record(z.string(), statementRecord),
    topics: z.record(z.string(), z.strictObject({ question: ownWords(), formerly })),
  } satisfies Record<Kind, z.ZodRecord>);
}

/** Every record of every dossier, checked. */
export type Dossier = z.output<ReturnType<typeof dossierFormat>>;
export type Citations = Dossier['events'][string]['cites'];
export type Claim = NonNullable<Dossier['events'][string]['claims']>[number];
