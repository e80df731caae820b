/** A document that is its speaker's own words: what is said in it is said by that one, unless the dossier says otherwise. */
import type { Written } from './read.ts';

type Records = Written['records'];

/**
 * The records as they are written, unchecked, with the speaker of each statement that names none and has one voice, and
 * of each utterance of such statements.
 */
export function withDefaultSpeakers(records: Records): Records {
  const statements = Object.create(null) as Records['statements'];
  for (const [slug, statement] of Object.entries(records.statements)) {
    const voices = isMapping(statement) && !('speaker' in statement) ? voicesOf(statement, records) : [];
    statements[slug] = voices.length === 1 ? { ...(statement as object), speaker: voices[0] } : statement;
  }
  const utterances = Object.create(null) as Records['utterances'];
  const points = Map.groupBy(Object.values(statements).filter(isMapping), ({ utterance }) => utterance);
  for (const [slug, utterance] of Object.entries(records.utterances)) {
    const speakers = new Set(points.get(slug)?.map(({ speaker }) => speaker));
    const isOpen = isMapping(utterance) && !('speaker' in utterance) && speakers.size === 1;
    utterances[slug] = isOpen ? { ...utterance, speaker: [...speakers][0] } : utterance;
  }
  return { ...records, utterances, statements };
}

function voicesOf({ renderings }: Record<string, unknown>, { sources }: Records): unknown[] {
  // Whatever is written is a text, a list or a mapping.
  const voices = (Array.isArray(renderings) ? renderings : []).map((rendering: { source?: unknown }) => {
    const source = sources[String(rendering.source)];
    return isMapping(source) ? source.voice : undefined;
  });
  return voices.includes(undefined) ? [] : [...new Set(voices)];
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
