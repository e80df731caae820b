import { daysWithin } from '../../schema/date-lengths.ts';
import { parseDate } from '../../schema/dates.ts';
import type { Dossier } from './format.ts';
import { passagesOf } from './passages.ts';
import { type Rows, written } from './row.ts';
import { addCitations } from './rows-of-citations.ts';
import { partyOf } from './rows-of-responses.ts';

export function addUtterances(dossier: Dossier, rows: Rows): void {
  const points = Map.groupBy(Object.values(dossier.statements), ({ utterance }) => utterance);
  for (const [slug, utterance] of Object.entries(dossier.utterances)) {
    const { said, speaker, audience = [] } = utterance;
    const date = parseDate(said);
    rows.utterances.push({
      ...written('utterances', utterance),
      slug,
      partyId: partyOf(dossier, utterance['on-behalf-of'], speaker),
      saidEdtf: said,
      saidEarliest: date.earliest as string,
      saidLatest: date.latest,
      saidNote: utterance['date-note'] ?? null,
      saidWithin: daysWithin(date),
    });
    for (const [position, actorId] of audience.entries()) {
      rows.utteranceAudience.push({ utteranceId: slug, position, actorId });
    }
    const own = [...passagesOf([], utterance.cites)];
    addCitations('utteranceId', slug, own, rows);
    const carrying = (points.get(slug) ?? []).flatMap(({ renderings, cites }) => [
      ...renderings,
      ...passagesOf([], cites),
    ]);
    for (const sourceId of new Set([...own, ...carrying].map(({ source }) => source))) {
      rows.utteranceSources.push({ utteranceId: slug, sourceId });
    }
  }
}
