import { Anchor, Button, Code, Collapse, CopyButton, Group, Paper, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useId, useMemo } from 'react';
import { useQuestion } from '../api/asked.tsx';
import { downloadCsv, downloadJson, type Row } from './download.ts';
import styles from './panel.module.css';
import { graphiqlLink, panelQuestion } from './query.ts';

interface PanelProps {
  /** By which an address leads to it: `#accounts`. */
  id?: string;
  title: string;
  /** The GraphQL fragment that holds what it shows. */
  fragment: string;
  /** What it shows, as the API answered, for a download. */
  data: unknown;
  /** The same as a table. */
  rows: Row[];
  /** What stands beside the title, such as a choice. */
  beside?: ReactNode;
  children: ReactNode;
}

/** A part of a page, with the query behind it and what it shows as a file. */
export function Panel({ id, title, fragment, data, rows, beside, children }: PanelProps) {
  const titleId = useId();
  const page = useQuestion();
  const question = useMemo(() => panelQuestion(page, fragment), [page, fragment]);
  const [shown, { toggle }] = useDisclosure(false);
  const file = `${fragment}-${Object.values(page.variables).join('-') || 'all'}`.replaceAll(/[^\w.-]+/g, '-');
  return (
    <Paper component="section" id={id} withBorder p="md" className={styles.panel} aria-labelledby={titleId}>
      <div className={styles.head}>
        <Title order={2} size="h3" id={titleId}>
          {title}
        </Title>
        {beside}
        <Group gap={4} className={styles.tools}>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={toggle}
            aria-expanded={shown}
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
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => downloadJson(file, data)}
            aria-label={`Download ${title} as JSON`}
          >
            JSON
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => downloadCsv(file, rows)}
            aria-label={`Download ${title} as CSV`}
          >
            CSV
          </Button>
        </Group>
      </div>
      <Collapse expanded={shown}>
        <Query {...question} />
      </Collapse>
      {children}
    </Paper>
  );
}

function Query({ text, variables }: { text: string; variables: object }) {
  return (
    <div className={styles.query}>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Anchor component="button" size="sm" onClick={copy}>
            {copied ? 'Copied' : 'Copy the query'}
          </Anchor>
        )}
      </CopyButton>
      <Code block tabIndex={0} className={styles.text}>
        {text}
        {Object.keys(variables).length > 0 && `\n\n# variables\n${JSON.stringify(variables, null, 2)}`}
      </Code>
    </div>
  );
}
