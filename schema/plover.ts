/**
 * PLOVER's event types and modes in a few words of ours. Its manual has them at length:
 * https://github.com/openeventdata/PLOVER. FORMAT.md shows the same lists, and a test holds the two to each other.
 */
import type { EventType } from './vocabulary.ts';

interface Meaning {
  label: string;
  description: string;
  /** By mode: its label, and what it says of an event of this type. */
  modes: Readonly<Record<string, readonly [label: string, description: string]>>;
}

const ASKED = {
  assist: ['Help', 'Aid, cooperation or other relations.'],
  change: ['Change', 'Another policy, government or institution.'],
  yield: ['Concession', 'A release, a ceasefire, the end of a sanction or a curfew.'],
  meet: ['Meeting', 'Talks, a visit or mediation.'],
} as const;

export const PLOVER: Readonly<Record<EventType, Meaning>> = {
  AGREE: { label: 'Agreement', description: 'Agrees or promises to cooperate.', modes: {} },
  CONSULT: {
    label: 'Talks',
    description: 'Meets or talks.',
    modes: {
      phone: ['Phone call', 'By telephone or another way from afar.'],
      visit: ['Visit', 'Goes to the other side.'],
      host: ['Host', 'Receives the other side.'],
      'third-party': ['At a third party', 'At the place of a third party, or with its mediation.'],
    },
  },
  SUPPORT: {
    label: 'Support',
    description: 'Backs somebody by words or diplomacy: praises, recognises, signs a treaty.',
    modes: {},
  },
  CONCEDE: { label: 'Concession', description: 'Gives way in words, without a deed yet.', modes: {} },
  COOPERATE: {
    label: 'Cooperation',
    description: 'Works together in deed: trade, joint exercises, shared intelligence.',
    modes: {},
  },
  AID: { label: 'Aid', description: 'Gives material help: money, arms, food, shelter.', modes: {} },
  RETREAT: {
    label: 'Retreat',
    description: 'Gives way in deed.',
    modes: {
      release: ['Release', 'Sets captives free.'],
      return: ['Return', 'Gives property back.'],
      ease: ['Easing', 'Lifts or eases a restriction or a sanction.'],
      access: ['Access', 'Lets observers, peacekeepers or aid workers in.'],
      disarm: ['Disarmament', 'Gives up weapons.'],
      ceasefire: ['Ceasefire', 'Stops fighting.'],
      withdraw: ['Withdrawal', 'Takes forces out of an area.'],
    },
  },
  REQUEST: {
    label: 'Request',
    description: 'Asks, demands or orders. The mode is what is asked for.',
    modes: ASKED,
  },
  ACCUSE: {
    label: 'Accusation or inquiry',
    description: 'Finds fault.',
    modes: {
      disapprove: ['Disapproval', 'Criticises, condemns or complains.'],
      investigate: ['Investigation', 'Looks into a wrong, by police, court or commission.'],
    },
  },
  REJECT: { label: 'Rejection', description: 'Refuses. The mode is what is refused.', modes: ASKED },
  THREATEN: {
    label: 'Threat',
    description: 'Announces harm. The mode is what is threatened.',
    modes: {
      relations: ['Of breaking relations', 'To end relations, talks or aid.'],
      restrict: ['Of restrictions', 'To restrict movement, trade or rights.'],
      ban: ['Of a ban', 'To ban parties, persons or politics.'],
      political: ['Of political pressure', 'To restrict political freedoms.'],
      expel: ['Of expulsion', 'To expel diplomats, peacekeepers or aid groups.'],
      violence: ['Of violence', 'To use force.'],
      territory: ['Of occupation', 'To take or occupy territory.'],
    },
  },
  PROTEST: {
    label: 'Protest',
    description: 'Civilians act together against somebody or something.',
    modes: {
      demo: ['Demonstration', 'A rally or march, by and large peaceful.'],
      hunger: ['Hunger strike', 'A hunger strike.'],
      boycott: ['Strike or boycott', 'Refuses to work, to buy or to take part.'],
      obstruct: ['Blockade', 'Blocks a passage or a place.'],
      riot: ['Riot', 'A violent protest.'],
    },
  },
  SANCTION: {
    label: 'Sanction',
    description: 'Cuts relations that there were.',
    modes: {
      withdraw: ['Withdrawal', 'Takes its people or its aid away.'],
      discontinue: [
        'Breaking off',
        'Reduces or ends diplomacy, trade or aid; sanctions in the narrow sense.',
      ],
      expel: ['Expulsion', 'Expels diplomats, members or groups.'],
    },
  },
  MOBILIZE: {
    label: 'Mobilisation',
    description: 'Moves forces without using them.',
    modes: {
      police: ['Of police', 'Police or security forces.'],
      troops: ['Of troops', 'Armed forces.'],
    },
  },
  COERCE: {
    label: 'Coercion',
    description: 'Uses power against people, short of violence.',
    modes: {
      restrict: ['Restriction', 'Restricts movement, rights or information.'],
      confiscate: ['Confiscation', 'Searches, seizes or confiscates.'],
      ban: ['Ban', 'Bans parties, persons or politics.'],
      curfew: ['Curfew', 'Imposes a curfew.'],
      'martial-law': ['Martial law', 'Imposes a state of emergency or martial law.'],
      arrest: ['Arrest', 'Arrests or detains.'],
      deport: ['Deportation', 'Deports people.'],
    },
  },
  ASSAULT: {
    label: 'Attack',
    description: 'Uses violence. The mode is by what.',
    modes: {
      destroy: ['Destruction', 'Destroys property.'],
      abduct: ['Abduction', 'Abducts, kidnaps or hijacks.'],
      beat: ['Beating', 'Strikes with the body or a blunt weapon.'],
      sexual: ['Sexual violence', 'Sexual violence.'],
      torture: ['Torture', 'Torture.'],
      'suicide-attack': ['Suicide attack', 'An attacker who dies with the bomb.'],
      explosives: ['Explosives', 'Mines, car bombs and other explosives that are not fired.'],
      assassinate: ['Assassination', 'Kills a chosen person, or tries to.'],
      cleansing: ['Mass killing', 'Ethnic cleansing or mass killing.'],
      firearms: ['Small arms', 'Rifles, pistols, light machine guns.'],
      'heavy-weapons': ['Heavy weapons', 'Rockets, artillery, tanks, aircraft, drones.'],
      unconventional: ['Unconventional weapons', 'Chemical, biological, radiological or nuclear weapons.'],
    },
  },
};
