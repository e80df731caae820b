import { daysWithin } from '../../schema/date-lengths.ts';
import { parseDate } from '../../schema/dates.ts';
import type { Dossier } from './format.ts';
import { locatorOf } from './locator.ts';
import { passagesOf } from './passages.ts';
import { type Rows, written } from './row.ts';
import { addCitations, type Passage } from './rows-of-citations.ts';
import { addResponse, partyOf } from './rows-of-responses.ts';

export function addStatements(dossier: Dossier, rows: Rows): void {
  for (const [slug, statement] of Object.entries(dossier.statements)) {
    const { speaker, 'on-behalf-of': principal, said } = statement;
    const date = parseDate(said);
    const { earliest, latest } = date;
    rows.statements.push({
      ...written('statements', statement),
      slug,
      partyId: partyOf(dossier, principal, speaker),
      saidEdtf: said,
      saidEarliest: earliest as string,
      saidLatest: latest,
      saidNote: statement['date-note'] ?? null,
      saidWithin: daysWithin(date),
    });
    for (const [position, act] of statement.acts.entries()) {
      rows.statementActs.push({ statementId: slug, position, act });
    }
    for (const [position, target] of (statement.targets ?? []).entries()) {
      rows.statementTargets.push({ ...written('statementTargets', target), statementId: slug, position });
    }
    const answers = statement['responds-to'] ?? [];
    const about = new Set([...(statement.about ?? []), ...answers.flatMap(({ event }) => event ?? [])]);
    for (const event of about) rows.statementAbout.push({ statementId: slug, eventId: event });
    addRenderings(slug, statement, dossier, rows);
    const speakers = principal ? [speaker, principal] : [speaker];
    for (const answer of answers) addResponse(answer, { statement: slug }, speakers, dossier, rows);
  }
}

function addRenderings(
  slug: string,
  statement: Dossier['statements'][string],
  { sources }: Dossier,
  rows: Rows,
): void {
  const citations: Passage[] = [...passagesOf([], statement.cites)];
  for (const [position, rendering] of statement.renderings.entries()) {
    const { source, para, verbatim, paraphrase, language, channel = null } = rendering;
    rows.renderings.push({
      statementId: slug,
      position,
      sourceId: source,
      text: (verbatim ?? paraphrase) as string,
      directness: verbatim === undefined ? 'PARAPHRASE' : 'VERBATIM',
      language: (language ?? sources[source]?.language) as string,
      locator: locatorOf(para),
      channel,
    });
    citations.push({ source, paragraphs: para, excerpt: verbatim });
  }
  addCitations('statementId', slug, citations, rows);
  for (const sourceId of new Set(citations.map(({ source }) => source))) {
    rows.statementSources.push({ statementId: slug, sourceId });
  }
}
