import type { StatementHeadFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { cutCitations, sourceCitation } from '../citation/source-citation.ts';
import { dateWords } from '../time/date-words.ts';
import { roleBeside } from './role.ts';
import { type Gathered, gathered, isVerbatim } from './wordings.ts';

/** `Abu Ali al-Askari, security chief, for Kataib Hezbollah, 9 December 2023?: “nest of espionage” (Rudaw, …)`. */
export function statementCitation(statement: StatementHeadFragment): string {
  const { speaker, role, onBehalfOf, saidAt, summary, note, renderings, citations } = statement;
  const who = [
    speaker.name,
    roleBeside(speaker.name, role),
    onBehalfOf && `for ${onBehalfOf.name}`,
    dateWords(saidAt),
  ]
    .filter(Boolean)
    .join(', ');
  const quoted = gathered(renderings.filter(isVerbatim)).map(
    ({ wordings, places }) => `${wordings.map(({ text }) => `“${text}”`).join(', ')} (${footnotes(places)})`,
  );
  const summed = `${unstopped(summary)} [the editors’ summary] (${footnotes(nodesOf(citations))}${cutCitations(citations)})`;
  // Whose words they are may be in the note alone.
  const remark = note ? `. Editors’ note: ${unstopped(note)}` : '';
  return `${who}: ${quoted.join('; ') || summed}${remark}`;
}

const footnotes = (places: Gathered['places']): string =>
  places.map(({ source, locator }) => sourceCitation(source, locator)).join('; ');

/** The citation ends with a full stop of its own. */
const unstopped = (text: string): string => text.replace(/\.$/, '');
