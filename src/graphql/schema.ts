import { builder } from './builder.ts';
import './actor.ts';
import './affiliation.ts';
import './citation.ts';
import './claim.ts';
import './event.ts';
import './node.ts';
import './participation.ts';
import './party.ts';
import './place.ts';
import './response.ts';
import './search.ts';
import './source.ts';
import './statement.ts';

export const schema = builder.toSchema();
