/** What a source reports as a plain list: each fact with the place that it stands in, and what it is about. */

import type {
  ReportedActorFragment,
  ReportedAnswerFragment,
  ReportedClaimFragment,
  ReportedEventFragment,
  ReportedStatementFragment,
  SourceReportsFragment,
  WordingFragment,
} from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';

/** An event of which only a detail stands here may be known by its title alone. */
export type EventSubject = Pick<ReportedEventFragment, 'slug' | 'title'> & Partial<ReportedEventFragment>;

export type Subject =
  | { kind: 'event'; slug: string; event: EventSubject }
  | { kind: 'statement'; slug: string; statement: ReportedStatementFragment }
  | { kind: 'actor'; slug: string; actor: ReportedActorFragment };

export type Detail =
  | { kind: 'report'; excerpt: string | null }
  | { kind: 'wording'; wording: WordingFragment }
  | { kind: 'claim'; claim: ReportedClaimFragment }
  | { kind: 'participation'; participation: Node<ReportedEventFragment['participants']> }
  | { kind: 'link'; link: ReportedEventFragment['links'][number] }
  | { kind: 'answer'; answer: ReportedAnswerFragment }
  | { kind: 'name'; name: string; language: string | null }
  | { kind: 'tie'; tie: Node<ReportedActorFragment['affiliations']> };

export interface Fact {
  locator: string | null;
  about: Subject;
  detail: Detail;
}

type Node<Connection extends { edges: { node: unknown }[] }> = Connection['edges'][number]['node'];

interface Excerpted {
  locator: string | null;
  excerpt: string | null;
}

export function factsOf(source: SourceReportsFragment): Fact[] {
  const events = nodesOf(source.events);
  const eventBySlug = new Map<string, EventSubject>(events.map((event) => [event.slug, event]));
  return [
    ...events.flatMap((event) => eventFacts(event, source.slug, eventBySlug)),
    ...nodesOf(source.statements).flatMap((statement) => statementFacts(statement, source.slug)),
    ...nodesOf(source.claims).map((claim) => claimFact(claim, eventBySlug)),
    ...actorsIn(source).flatMap((actor) => actorFacts(actor, source.slug)),
  ];
}

function eventFacts(
  event: ReportedEventFragment,
  source: string,
  reported: ReadonlyMap<string, unknown>,
): Fact[] {
  const about: Subject = { kind: 'event', slug: event.slug, event };
  const links = event.links
    // Between two events that it reports a link is told once, where it starts.
    .filter((link) => link.direction === 'OUTGOING' || !reported.has(link.event.slug));
  return [
    ...within(source, event.citations).map((citation) => report(about, citation)),
    ...nodesOf(event.participants).flatMap((participation) =>
      placed(within(source, participation.citations), about, { kind: 'participation', participation }),
    ),
    ...links.flatMap((link) => placed(within(source, link.citations), about, { kind: 'link', link })),
    ...answers(event, about, source),
  ];
}

function statementFacts(statement: ReportedStatementFragment, source: string): Fact[] {
  const about: Subject = { kind: 'statement', slug: statement.slug, statement };
  const wordings = statement.renderings.filter((wording) => wording.source.slug === source);
  const isWording = ({ locator, excerpt }: Excerpted) =>
    wordings.some((wording) => wording.locator === locator && [wording.text, null].includes(excerpt));
  return [
    ...wordings.flatMap((wording) => placed([wording], about, { kind: 'wording', wording })),
    ...within(source, statement.citations)
      .filter((citation) => !isWording(citation))
      .map((citation) => report(about, citation)),
    ...answers(statement, about, source),
  ];
}

function claimFact(claim: ReportedClaimFragment, events: ReadonlyMap<string, EventSubject>): Fact {
  const event = events.get(claim.event.slug) ?? claim.event;
  const about: Subject = { kind: 'event', slug: event.slug, event };
  return { locator: claim.locator, about, detail: { kind: 'claim', claim } };
}

function actorFacts(actor: ReportedActorFragment, source: string): Fact[] {
  const about: Subject = { kind: 'actor', slug: actor.slug, actor };
  const names = actor.names.filter((name) => name.source?.slug === source);
  return [
    ...names.flatMap((place) =>
      placed([place], about, { kind: 'name', name: place.name, language: place.language }),
    ),
    ...nodesOf(actor.affiliations).flatMap((tie) =>
      placed(within(source, tie.citations), about, { kind: 'tie', tie }),
    ),
  ];
}

const answers = (
  { respondsTo }: Pick<ReportedEventFragment, 'respondsTo'>,
  about: Subject,
  source: string,
): Fact[] =>
  nodesOf(respondsTo).flatMap((answer) =>
    placed(within(source, answer.citations), about, { kind: 'answer', answer }),
  );

const report = (about: Subject, { locator, excerpt }: Excerpted): Fact => ({
  locator,
  about,
  detail: { kind: 'report', excerpt },
});

/** A fact for each place that it stands in. */
const placed = (places: Pick<Fact, 'locator'>[], about: Subject, detail: Detail): Fact[] =>
  places.map(({ locator }) => ({ locator, about, detail }));

/** Of citations those of one source. */
const within = <Cited extends { source: { slug: string } }>(
  source: string,
  citations: { edges: { node: Cited }[] },
): Cited[] => nodesOf(citations).filter((citation) => citation.source.slug === source);

/** Whoever publishes it, takes part, speaks or is said to claim something, each once. */
function actorsIn(source: SourceReportsFragment): ReportedActorFragment[] {
  const actors = [
    source.publisher,
    ...source.via,
    ...nodesOf(source.events).flatMap(({ participants }) => nodesOf(participants).map(({ actor }) => actor)),
    ...nodesOf(source.statements).flatMap(({ speaker, onBehalfOf }) => [speaker, onBehalfOf]),
    ...nodesOf(source.claims).map(({ claimant }) => claimant),
  ].filter((actor) => actor !== null);
  return [...new Map(actors.map((actor) => [actor.slug, actor])).values()];
}
