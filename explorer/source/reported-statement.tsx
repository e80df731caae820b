import type { ReportedStatementFragment } from '../api/documents.ts';
import { StatementLine } from '../statement/line.tsx';
import { Words } from '../statement/wording.tsx';
import { Answers } from './answers.tsx';
import { Excerpts } from './excerpts.tsx';
import type { Detail } from './facts.ts';
import { Others } from './others.tsx';
import { only } from './paragraphs.ts';
import styles from './reported.module.css';
import { ReportedClaim } from './reported-claim.tsx';

interface ReportedStatementProps {
  statement: ReportedStatementFragment;
  details: Detail[];
  source: string;
  isFirst: boolean;
}

/** What a paragraph carries of a statement, and who else carries it. */
export function ReportedStatement({ statement, details, source, isFirst }: ReportedStatementProps) {
  return (
    <StatementLine statement={statement}>
      {only('wording', details).map(({ wording }) => (
        <div key={wording.text}>
          <Words wording={wording} />
        </div>
      ))}
      <Excerpts details={details} />
      <ul className={styles.details}>
        {only('claim', details).map(({ claim }) => (
          <li key={claim.id}>
            <ReportedClaim claim={claim} isCarried />
          </li>
        ))}
        <Answers details={details} />
      </ul>
      {isFirst && <Others citations={statement.citations} source={source} />}
    </StatementLine>
  );
}
