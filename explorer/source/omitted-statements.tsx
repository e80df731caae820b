import { Anchor, Text } from '@mantine/core';
import { Fragment } from 'react';
import { Link } from 'wouter';
import type { SourceOmittedStatementsFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { Panel } from '../panel/panel.tsx';
import { StatementLine } from '../statement/line.tsx';
import { wordingRows } from '../statement/wording-rows.ts';
import { counted } from '../words.ts';
import styles from './omitted.module.css';

/** What was said about the events that a source reports, and stands in others alone. */
export function OmittedStatements({ source }: { source: SourceOmittedStatementsFragment }) {
  const { publishedAt, omittedStatements } = source;
  const statements = nodesOf(omittedStatements);
  return (
    <Panel
      id="omitted-statements"
      title="Statements reported elsewhere only"
      fragment="SourceOmittedStatements"
      data={omittedStatements}
      rows={statements.flatMap(({ slug, summary, saidAt, speaker, about, renderings }) =>
        wordingRows(renderings).map((wording) => ({
          statement: slug,
          summary,
          said: saidAt.edtf,
          speaker: speaker.name,
          about: about.edges.map(({ node }) => node.slug).join('; '),
          ...wording,
        })),
      )}
    >
      <Text size="sm" c="dimmed">
        Statements about the events above that this source does not carry, and one of another publisher does;
        a source that names no publisher counts as another’s. Why it does not, nothing here says.{' '}
        {publishedAt
          ? 'What was said only after it was published is left out.'
          : 'As it is not known when it was published, some may have been said only later.'}
      </Text>
      {statements.length ? (
        <details className={styles.fold}>
          <summary>Show {counted(statements.length, 'statement')}</summary>
          <ol className={styles.list}>
            {statements.map((statement) => (
              <li key={statement.slug}>
                <StatementLine statement={statement} />
                <Text size="sm" c="dimmed">
                  About:{' '}
                  {statement.about.edges.map(({ node }, index) => (
                    <Fragment key={node.slug}>
                      {index > 0 && '; '}
                      <Anchor component={Link} href={`/event/${node.slug}`} inherit>
                        {node.title}
                      </Anchor>
                    </Fragment>
                  ))}
                </Text>
              </li>
            ))}
          </ol>
        </details>
      ) : (
        <Text mt="sm">None: it carries all that others here carry of what was said about these events.</Text>
      )}
    </Panel>
  );
}
