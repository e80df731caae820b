import { Button, Code, Collapse, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useId } from 'react';
import { type Question, useQuestion } from '../api/question.ts';
import { CopyText } from '../shell/copy-text.tsx';
import type { Row } from './csv.ts';
import { type Connection, cutWords } from './cuts.ts';
import { downloadCsv, downloadJson } from './download.ts';
import { fileName } from './file-name.ts';
import { graphiqlLink } from './query.ts';
import styles from './tools.module.css';
import type { Whole } from './use-whole.ts';

export interface Shown {
  title: string;
  /** The GraphQL fragment that holds what it shows. */
  fragment: string;
  /** What it shows, where that is not as its page was answered it. */
  data?: unknown;
  /** A list that is read on page by page, by its name. */
  list?: Record<string, Connection>;
  /** The same as a table, where it makes one. */
  rows?: Row[];
}

/** The query behind a part of a page, and what the part shows as a file. */
export function Tools({ title, fragment, data, rows, whole }: Shown & { whole: Whole }) {
  const queryId = useId();
  const page = useQuestion();
  const { question, answer, cuts } = whole;
  const [shown, { toggle }] = useDisclosure(false);
  const file = fileName(fragment, page.variables);
  const notWhole =
    cuts.length > 0 &&
    `Not whole: ${cutWords(cuts)}. Load the rest at ${location.href} or ask the API for it, and download it again.`;
  const json = () => downloadJson(file, data ?? answer, notWhole);
  const csv = () => rows && downloadCsv(file, rows, notWhole);
  return (
    <>
      <Group gap={4} className={styles.tools} data-screen-only>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={toggle}
          aria-expanded={shown}
          aria-controls={queryId}
          aria-label={`Query behind ${title}`}
        >
          Query
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          component="a"
          href={graphiqlLink(question)}
          aria-label={`Open in GraphiQL: ${title}`}
        >
          Open in GraphiQL
        </Button>
        {page.data !== undefined && (
          <Button size="compact-sm" variant="subtle" onClick={json} aria-label={`Download ${title} as JSON`}>
            JSON
          </Button>
        )}
        {rows && rows.length > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={csv} aria-label={`Download ${title} as CSV`}>
            CSV
          </Button>
        )}
      </Group>
      <Collapse expanded={shown} id={queryId} className={styles.query}>
        <Query {...question} />
      </Collapse>
    </>
  );
}

function Query({ text, variables }: Question) {
  const asked = Object.keys(variables).length > 0 && JSON.stringify(variables, null, 2);
  return (
    <>
      <Group gap={4}>
        <CopyText text={text} label="Copy the query" done="Query copied" />
        {asked && <CopyText text={asked} label="Copy the variables" done="Variables copied" />}
      </Group>
      <Code block tabIndex={0} className={styles.text}>
        {text}
        {asked && `\n\n# variables\n${asked}`}
      </Code>
    </>
  );
}
