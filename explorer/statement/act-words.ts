import type { SpeechAct } from '../api/documents.ts';
import { phraseOf } from '../labels.ts';
import { listed } from '../words.ts';

/** What a speaker does by speaking, to follow the speaker's name: `accuses and warns`. */
export const does = (acts: SpeechAct[]): string => listed(acts.map((act) => phraseOf('SpeechAct', act)));
