import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { type Question, useQuestion } from '../api/question.ts';
import { CopyText } from '../shell/copy-text.tsx';
import { useDataset } from '../shell/dataset.tsx';
import type { Row } from './csv.ts';
import { type Connection, cutWords } from './cuts.ts';
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
  /** What the codebooks of the field call it. */
  codes?: string;
}

/** One quiet word that opens to the query behind a part of a page, and to what the part shows as a file. */
export function Tools({ title, fragment, data, rows, codes, whole }: Shown & { whole: Whole }) {
  const page = useQuestion();
  const [isFailed, setFailed] = useState(false);
  const { version, licence } = useDataset();
  const { question, answer, cuts } = whole;
  const file = fileName(fragment, page.variables);
  const notWhole = () =>
    cuts.length > 0 &&
    `Not whole: ${cutWords(cuts)}. Load the rest at ${location.href} or ask the API for it, and download it again.`;
  /** What makes files is loaded by whoever wants one. */
  const download = (make: (files: typeof import('./download.ts')) => void) => () =>
    import('./download.ts').then(make).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const json = download(({ downloadJson }) => downloadJson(file, data ?? answer, notWhole()));
  // Each row is to stand alone, wherever it is copied to.
  const alone = () => ({ address: location.href, data_version: version, licence });
  const csv = download(({ downloadCsv }) =>
    downloadCsv(file, rows?.map((row) => ({ ...row, ...alone() })) ?? [], notWhole()),
  );
  return (
    <details className={styles.tools} data-screen-only>
      <summary aria-label={`Data: ${title}`}>Data</summary>
      <Group gap={4}>
        <Button
          size="compact-sm"
          variant="light"
          component="a"
          href={graphiqlLink(question)}
          target="_blank"
          rel="noopener"
          aria-label={`Open in GraphiQL, in a new tab: ${title}`}
        >
          Open in GraphiQL
        </Button>
        {page.data !== undefined && (
          <Button size="compact-sm" variant="light" onClick={json} aria-label={`Download ${title} as JSON`}>
            JSON
          </Button>
        )}
        {rows && rows.length > 0 && (
          <Button size="compact-sm" variant="light" onClick={csv} aria-label={`Download ${title} as CSV`}>
            CSV
          </Button>
        )}
        <CopyQuery {...question} />
      </Group>
      {isFailed && (
        <p role="alert" className={styles.codes}>
          The file was not made: the connection is lost, or this site was renewed. Load the page again.
        </p>
      )}
      {codes && <p className={styles.codes}>{codes}</p>}
      <Query {...question} />
    </details>
  );
}

function CopyQuery({ text, variables }: Question) {
  const asked = askedWith(variables);
  return (
    <>
      <CopyText text={text} label="Copy the query" done="Query copied" />
      {asked && <CopyText text={asked} label="Copy the variables" done="Variables copied" />}
    </>
  );
}

function Query({ text, variables }: Question) {
  const asked = askedWith(variables);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must get to it
    <pre tabIndex={0} className={styles.text}>
      {text}
      {asked && `\n\n# variables\n${asked}`}
    </pre>
  );
}

const askedWith = (variables: Question['variables']): string | false =>
  Object.keys(variables).length > 0 && JSON.stringify(variables, null, 2);
