import { Container } from '@mantine/core';
import { Suspense, useRef } from 'react';
import { useQuery } from 'urql';
import { Link, useLocation } from 'wouter';
import { nodesOf } from '../api/nodes.ts';
import { LISTS } from '../lists/names.ts';
import { SearchBox } from '../search/box.tsx';
import { Announcer } from './announcer.tsx';
import { Boundary } from './boundary.tsx';
import { ColourScheme } from './colour-scheme.tsx';
import { DatasetProvider, UNKNOWN } from './dataset.tsx';
import { Shell } from './documents.ts';
import { Footer } from './footer.tsx';
import styles from './frame.module.css';
import { Pages } from './pages.tsx';
import { Ready } from './ready.tsx';
import { useFocusOnNewPage } from './use-focus-on-new-page.ts';
import { useLightPrint } from './use-light-print.ts';
import { Waiting } from './waiting.tsx';

/** What is around every page. */
export function Frame() {
  const main = useRef<HTMLDivElement>(null);
  const [path] = useLocation();
  useFocusOnNewPage(main);
  useLightPrint();
  const [{ data, error }, ask] = useQuery({ query: Shell });
  const known = data ? { ...data.dataset, parties: nodesOf(data.parties).map(({ slug }) => slug) } : UNKNOWN;
  return (
    <DatasetProvider value={known}>
      <Announcer>
        <a className="skip-link" href="#main">
          Skip to the page
        </a>
        <header className={styles.header}>
          <Container size="lg" className={styles.bar}>
            <Link href="/" className={styles.name}>
              Aftermath
            </Link>
            <nav aria-label="Lists" className={styles.lists} data-screen-only>
              {Object.entries(LISTS).map(([path, { name }]) => (
                <Link key={path} href={path} className={styles.link}>
                  {name}
                </Link>
              ))}
              <a href="/graphql" className={styles.link}>
                GraphiQL
              </a>
            </nav>
            <SearchBox />
            <ColourScheme />
          </Container>
        </header>
        <Container
          component="main"
          size="lg"
          id="main"
          ref={main}
          tabIndex={-1}
          py="lg"
          className={styles.main}
        >
          <Boundary key={path}>
            <Suspense fallback={<Waiting isPage />}>
              <Pages />
              <Ready />
            </Suspense>
          </Boundary>
        </Container>
        <Footer
          dataset={data?.dataset}
          error={error}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      </Announcer>
    </DatasetProvider>
  );
}
