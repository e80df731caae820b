/** A part of a page within the page of another site: its words, where they are from, and nothing that needs a script. */
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { Provider as ApiProvider, type Client } from 'urql';
import { Router } from 'wouter';
import { Asked } from '../api/asked.tsx';
import type { EventPageQuery, ShellQuery, StatementPageQuery } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { Gone } from '../changes/documents.ts';
import { Accounts } from '../event/accounts.tsx';
import { EventPage } from '../event/documents.ts';
import { Responses } from '../event/responses.tsx';
import { sidesOf } from '../event/sides.ts';
import { DatasetProvider, shortVersion } from '../shell/dataset.tsx';
import { Shell } from '../shell/documents.ts';
import { colours, theme } from '../shell/theme.ts';
import { StatementPage } from '../statement/documents.ts';
import { Renderings } from '../statement/renderings.tsx';
import { day } from '../time/date-words.ts';
import { type EmbedName, kindOf, pagePath } from './names.ts';
import { askedOf } from './removal.ts';
import { titleOf } from './title.ts';

interface EmbedProps {
  client: Client;
  name: EmbedName;
  /** Its own, with the query. */
  address: string;
}

export function Embed({ client, name, address }: EmbedProps) {
  return (
    <Router ssrPath={address}>
      <ApiProvider value={client}>
        <MantineProvider theme={theme} cssVariablesResolver={colours}>
          <Asked document={Shell} variables={{}}>
            {(shell) => (
              <Framed shell={shell} name={name}>
                <Part name={name} />
              </Framed>
            )}
          </Asked>
        </MantineProvider>
      </ApiProvider>
    </Router>
  );
}

function Framed({ shell, name, children }: { shell: ShellQuery; name: EmbedName; children: ReactNode }) {
  const { dataset, parties } = shell;
  return (
    <DatasetProvider
      value={{ ...dataset, isEmbedded: true, parties: nodesOf(parties).map(({ slug }) => slug) }}
    >
      <main>{children}</main>
      <footer>
        <a href={pagePath(name)}>Aftermath</a>, data {dataset.licence}, {day(dataset.updatedAt)}, version{' '}
        {shortVersion(dataset.version)}
      </footer>
    </DatasetProvider>
  );
}

function Part({ name }: { name: EmbedName }) {
  const { part, slug } = name;
  if (part === 'wordings') {
    return (
      <Asked document={StatementPage} variables={{ slug }}>
        {({ statement }: StatementPageQuery) =>
          statement ? (
            <>
              <Of name={name} title={titleOf({ statement })} />
              <Renderings statement={statement} />
            </>
          ) : (
            <Missing name={name} />
          )
        }
      </Asked>
    );
  }
  return (
    <Asked document={EventPage} variables={{ slug }}>
      {({ event }: EventPageQuery) =>
        event ? (
          <>
            <Of name={name} title={titleOf({ event })} />
            {part === 'accounts' ? (
              <Accounts event={event} />
            ) : (
              <Responses event={event} sides={sidesOf(event)} />
            )}
          </>
        ) : (
          <Missing name={name} />
        )
      }
    </Asked>
  );
}

/** The record that it is a part of. */
const Of = ({ name, title }: { name: EmbedName; title: string }) => (
  <h1>
    <a href={pagePath(name)}>{title}</a>
  </h1>
);

const Missing = ({ name }: { name: EmbedName }) => (
  <Asked document={Gone} variables={askedOf(name)}>
    {({ changes }) => {
      const [removal] = nodesOf(changes);
      if (!removal) {
        return (
          <p>
            This is no longer there, or was never: <a href="/">Aftermath</a> has what is.
          </p>
        );
      }
      const { publishedAt, comment } = removal.changeset;
      return (
        <p>
          This {kindOf(name.part)} was taken out of the data on {day(publishedAt)}
          {comment ? `, with the reason: “${comment}”` : '; no reason was given'}. <a href="/">Aftermath</a>{' '}
          has what is there now.
        </p>
      );
    }}
  </Asked>
);
