import { Stack } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Asked } from '../api/asked.tsx';
import type { StatementPageQuery } from '../api/documents.ts';
import { Corrected } from '../changes/corrected.tsx';
import { Gone } from '../changes/gone.tsx';
import { About } from './about.tsx';
import { Answers } from './answers.tsx';
import { Claims } from './claims.tsx';
import { StatementPage as StatementDocument } from './documents.ts';
import { Head } from './head.tsx';
import { Occasion } from './occasion.tsx';
import { Positions } from './positions.tsx';
import { Renderings } from './renderings.tsx';

/** One utterance: how each source words it, what it answers, and what answered it. */
export default function StatementPage({ slug }: { slug: string }) {
  return (
    <Asked isPage document={StatementDocument} variables={{ slug }}>
      {({ statement, corrections }) =>
        statement ? (
          <Found statement={statement} corrections={corrections} />
        ) : (
          <Gone what="statement" slug={slug} />
        )
      }
    </Asked>
  );
}

interface FoundProps {
  statement: NonNullable<StatementPageQuery['statement']>;
  corrections: StatementPageQuery['corrections'];
}

function Found({ statement, corrections }: FoundProps) {
  useDocumentTitle(`${statement.speaker.name}: ${statement.summary} · Aftermath`);
  return (
    <Stack gap="lg">
      <Head statement={statement} />
      <Corrected corrections={corrections} />
      <Renderings statement={statement} />
      <Occasion statement={statement} />
      <Answers statement={statement} />
      <Positions statement={statement} />
      <About statement={statement} />
      <Claims statement={statement} />
    </Stack>
  );
}
