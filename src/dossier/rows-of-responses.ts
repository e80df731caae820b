import { elapsedBetween, parseDate } from '../../schema/dates.ts';
import type { Citations, Dossier } from './format.ts';
import { passagesOf } from './passages.ts';
import type { Rows } from './row.ts';
import { addCitations } from './rows-of-citations.ts';
import { responseSlug } from './slugs.ts';

export function addResponse(
  subject: { event?: string; statement?: string; cites: Citations },
  reaction: { event?: string; statement?: string },
  actors: string[],
  dossier: Dossier,
  rows: Rows,
): void {
  const slug = responseSlug(subject, reaction);
  const said = reaction.statement === undefined ? undefined : dossier.statements[reaction.statement];
  const done = reaction.event === undefined ? undefined : dossier.events[reaction.event];
  const edtf = (said?.said ?? done?.occurred) as string;
  const { earliest, latest } = parseDate(edtf);
  const start =
    dossier.statements[subject.statement ?? '']?.said ?? dossier.events[subject.event ?? '']?.occurred;
  rows.responses.push({
    slug,
    subjectEventId: subject.event ?? null,
    subjectStatementId: subject.statement ?? null,
    reactionEventId: reaction.event ?? null,
    reactionStatementId: reaction.statement ?? null,
    partyId: said ? partyOf(dossier, said['on-behalf-of'], said.speaker) : partyOf(dossier, ...actors),
    respondedEdtf: edtf,
    respondedEarliest: earliest as string,
    respondedLatest: latest,
    respondedNote: (said ?? done)?.['date-note'] ?? null,
    elapsed: elapsedBetween(start as string, edtf),
    utteranceKey: said ? (said.utterance ?? `statement:${reaction.statement}`) : null,
  });
  for (const actorId of new Set(actors)) rows.responseActors.push({ responseId: slug, actorId });
  addCitations('responseId', slug, passagesOf([], subject.cites), rows);
}

/** Of the first actor who belongs to one. */
export function partyOf({ actors }: Dossier, ...slugs: (string | null | undefined)[]): string | null {
  return slugs.map((slug) => slug && actors[slug]?.party).find(Boolean) || null;
}
