/** All tables, in the order in which they are shown. */
import type { Table } from '../table.ts';
import { actors } from './actors.ts';
import { affiliations } from './affiliations.ts';
import { claims } from './claims.ts';
import { dictionary } from './dictionary.ts';
import { events } from './events.ts';
import { links } from './links.ts';
import { participations } from './participations.ts';
import { parties } from './parties.ts';
import { places } from './places.ts';
import { positions } from './positions.ts';
import { questions } from './questions.ts';
import { renderings } from './renderings.ts';
import { responses } from './responses.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';
import { utterances } from './utterances.ts';

/** In the order in which the file of all records has them. */
export const RECORDS: readonly Table[] = [
  events,
  claims,
  participations,
  responses,
  links,
  statements,
  renderings,
  utterances,
  questions,
  positions,
  actors,
  affiliations,
  parties,
  places,
  sources,
];

export const TABLES: readonly Table[] = [...RECORDS, dictionary];
