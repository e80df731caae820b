// First, so that what stands in the modules of this project comes after it and holds.
import './shell/mantine.css';
import './shell/page.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { ssrExchange } from 'urql';
import { persisted } from '../client/persisted.ts';
import { clientOf } from './api/client.ts';
import { textOf } from './api/document.ts';
import { App } from './app.tsx';
import { ANSWERS_ID } from './rendered.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');

// What the Worker was answered while it rendered the page: the browser needs not ask for it again.
const answers = document.getElementById(ANSWERS_ID)?.textContent;
const client = clientOf({
  origin: location.origin,
  fetch: persisted(textOf),
  answers: ssrExchange({ isClient: true, initialState: answers ? JSON.parse(answers) : {} }),
});

const app = <App client={client} />;
if (answers) hydrateRoot(root, app);
else createRoot(root).render(app);
