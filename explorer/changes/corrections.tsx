import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useMemo } from 'react';
import { Link, useSearch } from 'wouter';
import { Asked } from '../api/asked.tsx';
import type { ChangeEntryFragment, CorrectionsQuery } from '../api/documents.ts';
import { useMore } from '../api/more.ts';
import { MoreButton } from '../api/more-button.tsx';
import { nodesOf } from '../api/nodes.ts';
import list from '../lists/list.module.css';
import { day } from '../time/date-words.ts';
import { correctionsIn, type Of, recordIn } from './asked-of.ts';
import { Corrections } from './documents.ts';
import { CORRECTIONS, CORRECTIONS_PATH } from './names.ts';
import { linesOf, nameOf, pageOf, sentencesOf, whatBecame } from './words.ts';

/** All that was wrong and was put right: when, why, and what it said before. */
export default function CorrectionsPage() {
  useDocumentTitle(`${CORRECTIONS.name} · Aftermath`);
  const parameters = new URLSearchParams(useSearch());
  const variables = correctionsIn(parameters);
  return (
    <Stack>
      <Title order={1}>{CORRECTIONS.name}</Title>
      <Text>
        What was wrong here and was put right, the newest first: the reason, and what it said before. Have you
        found a mistake?{' '}
        <Anchor component={Link} href="/contact" underline="always">
          Tell the editors
        </Anchor>
        . Corrections can be followed as a{' '}
        <Anchor href="/corrections/feed.atom" underline="always">
          feed
        </Anchor>
        .
      </Text>
      <Asked key={JSON.stringify(variables)} document={Corrections} variables={variables}>
        {(data) => <Found data={data} variables={variables} of={recordIn(parameters)} />}
      </Asked>
    </Stack>
  );
}

/** As a list that goes on at the end. */
const turned = ({ changes: { edges, pageInfo } }: CorrectionsQuery) => ({
  edges: edges.toReversed(),
  pageInfo: { hasNextPage: pageInfo.hasPreviousPage, endCursor: pageInfo.startCursor },
});

interface FoundProps {
  data: CorrectionsQuery;
  variables: ReturnType<typeof correctionsIn>;
  of: Of | null;
}

function Found({ data, variables, of }: FoundProps) {
  const first = useMemo(() => turned(data), [data]);
  const more = useMore({ document: Corrections, variables, pageOf: turned, first });
  const changesets = [...Map.groupBy(nodesOf(more), ({ changeset }) => changeset.number).values()];
  return (
    <>
      {of && (
        <Text>
          These are of one {of.what} alone.{' '}
          <Anchor component={Link} href={CORRECTIONS_PATH} underline="always">
            All corrections
          </Anchor>
        </Text>
      )}
      {changesets.length ? (
        <ol className={list.list}>
          {changesets.map((changes) => (
            <Correction key={changes[0]?.changeset.number} changes={changes} />
          ))}
        </ol>
      ) : (
        <Text role="status">Nothing has been corrected so far{of && ` of this ${of.what}`}.</Text>
      )}
      <MoreButton list={more}>Show earlier ones</MoreButton>
    </>
  );
}

/** What one of them has changed, record by record. */
function Correction({ changes }: { changes: ChangeEntryFragment[] }) {
  const [first] = changes;
  if (!first) return null;
  const { publishedAt, comment, author } = first.changeset;
  const records = [...Map.groupBy(changes, ({ recordType, slug }) => `${recordType} ${slug}`).values()];
  return (
    <li>
      <Text>
        <b>{day(publishedAt)}</b>
        {author && ` · ${author}`}
      </Text>
      <Text>{comment}</Text>
      {records.map((changes) => (
        <Record key={changes[0]?.id} changes={changes.toReversed()} />
      ))}
    </li>
  );
}

function Record({ changes }: { changes: ChangeEntryFragment[] }) {
  const [change] = changes;
  if (!change) return null;
  const page = pageOf(change.record);
  const name = nameOf(change);
  const became = change.kind === 'CHANGED' || sentencesOf([change]).length ? null : whatBecame(change);
  return (
    <div className={list.about}>
      {became && `${became}: `}
      {page ? (
        <Anchor component={Link} href={page} inherit underline="always">
          {name}
        </Anchor>
      ) : (
        name
      )}
      <ul>
        {linesOf(changes).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
