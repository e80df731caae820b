import { MantineProvider } from '@mantine/core';
import { Provider as ApiProvider, type Client } from 'urql';
import { Router } from 'wouter';
import { Boundary } from './shell/boundary.tsx';
import { Frame } from './shell/frame.tsx';
import { OriginProvider } from './shell/origin.ts';
import { colours, theme } from './shell/theme.ts';

interface AppProps {
  client: Client;
  /** Of the page, on the Worker; a browser knows it itself. */
  address?: URL;
}

/** The whole explorer, the same on the Worker and in the browser, which goes on with what the Worker rendered. */
export function App({ client, address }: AppProps) {
  return (
    <Router {...(address ? { ssrPath: `${address.pathname}${address.search}` } : {})}>
      <OriginProvider value={address?.origin ?? null}>
        <ApiProvider value={client}>
          <MantineProvider theme={theme} cssVariablesResolver={colours} defaultColorScheme="auto">
            <Boundary>
              <Frame />
            </Boundary>
          </MantineProvider>
        </ApiProvider>
      </OriginProvider>
    </Router>
  );
}
