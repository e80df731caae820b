/** An utterance and its statements: one speaker, one channel, one time, and at least one point that is made. */
import type { Dossier } from './format.ts';
import { each, type Loose, type Report } from './loose.ts';

/** What a statement has from its utterance. The office, the principal and the note may be more exact for a point. */
const SHARED = ['speaker', 'channel', 'said'] as const;

/** `incomplete`: some records could not be read, so nothing may be said about what none of them does. */
export function checkUtterances(
  dossier: Loose<Dossier>,
  report: Report,
  incomplete: boolean,
  reportMissing: Report,
): void {
  const worded = new Set<string>();
  each(dossier.statements, (slug, { utterance: name, ...statement }) => {
    if (!name) return;
    worded.add(name);
    const utterance = dossier.utterances?.[name];
    for (const key of SHARED) {
      const [own, given] = [statement[key], utterance?.[key]];
      if (!own || !given || own === given) continue;
      report(
        ['statements', slug, key],
        `"${own}" is not the ${key} of its utterance "${name}", which is "${given}"`,
        'value',
        ['utterances', name, key],
      );
    }
  });
  if (incomplete) return;
  each(dossier.utterances, (slug) => {
    if (worded.has(slug)) return;
    reportMissing(['utterances', slug], 'no statement is a point of this utterance', 'key');
  });
}
