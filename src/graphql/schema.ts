import { builder } from './builder.ts';
import './account.ts';
import './actor.ts';
import './affiliation.ts';
import './citation.ts';
import './claim.ts';
import './contradiction.ts';
import './event.ts';
import './node.ts';
import './participation.ts';
import './party.ts';
import './place.ts';
import './response.ts';
import './shared-origin.ts';
import './source.ts';
import './statement.ts';

export const schema = builder.toSchema();
