// First, so that what stands in the modules of this project comes after it and holds.
import '@mantine/core/styles.css';
import './shell/page.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { Provider as ApiProvider } from 'urql';
import { client } from './api/client.ts';
import { Frame } from './shell/frame.tsx';
import { colours, theme } from './shell/theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');

createRoot(root).render(
  <ApiProvider value={client}>
    <MantineProvider theme={theme} cssVariablesResolver={colours} defaultColorScheme="auto">
      <Frame />
    </MantineProvider>
  </ApiProvider>,
);
