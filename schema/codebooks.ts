/**
 * What the type and mode of an event are called in other codebooks: one table, keyed by PLOVER's type and mode. The
 * empty mode stands for an event that has none, and may be any of its type.
 *
 * PLOVER: the Open Event Data Alliance's, described in its draft manual 0.7b1 of 2021, with the modes of
 * CAMEO2PLOVER-2021.txt, whose DEMAND is today's REQUEST. https://github.com/openeventdata/PLOVER
 *
 * CAMEO: version 1.1b3 of March 2012, by that same file read backwards: the longest code that begins all those which
 * it turns into the type and mode, a root (01-20) where no longer one does; null where they have no root in common.
 *
 * ACLED: the edition online (https://acleddata.com/methodology/acled-codebook), whose six event types and 25 sub-event
 * types are those of the edition of 2023. Nobody publishes a table from PLOVER, so it is read off the definitions: for
 * an event that stands alone, as ACLED folds what happens within a battle or a demonstration into that. Null where it
 * hangs on who did it, to whom or with what, which type and mode do not tell, and where ACLED records no such event.
 */
import type { EventType } from './vocabulary.ts';

export const CODEBOOKS = {
  plover: 'PLOVER (modes of CAMEO2PLOVER-2021)',
  acled: 'ACLED Codebook (online edition, event types as of 2023)',
  cameo: 'CAMEO 1.1b3 (March 2012)',
} as const;

export const ACLED_TYPES = {
  Battles: ['Government regains territory', 'Non-state actor overtakes territory', 'Armed clash'],
  Protests: ['Excessive force against protesters', 'Protest with intervention', 'Peaceful protest'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Explosions/Remote violence': [
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
  ],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
  'Strategic developments': [
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
} as const;
type AcledType = keyof typeof ACLED_TYPES;

type Acled = { [Type in AcledType]: [Type, (typeof ACLED_TYPES)[Type][number]?] }[AcledType];
type Codes = [cameo: string | null, ...acled: Acled | []];

const CODES: Readonly<Record<EventType, Readonly<Record<string, Codes>>>> = {
  AGREE: { '': ['03'] },
  CONSULT: { '': ['04'], phone: ['041'], visit: ['042'], host: ['043'], 'third-party': ['044'] },
  SUPPORT: { '': ['05'] },
  CONCEDE: { '': ['08'] },
  COOPERATE: { '': ['06'] },
  AID: { '': ['07'] },
  RETREAT: {
    '': ['08'],
    // Prisoner releases and ceasefires are among ACLED's examples of an agreement.
    release: ['0841', 'Strategic developments', 'Agreement'],
    return: ['0842'],
    ease: ['08'],
    access: ['086'],
    disarm: ['087', 'Strategic developments'],
    ceasefire: ['0871', 'Strategic developments', 'Agreement'],
    withdraw: ['0872', 'Strategic developments'],
  },
  REQUEST: { '': ['10'], assist: ['10'], change: ['10'], yield: ['105'], meet: ['10'] },
  ACCUSE: { '': [null], disapprove: ['11'], investigate: ['09'] },
  REJECT: { '': ['12'], assist: ['12'], change: ['12'], yield: ['12'], meet: ['12'] },
  THREATEN: {
    '': ['13'],
    relations: ['13'],
    restrict: ['13'],
    ban: ['132'],
    political: ['1321'],
    expel: ['136'],
    violence: ['13'],
    territory: ['1382'],
  },
  PROTEST: {
    '': ['14'],
    demo: ['141', 'Protests'],
    hunger: ['142'],
    boycott: ['143'],
    obstruct: ['144'],
    riot: ['145', 'Riots'],
  },
  SANCTION: { '': ['16'], withdraw: ['16'], discontinue: ['162'], expel: ['166'] },
  // Movements of forces and other measures short of violence are changes of activity.
  MOBILIZE: {
    '': ['15', 'Strategic developments', 'Change to group/activity'],
    police: ['15', 'Strategic developments', 'Change to group/activity'],
    troops: ['15', 'Strategic developments', 'Change to group/activity'],
  },
  COERCE: {
    '': [null],
    restrict: [null],
    confiscate: [null, 'Strategic developments'],
    ban: ['1722'],
    curfew: ['1723'],
    'martial-law': ['1724'],
    // Arrests where a state does it by law, abduction where it does not or a group does.
    arrest: ['173'],
    deport: ['174'],
  },
  ASSAULT: {
    '': [null],
    // Looting, or a riot where a mob does it.
    destroy: ['1712'],
    abduct: ['18', 'Violence against civilians', 'Abduction/forced disappearance'],
    // An attack, or a riot where a mob does it.
    beat: ['182'],
    sexual: ['1821', 'Violence against civilians', 'Sexual violence'],
    torture: ['1822', 'Violence against civilians', 'Attack'],
    'suicide-attack': ['183', 'Explosions/Remote violence', 'Suicide bomb'],
    explosives: ['183', 'Explosions/Remote violence'],
    assassinate: ['18'],
    cleansing: ['20'],
    // A clash, or an attack where those shot at are civilians.
    firearms: ['193'],
    // Rockets and shells are told from air strikes by the weapon alone.
    'heavy-weapons': ['19', 'Explosions/Remote violence'],
    unconventional: ['20'],
  },
};

export interface EventCodes {
  cameo: string | null;
  acledEventType: AcledType | null;
  acledSubEventType: string | null;
}

export function codesOf(type: EventType, mode: string | null): EventCodes {
  const codes = CODES[type][mode ?? ''];
  if (!codes) throw new Error(`${type} has no mode ${mode}`);
  const [cameo, acledEventType = null, acledSubEventType = null] = codes;
  return { cameo, acledEventType, acledSubEventType };
}
