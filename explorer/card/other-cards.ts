/** The cards of actors, sources, places, questions and of the first page. */
import { sequencesOf } from '../actor/stances.ts';
import type {
  ActorPageQuery,
  HomeQuery,
  PlacePageQuery,
  QuestionListQuery,
  SourcePageQuery,
} from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { labelOf, phraseOf } from '../labels.ts';
import { placesAround } from '../place/around.ts';
import { dateWords } from '../time/date-words.ts';
import { counted } from '../words.ts';
import type { Card } from './card.ts';
import { disputeIn } from './event-card.ts';

/** Who it is, and how it answers the questions on which the sides differ. */
export function actorCard({ actor, timeline }: ActorPageQuery): Card | null {
  if (!actor) return null;
  const answers = sequencesOf(timeline).flatMap(({ topic, steps }) => {
    const last = steps.at(-1);
    if (!last) return [];
    const { stance, note, statement } = last;
    const isOther = statement.speaker.slug !== actor.slug;
    const by = [isOther && `${statement.speaker.name} for it`, note !== null && 'the editors’ reading'];
    const beside = by.filter(Boolean).join(', ');
    return `${topic.question} ${labelOf('Stance', stance)}${beside && ` (${beside})`}`;
  });
  const said = timeline.edges.length;
  const more = timeline.pageInfo.hasNextPage ? '+' : '';
  return {
    over: [labelOf('ActorKind', actor.kind), actor.party?.name].filter(Boolean).join(' · '),
    heading: actor.name,
    body: { text: answers.slice(0, 3).join('\n') || (actor.summary ?? '') },
    foot: [
      said && `${said}${more} ${said === 1 ? 'statement' : 'statements'}`,
      counted(actor.citations.totalCount, 'source'),
    ]
      .filter(Boolean)
      .join(' · '),
    ...(actor.party && { party: actor.party.slug }),
  };
}

/** A document by its headline, and what it is set against. */
export function sourceCard({ source }: SourcePageQuery): Card | null {
  if (!source) return null;
  const { title, kind, publisher, publishedAt, claims, statements, events } = source;
  const disputed = nodesOf(claims).filter(({ contradicts }) => contradicts.length);
  const properties = new Set(disputed.map(({ property }) => phraseOf('ClaimProperty', property)));
  return {
    over: [publisher?.name ?? labelOf('SourceKind', kind), publishedAt && dateWords(publishedAt)]
      .filter(Boolean)
      .join(' · '),
    heading: title,
    body: {
      text: properties.size
        ? `Other sources contradict it on: ${[...properties].join(' · ')}.`
        : 'What it reports, paragraph by paragraph, and what others report that it does not.',
    },
    foot: [
      counted(events.totalCount, 'event'),
      counted(statements.totalCount, 'statement'),
      counted(claims.totalCount, 'claim'),
    ].join(' · '),
  };
}

/** A place, where it is, and what happened there last. */
export function placeCard({ place }: PlacePageQuery): Card | null {
  if (!place) return null;
  const { name, kind, events, places } = place;
  const around = placesAround(place).slice(1);
  return {
    over: [labelOf('PlaceKind', kind), around.map(({ name }) => name).join(', ')].filter(Boolean).join(' · '),
    heading: name,
    body: {
      text: nodesOf(events)
        .slice(0, 3)
        .map(({ title, occurred }) => `${dateWords(occurred)}: ${title}`)
        .join('\n'),
    },
    foot: [counted(events.totalCount, 'event'), places.totalCount > 0 && counted(places.totalCount, 'place')]
      .filter(Boolean)
      .join(' · '),
  };
}

export function questionsCard({ topics }: QuestionListQuery): Card {
  return {
    over: 'Who answers yes, no, or neither plainly',
    heading: 'Questions that the sides disagree about',
    body: {
      text: nodesOf(topics)
        .slice(0, 3)
        .map(({ question }) => question)
        .join('\n'),
    },
    foot: counted(topics.totalCount, 'question'),
  };
}

/** The site by what its sources contradict each other on. */
export function homeCard({ disputed, dataset }: HomeQuery): Card {
  const disputes = nodesOf(disputed).flatMap(({ title, accounts }) =>
    accounts
      .flatMap(disputeIn)
      .slice(0, 1)
      .map(({ one, other }) => ({ property: title, one, other })),
  );
  return {
    over: 'Every fact with the source that reports it',
    heading: 'What happened, who answered, and where the accounts differ',
    body: disputes.slice(0, 2),
    foot: [counted(dataset.events, 'event'), counted(dataset.statements, 'statement')].join(' · '),
  };
}
