import {
  ActionIcon,
  Anchor,
  Container,
  Group,
  Text,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { Link, Route, Switch, useLocation } from 'wouter';
import { Shell } from '../api/documents.ts';
import { SearchBox } from '../search/box.tsx';
import { day } from '../time/date-words.ts';
import { Boundary } from './boundary.tsx';
import { DatasetProvider, UNKNOWN } from './dataset.tsx';
import styles from './frame.module.css';
import { NothingHere } from './nothing-here.tsx';
import { Waiting } from './waiting.tsx';

const Home = lazy(() => import('../home/page.tsx'));
const SearchPage = lazy(() => import('../search/page.tsx'));
const EventPage = lazy(() => import('../event/page.tsx'));
const StatementPage = lazy(() => import('../statement/page.tsx'));
const ActorPage = lazy(() => import('../actor/page.tsx'));
const SourcePage = lazy(() => import('../source/page.tsx'));
const PlacePage = lazy(() => import('../place/page.tsx'));

/** What is around every page, and which page is at which address. */
export function Frame() {
  const main = useRef<HTMLDivElement>(null);
  const [path] = useLocation();
  useFocusOnNewPage(main);
  const [{ data }] = useQuery({ query: Shell });
  const known = data
    ? { version: data.dataset.version, parties: data.parties.edges.map(({ node }) => node.slug) }
    : UNKNOWN;
  return (
    <DatasetProvider value={known}>
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <header className={styles.header}>
        <Container size="lg" className={styles.bar}>
          <Link href="/" className={styles.name}>
            Aftermath
          </Link>
          <SearchBox />
          <Group gap="sm" ml="auto">
            <Anchor href="/graphql" size="sm">
              GraphiQL
            </Anchor>
            <ColourScheme />
          </Group>
        </Container>
      </header>
      <Container component="main" size="lg" id="main" ref={main} tabIndex={-1} py="lg">
        <Boundary key={path}>
          <Suspense fallback={<Waiting />}>
            <Switch>
              <Route path="/">
                <Home />
              </Route>
              <Route path="/search">
                <SearchPage />
              </Route>
              <Route path="/event/:slug">{({ slug }) => <EventPage key={slug} slug={slug} />}</Route>
              <Route path="/statement/:slug">{({ slug }) => <StatementPage key={slug} slug={slug} />}</Route>
              <Route path="/actor/:slug">{({ slug }) => <ActorPage key={slug} slug={slug} />}</Route>
              <Route path="/source/:slug">{({ slug }) => <SourcePage key={slug} slug={slug} />}</Route>
              <Route path="/place/:slug">{({ slug }) => <PlacePage key={slug} slug={slug} />}</Route>
              <Route>
                <NothingHere />
              </Route>
            </Switch>
          </Suspense>
        </Boundary>
      </Container>
      <footer className={styles.footer}>
        <Container size="lg">
          <Text size="sm" c="dimmed">
            {data &&
              `${data.dataset.events} events, ${data.dataset.statements} statements, ${data.dataset.claims} claims of ${data.dataset.sources} sources. Data ${data.dataset.licence}, last changed ${day(data.dataset.updatedAt)}, version ${data.dataset.version.slice(0, 12)}. `}
            <Anchor href="/schema.graphql" inherit underline="always">
              Schema of the API
            </Anchor>
          </Text>
        </Container>
      </footer>
    </DatasetProvider>
  );
}

/**
 * A page that replaces another without a load is announced by where the focus goes; the first page is the browser's
 * affair, and so is where a page was scrolled to that one goes back to.
 */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>) {
  const [path] = useLocation();
  const shown = useRef(path);
  const goesBack = useRef(false);
  useEffect(() => {
    const remember = () => {
      goesBack.current = true;
    };
    addEventListener('popstate', remember);
    return () => removeEventListener('popstate', remember);
  }, []);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    if (!goesBack.current) scrollTo(0, 0);
    goesBack.current = false;
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
}

function ColourScheme() {
  const { setColorScheme } = useMantineColorScheme();
  const other = useComputedColorScheme('light') === 'light' ? 'dark' : 'light';
  return (
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={`Show the page ${other}`}
      onClick={() => setColorScheme(other)}
    >
      {other === 'dark' ? '☾' : '☀'}
    </ActionIcon>
  );
}
