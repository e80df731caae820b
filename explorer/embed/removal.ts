import type { GoneQueryVariables, RecordType } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { Gone } from '../changes/documents.ts';
import { answered } from '../data/asking.ts';
import type { Ask } from '../rendered.ts';
import { type EmbedName, kindOf } from './names.ts';

/** What says whether the record of an embed was removed, and when and why. */
export const askedOf = ({ part, slug }: EmbedName): GoneQueryVariables => ({
  recordType: kindOf(part).toUpperCase() as RecordType,
  slug,
});

export async function wasRemoved(name: EmbedName, ask: Ask): Promise<boolean> {
  const { changes } = await answered(ask, Gone, askedOf(name));
  return nodesOf(changes).length > 0;
}
