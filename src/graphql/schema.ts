import { lexicographicSortSchema, printSchema } from 'graphql';
import { builder } from './builder.ts';
import { withReadsThatFit } from './reads-that-fit.ts';
import './account.ts';
import './account-origin.ts';
import './actor.ts';
import './affiliation.ts';
import './change.ts';
import './citation.ts';
import './claim.ts';
import './contradiction.ts';
import './record-counts.ts';
import './dataset.ts';
import './enum-label.ts';
import './event-codes.ts';
import './event-link.ts';
import './event.ts';
import './history.ts';
import './published-record.ts';
import './location.ts';
import './nodes.ts';
import './participation.ts';
import './party.ts';
import './place.ts';
import './position.ts';
import './response.ts';
import './search.ts';
import './shared-origin.ts';
import './source.ts';
import './statement.ts';
import './timeline.ts';
import './topic.ts';
import './utterance.ts';

export const schema = withReadsThatFit(builder.toSchema({ sortSchema: false }));
// Pothos has no option for it.
schema.description =
  'What happened, who answered, who said so, and where the accounts differ. Start at `event(slug:)` for one event and the answers to it, at `timeline` for what happened and was said in some days, at `search` for words. Each fact has its sources, and accounts that differ stand beside each other. `dataset` has the version of the data and their licence.';

/** The public API as text. Sorted here alone: at start-up that would be a tenth of all the work. */
export const sdl = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
