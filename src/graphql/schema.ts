import { builder } from './builder.ts';
import './actor.ts';
import './affiliation.ts';
import './citation.ts';
import './claim.ts';
import './counts.ts';
import './dataset.ts';
import './event.ts';
import './node.ts';
import './participation.ts';
import './party.ts';
import './place.ts';
import './response.ts';
import './source.ts';
import './statement.ts';
import './timeline.ts';

export const schema = builder.toSchema();
