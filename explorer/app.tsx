import { MantineProvider } from '@mantine/core';
import { Provider as ApiProvider, type Client } from 'urql';
import { Router } from 'wouter';
import { Boundary } from './shell/boundary.tsx';
import { Frame } from './shell/frame.tsx';
import { colours, theme } from './shell/theme.ts';

interface AppProps {
  client: Client;
  /** The page's path and query, on the Worker; a browser knows them itself. */
  address?: string;
}

/** The whole explorer, the same on the Worker and in the browser, which goes on with what the Worker rendered. */
export function App({ client, address }: AppProps) {
  return (
    <Router {...(address === undefined ? {} : { ssrPath: address })}>
      <ApiProvider value={client}>
        <MantineProvider theme={theme} cssVariablesResolver={colours} defaultColorScheme="auto">
          <Boundary>
            <Frame />
          </Boundary>
        </MantineProvider>
      </ApiProvider>
    </Router>
  );
}
