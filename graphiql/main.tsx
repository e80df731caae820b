import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';

const tabs = import.meta.glob<string>('./tabs/*.graphql', { query: '?raw', import: 'default', eager: true });

const defaultTabs = Object.keys(tabs)
  .sort()
  .map((file) => ({ query: tabs[file] ?? null }));

/** A link may bring a query, as GraphQL over HTTP spells it in a URL; it is opened, not run. */
const link = new URLSearchParams(location.search);
const linked = { query: link.get('query'), variables: link.get('variables') };

const send = createGraphiQLFetcher({ url: '/graphql' });

/** On one's own machine, with 1 in place of 0, the answer also shows the SQL and how SQLite runs it. */
const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
const headers = isLocal ? '{ "x-aftermath-explain": "0" }' : undefined;

/** GraphiQL takes over a tab's operation name 100 ms late; a query run sooner would carry the last tab's name. */
const fetcher: Fetcher = ({ operationName, ...request }, options) =>
  send(
    operationName && request.query.includes(operationName) ? { ...request, operationName } : request,
    options,
  );

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');

createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    // Where tabs are kept from the last visit GraphiQL adds the linked query to them, else it shows the first of these.
    defaultTabs={linked.query ? [linked, ...defaultTabs] : defaultTabs}
    defaultHeaders={headers}
    {...(linked.query && { initialQuery: linked.query, initialVariables: linked.variables ?? '' })}
  >
    <GraphiQL.Logo>Aftermath</GraphiQL.Logo>
  </GraphiQL>,
);
