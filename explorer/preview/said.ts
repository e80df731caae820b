/** What a link to the page of a record shows of it where it is pasted: its title, a description, and the record as schema.org has it. */
import { dateWords, day } from '../time/date-words.ts';
import {
  actorData,
  datasetData,
  eventData,
  type LinkedData,
  placeData,
  sourceData,
  statementData,
} from './linked-data.ts';

export interface Previewed {
  title: string;
  description: string;
  /** The record as schema.org has it. */
  data?: LinkedData | undefined;
}

interface Named {
  name: string;
}

type Event = Parameters<typeof eventData>[0];
type Statement = Parameters<typeof statementData>[0];
type Actor = Parameters<typeof actorData>[0] & { party?: Named };
type Source = Parameters<typeof sourceData>[0];
type Place = Named & { partOf?: Named };

/** By the kind of record: what is said of what the API answered (src/http/preview.ts). */
const SAID = {
  event: (event: Event) => ({
    title: event.title,
    description: described(
      [dateWords(event.occurred), event.place?.name],
      event.summary || 'What each side said and did about it, and where the accounts differ.',
    ),
    data: eventData(event),
  }),
  statement: (statement: Statement) => ({
    title: `${statement.speaker.name}: ${statement.summary}`,
    description: described(
      [dateWords(statement.saidAt), statement.speaker.name],
      'In whose words, printed where, and what it answers.',
    ),
    data: statementData(statement),
  }),
  actor: (actor: Actor) => ({
    title: actor.name,
    description: described(
      [actor.party?.name],
      actor.summary || 'What it said and did, and whose side it takes on what.',
    ),
    data: actorData(actor),
  }),
  source: (source: Source) => ({
    title: source.title,
    description: described(
      [source.publisher?.name, source.publishedAt && dateWords(source.publishedAt)],
      'What it reports, paragraph by paragraph, and what others report that it does not.',
    ),
    data: sourceData(source),
  }),
  place: (place: Place) => ({
    title: place.name,
    description: described([place.partOf?.name], 'What happened here.'),
    data: placeData(place),
  }),
  gone: ({ publishedAt, comment }: { publishedAt: string; comment?: string }) => {
    const what = `It was taken out of the data on ${day(publishedAt)}`;
    return { title: 'Removed', description: comment ? `${what}: ${comment}` : `${what}.` };
  },
} satisfies Record<string, (answer: never) => Previewed>;

export type PreviewKind = keyof typeof SAID;

export const previewed = (kind: PreviewKind, answer: unknown): Previewed => SAID[kind](answer as never);

export { datasetData };
export type DatasetData = typeof datasetData;

const described = (facts: (string | null | undefined)[], text: string): string =>
  [facts.filter(Boolean).join(', '), text].filter(Boolean).join(' · ');
