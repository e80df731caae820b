import { Anchor } from '@mantine/core';
import { Fragment } from 'react';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import { phraseOf } from '../labels.ts';
import { counted } from '../words.ts';
import { only, type Part } from './paragraphs.ts';
import styles from './reported.module.css';

/** Who is called what in a paragraph, and tied to whom. */
export function ReportedActors({ parts }: { parts: Part[] }) {
  const actors = parts.flatMap(({ about, details }) => (about.kind === 'actor' ? { ...about, details } : []));
  if (!actors.length) return null;
  return (
    <details className={styles.names}>
      <summary className={styles.label}>{counted(actors.length, 'name')} in this paragraph</summary>
      <ul className={styles.details}>
        {actors.map(({ slug, actor, details }) => (
          <li key={slug}>
            <ActorLink actor={actor} />
            {only('name', details).map(({ name, language }) => (
              <Fragment key={name}>
                , written{' '}
                <bdi lang={language ?? undefined} dir="auto">
                  {name}
                </bdi>
              </Fragment>
            ))}
            {only('tie', details).map(({ tie }) => (
              <Fragment key={tie.id}>
                , {phraseOf('AffiliationKind', tie.kind)}{' '}
                <Anchor component={Link} href={`/actor/${tie.with.slug}`} inherit>
                  <bdi>{tie.with.name}</bdi>
                </Anchor>
                {tie.role && ` (${tie.role})`}
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
