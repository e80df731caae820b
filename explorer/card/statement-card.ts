import type { StatementPageQuery } from '../api/documents.ts';
import { phraseOf } from '../labels.ts';
import { roleBeside } from '../statement/role.ts';
import { columnsOf, differs, isVerbatim } from '../statement/wordings.ts';
import { dateWords } from '../time/date-words.ts';
import { counted } from '../words.ts';
import type { Card } from './card.ts';

/** Who says it, then the longest quotation, letter for letter; in the editors' words where no source quotes it. */
export function statementCard({ statement }: StatementPageQuery): Card | null {
  if (!statement) return null;
  const { speaker, summary, saidAt, channel, party, renderings } = statement;
  const role = roleBeside(speaker.name, statement.role);
  const [quotation] = renderings.filter(isVerbatim).toSorted((a, b) => b.text.length - a.text.length);
  const columns = columnsOf(renderings);
  const quoting = columns.filter(({ verbatim }) => verbatim.length);
  const how = channel === 'UNKNOWN' ? '' : `, ${phraseOf('Channel', channel)}`;
  return {
    over: [speaker.name, role].filter(Boolean).join(', '),
    heading: quotation?.text ?? summary,
    isQuotation: Boolean(quotation),
    body: { text: quotation ? '' : 'In the editors’ words: no source quotes it.' },
    foot: [
      `${dateWords(saidAt)}${how}`,
      quotation?.source.publisher && `as printed by ${quotation.source.publisher.name}`,
      differs(quoting) && quoting.length > 1
        ? `${counted(quoting.length, 'source')} word it differently`
        : counted(columns.length, 'source'),
    ]
      .filter(Boolean)
      .join(' · '),
    ...(party && { party: party.slug }),
  };
}
