/** What a source reports as a plain list: each fact with the place that it stands in, and what it is about. */
import type {
  PlainCitationsFragment,
  ReportedActorFragment,
  ReportedAnswerFragment,
  ReportedClaimFragment,
  ReportedEventFragment,
  ReportedStatementFragment,
  SourceReportsFragment,
  WordingFragment,
} from '../api/documents.ts';

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

interface Citation {
  locator: string | null;
  source: { slug: string };
}

export function factsOf(source: SourceReportsFragment): Fact[] {
  const here = <Cited extends Citation>(citations: { edges: { node: Cited }[] }): Cited[] =>
    nodes(citations).filter((citation) => citation.source.slug === source.slug);
  const at = (citations: PlainCitationsFragment, about: Subject, detail: Detail): Fact[] =>
    here(citations).map(({ locator }) => ({ locator, about, detail }));

  const events = nodes(source.events);
  const statements = nodes(source.statements);
  const eventBySlug = new Map<string, EventSubject>(events.map((event) => [event.slug, event]));

  return [
    ...events.flatMap((event): Fact[] => {
      const about: Subject = { kind: 'event', slug: event.slug, event };
      return [
        ...here(event.citations).map(({ locator, excerpt }) => report(about, locator, excerpt)),
        ...nodes(event.participants).flatMap((participation) =>
          at(participation.citations, about, { kind: 'participation', participation }),
        ),
        ...event.links
          // Between two events that it reports a link is told once, where it starts.
          .filter((link) => link.direction === 'OUTGOING' || !eventBySlug.has(link.event.slug))
          .flatMap((link) => at(link.citations, about, { kind: 'link', link })),
        ...nodes(event.respondsTo).flatMap((answer) =>
          at(answer.citations, about, { kind: 'answer', answer }),
        ),
      ];
    }),
    ...statements.flatMap((statement): Fact[] => {
      const about: Subject = { kind: 'statement', slug: statement.slug, statement };
      const wordings = statement.renderings.filter((wording) => wording.source.slug === source.slug);
      const isWording = (locator: string | null, excerpt: string | null) =>
        wordings.some((wording) => wording.locator === locator && [wording.text, null].includes(excerpt));
      return [
        ...wordings.map(
          (wording): Fact => ({ locator: wording.locator, about, detail: { kind: 'wording', wording } }),
        ),
        ...here(statement.citations)
          .filter(({ locator, excerpt }) => !isWording(locator, excerpt))
          .map(({ locator, excerpt }) => report(about, locator, excerpt)),
        ...nodes(statement.respondsTo).flatMap((answer) =>
          at(answer.citations, about, { kind: 'answer', answer }),
        ),
      ];
    }),
    ...nodes(source.claims).map((claim): Fact => {
      const event = eventBySlug.get(claim.event.slug) ?? claim.event;
      const about: Subject = { kind: 'event', slug: event.slug, event };
      return { locator: claim.locator, about, detail: { kind: 'claim', claim } };
    }),
    ...actorsIn(source).flatMap((actor): Fact[] => {
      const about: Subject = { kind: 'actor', slug: actor.slug, actor };
      return [
        ...actor.names
          .filter((name) => name.source?.slug === source.slug)
          .map(
            ({ name, language, locator }): Fact => ({
              locator,
              about,
              detail: { kind: 'name', name, language },
            }),
          ),
        ...nodes(actor.affiliations).flatMap((tie) => at(tie.citations, about, { kind: 'tie', tie })),
      ];
    }),
  ];
}

const report = (about: Subject, locator: string | null, excerpt: string | null): Fact => ({
  locator,
  about,
  detail: { kind: 'report', excerpt },
});

const nodes = <Item>({ edges }: { edges: { node: Item }[] }): Item[] => edges.map(({ node }) => node);

/** Whoever publishes it, takes part, speaks or is said to claim something, each once. */
function actorsIn(source: SourceReportsFragment): ReportedActorFragment[] {
  const actors = [
    source.publisher,
    ...source.via,
    ...nodes(source.events).flatMap(({ participants }) => nodes(participants).map(({ actor }) => actor)),
    ...nodes(source.statements).flatMap(({ speaker, onBehalfOf }) => [speaker, onBehalfOf]),
    ...nodes(source.claims).map(({ claimant }) => claimant),
  ].filter((actor) => actor !== null);
  return [...new Map(actors.map((actor) => [actor.slug, actor])).values()];
}
