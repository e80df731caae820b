import { CODEBOOKS, codesOf } from '../../schema/codebooks.ts';
import type { EventType } from '../../schema/vocabulary.ts';
import { builder } from './builder.ts';

interface CodedEvent {
  type: EventType;
  mode: string | null;
}

const { plover, acled, cameo } = CODEBOOKS;

export const EventCodes = builder.objectRef<CodedEvent>('EventCodes').implement({
  description: `The type and mode of an event in three codebooks: ${plover}, by which it was coded; ${acled}, as its definitions read for an event that is no part of a battle or a demonstration; ${cameo}, by PLOVER's own table CAMEO2PLOVER-2021 read backwards. What type and mode do not settle is null.`,
  fields: (t) => ({
    ploverType: t.exposeString('type', { description: `Event type of ${plover}.` }),
    ploverMode: t.exposeString('mode', {
      nullable: true,
      description: `Mode of the type, in ${plover}; null where the event has none.`,
    }),
    acledEventType: t.string({
      nullable: true,
      description: `Event type of ${acled}, e.g. \`Explosions/Remote violence\`; null where the actors decide it, or where ACLED records no such event.`,
      resolve: ({ type, mode }) => codesOf(type, mode).acledEventType,
    }),
    acledSubEventType: t.string({
      nullable: true,
      description: `Sub-event type of ${acled}; null where the mode does not settle it: \`heavy-weapons\` may be an air strike or shelling.`,
      resolve: ({ type, mode }) => codesOf(type, mode).acledSubEventType,
    }),
    cameo: t.string({
      nullable: true,
      description: `Code of ${cameo} that holds all of its codes for the type and mode, such as \`041\`, or their root, such as \`19\`; null where they have several roots.`,
      resolve: ({ type, mode }) => codesOf(type, mode).cameo,
    }),
  }),
});
