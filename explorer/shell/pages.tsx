import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { NothingHere } from './nothing-here.tsx';

const Home = lazy(() => import('../home/page.tsx'));
const SearchPage = lazy(() => import('../search/page.tsx'));
const EventPage = lazy(() => import('../event/page.tsx'));
const StatementPage = lazy(() => import('../statement/page.tsx'));
const ActorPage = lazy(() => import('../actor/page.tsx'));
const SourcePage = lazy(() => import('../source/page.tsx'));
const PlacePage = lazy(() => import('../place/page.tsx'));

/** Which page is at which address. */
export function Pages() {
  return (
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
  );
}
