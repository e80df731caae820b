/** Positions that are new or say something else than before. */
import { wordsOf } from '../../schema/labels.ts';
import type { PlannedRow, Rows } from './row.ts';

export interface PositionChange {
  position: PlannedRow<'positions'>;
  /** What it was; nothing where it is new. */
  was: PlannedRow<'positions'> | undefined;
  sentence: string;
}

export function positionChanges(before: Rows, after: Rows): PositionChange[] {
  const known = new Map(before.positions.map((position) => [position.slug, position]));
  const names = new Map(after.actors.map(({ slug, name }) => [slug, name]));
  return after.positions.flatMap((position) => {
    const { slug, actorId, stance, shift, takenEdtf } = position;
    const was = known.get(slug);
    if (was?.stance === stance && was.shift === shift) return [];
    const shifted = shift ? ', which differs from what that one held before' : '';
    const old = was && was.stance !== stance ? ` (before: ${stanceOf(was.stance)})` : '';
    const sentence = `${names.get(actorId) ?? actorId}, ${takenEdtf}: ${stanceOf(stance)}${old}${shifted}`;
    return [{ position, was, sentence }];
  });
}

const stanceOf = (stance: string) => (wordsOf('Stance', stance)?.label ?? stance).toLowerCase();
