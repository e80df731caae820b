import { Stack } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Asked } from '../api/asked.tsx';
import type { StatementPageQuery } from '../api/documents.ts';
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
      {({ statement }) =>
        statement ? <Found statement={statement} /> : <Gone what="statement" slug={slug} />
      }
    </Asked>
  );
}

function Found({ statement }: { statement: NonNullable<StatementPageQuery['statement']> }) {
  useDocumentTitle(`${statement.speaker.name}: ${statement.summary} · Aftermath`);
  return (
    <Stack gap="lg">
      <Head statement={statement} />
      <Renderings statement={statement} />
      <Occasion statement={statement} />
      <Answers statement={statement} />
      <Positions statement={statement} />
      <About statement={statement} />
      <Claims statement={statement} />
    </Stack>
  );
}
