import { Anchor, Stack, Text } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from 'wouter';
import { Asked } from '../api/asked.tsx';
import type { SourcePageQuery } from '../api/documents.ts';
import { Corrected } from '../changes/corrected.tsx';
import { Gone } from '../changes/gone.tsx';
import { compareWith } from '../compare/names.ts';
import { useHashTarget } from '../shell/use-hash-target.ts';
import { counted } from '../words.ts';
import { SourcePage as SourceDocument } from './documents.ts';
import { Head } from './head.tsx';
import { OmittedClaims } from './omitted-claims.tsx';
import { OmittedStatements } from './omitted-statements.tsx';
import { Reports } from './reports.tsx';

/** Everything that a source reports, in its order, and what others report of the same that it does not. */
export default function SourcePage({ slug }: { slug: string }) {
  return (
    <Asked isPage document={SourceDocument} variables={{ slug }}>
      {({ source, corrections }) =>
        source ? <Found source={source} corrections={corrections} /> : <Gone what="source" slug={slug} />
      }
    </Asked>
  );
}

interface FoundProps {
  source: NonNullable<SourcePageQuery['source']>;
  corrections: SourcePageQuery['corrections'];
}

function Found({ source, corrections }: FoundProps) {
  useHashTarget();
  const statements = source.omittedStatements.totalCount;
  const claims = source.omittedClaims.totalCount;
  useDocumentTitle(`${source.title} · Aftermath`);
  return (
    <Stack gap="lg">
      <Head source={source} />
      <Corrected corrections={corrections} />
      <Text>
        Not in this source, but reported elsewhere about the same events:{' '}
        <Anchor underline="always" href="#omitted-statements">
          {counted(statements, 'statement')}
        </Anchor>{' '}
        and{' '}
        <Anchor underline="always" href="#omitted-claims">
          {counted(claims, 'claim')}
        </Anchor>
        .{' '}
        <Anchor component={Link} underline="always" href={compareWith(source.slug)}>
          Compare it with another source
        </Anchor>
      </Text>
      <Reports source={source} />
      <OmittedStatements source={source} />
      <OmittedClaims source={source} />
    </Stack>
  );
}
