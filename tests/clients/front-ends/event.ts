/** What all pages but Relay's ask: an event with the first answers of each party, and more of one party's. */
import type { Event, PageInfo, Party } from '../../../client/generated/schema.ts';

/** Answers on a page of the list. */
export const FIRST = 5;

const ANSWERS = `
  fragment Answers on ResponseConnection {
    totalCount
    edges { cursor node { id reaction { __typename ... on Node { id } ... on PublishedRecord { slug label } } } }
    pageInfo { hasNextPage endCursor }
  }`;

export const EVENT_PAGE = `
  query EventPage($slug: String!, $first: Int!) {
    event(slug: $slug) {
      id
      title
      responsesByParty { id party { id name } responses(first: $first) { ...Answers } }
    }
  }${ANSWERS}`;

export const MORE_ANSWERS = `
  query MoreAnswers($id: ID!, $first: Int!, $after: String) {
    node(id: $id) { id ... on PartyResponses { responses(first: $first, after: $after) { ...Answers } } }
  }${ANSWERS}`;

export interface Answers {
  totalCount: number;
  edges: { node: { id: string; reaction: { label: string } } }[];
  pageInfo: Pick<PageInfo, 'hasNextPage' | 'endCursor'>;
}

export interface AnswersOfParty {
  id: string;
  party: Pick<Party, 'id' | 'name'>;
  responses: Answers;
}

export interface EventPage {
  event: (Pick<Event, 'id' | 'title'> & { responsesByParty: AnswersOfParty[] }) | null;
}

export interface MoreAnswers {
  node: { id: string; responses: Answers } | null;
}
