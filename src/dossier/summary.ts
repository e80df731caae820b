/** A plan for people: a line for each record. */
import type { Plan } from './plan.ts';
import type { TableName } from './rows.ts';

/** Tables whose rows are records of their own, and what one is called. */
const RECORDS: Partial<Record<TableName, string>> = {
  parties: 'party',
  actors: 'actor',
  affiliations: 'affiliation',
  places: 'place',
  sources: 'source',
  events: 'event',
  participations: 'participation',
  statements: 'statement',
  responses: 'response',
  claims: 'claim',
};

/** Tables whose rows are a part of a record: the column that leads to it, and what the part is called. */
const PARTS: Partial<Record<TableName, [owner: TableName, reference: string, part: string]>> = {
  actorNames: ['actors', 'actorId', 'names'],
  sourceVia: ['sources', 'sourceId', 'via'],
  statementActs: ['statements', 'statementId', 'acts'],
  statementAbout: ['statements', 'statementId', 'about'],
  statementTargets: ['statements', 'statementId', 'targets'],
  renderings: ['statements', 'statementId', 'renderings'],
};

export function printPlan({ changes }: Plan): string {
  if (!changes.length) return 'Nothing to change.';
  return changes
    .flatMap(({ table, inserts, updates, deletes }) => [
      ...inserts.map(({ key }) => `+ ${RECORDS[table.property] ?? table.name} ${key}`),
      ...updates.map(
        ({ key, changed }) => `~ ${RECORDS[table.property] ?? table.name} ${key}: ${changed.join(', ')}`,
      ),
      ...deletes.map(({ key }) => `- ${RECORDS[table.property] ?? table.name} ${key}`),
    ])
    .join('\n');
}
void PARTS;
