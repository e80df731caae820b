import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type { ComparedSourceFragment, ComparedStatementsFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { Panel } from '../panel/panel.tsx';
import { SourceMarks } from '../source/mark.tsx';
import { shortName } from '../source/short-name.ts';
import { Words } from '../statement/wording.tsx';
import { When } from '../time/when.tsx';
import { counted } from '../words.ts';
import styles from './compare.module.css';
import type { Two } from './events.tsx';

type Statement = ComparedStatementsFragment['edges'][number]['node'];

const carriedBy = ({ renderings }: Statement, { slug }: ComparedSourceFragment) =>
  renderings.filter(({ source }) => source.slug === slug);

/** Of each statement that either of them carries, the wording in the one and in the other. */
export function ComparedStatements({
  statements,
  first,
  second,
}: Two & { statements: ComparedStatementsFragment }) {
  const all = nodesOf(statements);
  const both = all.filter((each) => carriedBy(each, first).length && carriedBy(each, second).length);
  return (
    <Panel
      id="statements"
      title="What was said"
      fragment="ComparedStatements"
      data={statements}
      rows={all.flatMap((statement) =>
        [first, second].flatMap((source) =>
          carriedBy(statement, source).map(({ text, directness, locator }) => ({
            statement: statement.slug,
            speaker: statement.speaker.slug,
            source: source.slug,
            text,
            directness,
            locator,
          })),
        ),
      )}
    >
      <Text>
        {both.length
          ? `Both carry ${counted(both.length, 'statement')}.`
          : 'They carry no statement in common.'}
      </Text>
      {both.map((statement) => (
        <section key={statement.slug} className={styles.event}>
          <Said statement={statement} />
          <div className={styles.pair}>
            {[first, second].map((source) => (
              <div key={source.slug}>
                <b>{shortName(source)}</b>
                <Wordings statement={statement} source={source} />
              </div>
            ))}
          </div>
        </section>
      ))}
      {[first, second].map((source) => {
        const only = all.filter((each) => !both.includes(each) && carriedBy(each, source).length);
        return (
          only.length > 0 && (
            <details key={source.slug} className={styles.fold}>
              <summary>
                Only in {shortName(source)}: {counted(only.length, 'statement')}
              </summary>
              {only.map((statement) => (
                <section key={statement.slug} className={styles.event}>
                  <Said statement={statement} />
                  <Wordings statement={statement} source={source} />
                </section>
              ))}
            </details>
          )
        );
      })}
    </Panel>
  );
}

function Said({ statement: { slug, speaker, summary, saidAt } }: { statement: Statement }) {
  return (
    <>
      <Title order={3} size="h5">
        <bdi>{speaker.name}</bdi>:{' '}
        <Anchor component={Link} href={`/statement/${slug}`} inherit>
          {summary}
        </Anchor>
      </Title>
      <Text size="sm" c="dimmed">
        <ActorLink actor={speaker} />, <When date={saidAt} />
      </Text>
    </>
  );
}

function Wordings({ statement, source }: { statement: Statement; source: ComparedSourceFragment }) {
  return carriedBy(statement, source).map((wording) => (
    <p key={`${wording.locator} ${wording.text}`} className={styles.wording}>
      <Words wording={wording} /> <SourceMarks citations={[wording]} by="NOTHING" />
    </p>
  ));
}
