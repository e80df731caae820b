import { type SQL, sql } from 'drizzle-orm';
import { CODEBOOKS, codesOf } from '../../schema/codebooks.ts';
import type { EventType } from '../../schema/vocabulary.ts';
import { fieldRead, partsOf } from '../planner/field-reads.ts';
import type { AnswerOf } from '../planner/plan.ts';
import { builder } from './builder.ts';

/** What the codes of an event are read from. */
interface CodedEvent {
  type: SQL<EventType>;
  mode: SQL<string | null>;
}
const part = partsOf<CodedEvent>();

const ofCodes = <Key extends 'acledEventType' | 'acledSubEventType' | 'cameo'>(key: Key) =>
  fieldRead(
    (_field, { type, mode }: CodedEvent) =>
      sql<[EventType, string | null]>`(SELECT jsonb_array(${type}, ${mode}))`,
    ([type, mode]) => codesOf(type, mode)[key],
  );

const { plover, acled, cameo } = CODEBOOKS;

export const EventCodes = builder.objectRef<AnswerOf<CodedEvent>>('EventCodes').implement({
  description: `The type and mode of an event in three codebooks: ${plover}, by which it was coded; ${acled}, as its definitions read for an event that is no part of a battle or a demonstration; ${cameo}, by PLOVER's own table CAMEO2PLOVER-2021 read backwards. What type and mode do not settle is null.`,
  fields: (t) => ({
    ploverType: t.string({ description: `Event type of ${plover}.`, ...part('type') }),
    ploverMode: t.string({
      nullable: true,
      description: `Mode of the type, in ${plover}; null where the event has none.`,
      ...part('mode'),
    }),
    acledEventType: t.string({
      nullable: true,
      description: `Event type of ${acled}, e.g. \`Explosions/Remote violence\`; null where the actors decide it, or where ACLED records no such event.`,
      ...ofCodes('acledEventType'),
    }),
    acledSubEventType: t.string({
      nullable: true,
      description: `Sub-event type of ${acled}; null where the mode does not settle it: \`heavy-weapons\` may be an air strike or shelling.`,
      ...ofCodes('acledSubEventType'),
    }),
    cameo: t.string({
      nullable: true,
      description: `Code of ${cameo} that holds all of its codes for the type and mode, such as \`041\`, or their root, such as \`19\`; null where they have several roots.`,
      ...ofCodes('cameo'),
    }),
  }),
});
