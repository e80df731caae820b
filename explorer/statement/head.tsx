import { Text, Title } from '@mantine/core';
import { ActorLink } from '../actor/link.tsx';
import type { StatementHeadFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { Cite } from '../citation/cite.tsx';
import { labelOf, phraseOf } from '../labels.ts';
import { HeadTools } from '../panel/head-tools.tsx';
import { Fact, Facts } from '../shell/facts.tsx';
import { PartyMark } from '../shell/party-mark.tsx';
import { Term } from '../shell/term.tsx';
import { SourceMarks } from '../source/mark.tsx';
import { When } from '../time/when.tsx';
import { capitalised } from '../words.ts';
import { does } from './act-words.ts';
import { statementCitation } from './citation.ts';
import { roleBeside } from './role.ts';

/** Who said it, for whom, when, by which way, what they do by it, and whom it concerns. */
export function Head({ statement }: { statement: StatementHeadFragment }) {
  const { slug, summary, note, acts, channel, saidAt, speaker, onBehalfOf, party, targets, citations } =
    statement;
  const role = roleBeside(speaker.name, statement.role);
  return (
    <header>
      <Text c="dimmed" size="sm">
        Statement, summed up by the editors
      </Text>
      <Title order={1} fz={{ base: 'h3', sm: 'h2' }}>
        <Text span inherit fw={400}>
          <bdi>{speaker.name}</bdi>:
        </Text>{' '}
        {summary}
      </Title>
      {note && (
        <Text mt={4} mb="sm">
          <b>Editors’ note:</b> {note}
        </Text>
      )}
      <Facts>
        <Fact label="Said by">
          <ActorLink actor={speaker} />
          {role && `, ${role}`}
        </Fact>
        {onBehalfOf && (
          <Fact label="On behalf of">
            <ActorLink actor={onBehalfOf} />
          </Fact>
        )}
        {party && (
          <Fact label="Side">
            <PartyMark party={party} isDecorative />
            {party.name}
          </Fact>
        )}
        <Fact label="When and how">
          <When date={saidAt} />,{' '}
          <Term type="Channel" value={channel}>
            {phraseOf('Channel', channel)}
          </Term>
        </Fact>
        <Fact label="What it does">
          {acts.map((act, index) => (
            <span key={act}>
              {index > 0 && ', '}
              <Term type="SpeechAct" value={act}>
                {index ? does([act]) : capitalised(does([act]))}
              </Term>
            </span>
          ))}
        </Fact>
        {[...Map.groupBy(targets, (target) => target.role)].map(([role, ofRole]) => (
          <Fact
            key={role}
            label={
              <Term type="TargetRole" value={role}>
                {labelOf('TargetRole', role)}
              </Term>
            }
          >
            {ofRole.map(({ actor }, index) => (
              <span key={actor.slug}>
                {index > 0 && ', '}
                <ActorLink actor={actor} />
              </span>
            ))}
          </Fact>
        ))}
        <Fact label="Reported by">
          <SourceMarks citations={nodesOf(citations)} />
        </Fact>
      </Facts>
      <HeadTools title="this statement" fragment="StatementHead">
        <Cite
          what="statement"
          title={`${speaker.name}: ${summary}`}
          path={`/statement/${slug}`}
          full={statementCitation(statement)}
        />
      </HeadTools>
    </header>
  );
}
