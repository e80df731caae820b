import { builder } from './builder.ts';
import './actor.ts';
import './affiliation.ts';
import './citation.ts';
import './claim.ts';
import './event.ts';
import './event-codes.ts';
import './event-link.ts';
import './node.ts';
import './participation.ts';
import './party.ts';
import './place.ts';
import './position.ts';
import './response.ts';
import './source.ts';
import './statement.ts';
import './topic.ts';

export const schema = builder.toSchema();
