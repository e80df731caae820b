import { parseDate } from '../../schema/dates.ts';
import type { Dossier } from './format.ts';
import { type PlannedRow, type Rows, written } from './row.ts';
import { partyOf } from './rows-of-responses.ts';
import { positionSlug } from './slugs.ts';

export function addPositions(dossier: Dossier, rows: Rows): void {
  for (const [slug, topic] of Object.entries(dossier.topics)) {
    rows.topics.push({ ...written('topics', topic), slug });
  }
  for (const [slug, statement] of Object.entries(dossier.statements)) {
    const { speaker, 'on-behalf-of': principal, said } = statement;
    const { earliest, latest } = parseDate(said);
    for (const position of statement.positions ?? []) {
      rows.positions.push({
        ...written('positions', position),
        slug: positionSlug(position.topic, slug),
        statementId: slug,
        actorId: speaker,
        partyId: partyOf(dossier, principal, speaker),
        shift: 0,
        takenEdtf: said,
        takenEarliest: earliest as string,
        takenLatest: latest,
        takenNote: statement['date-note'] ?? null,
      });
    }
  }
  markShifts(rows.positions);
}

/**
 * In the order in which they are read back: by the first instant that their dates can mean, then by slug. Only what was
 * said outright is compared: that somebody changed sides is no reading of ours.
 */
function markShifts(positions: PlannedRow<'positions'>[]): void {
  const before = new Map<string, string>();
  for (const position of positions.toSorted(byTime)) {
    const { topicId, actorId, stance, note } = position;
    if (note !== null) continue;
    const own = `${actorId} ${topicId}`;
    const previous = before.get(own);
    if (previous !== undefined && previous !== stance) position.shift = 1;
    before.set(own, stance);
  }
}

function byTime(a: PlannedRow<'positions'>, b: PlannedRow<'positions'>): number {
  if (a.takenEarliest !== b.takenEarliest) return a.takenEarliest < b.takenEarliest ? -1 : 1;
  return a.slug < b.slug ? -1 : 1;
}
