import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { SITE_PAGES } from '../site/names.ts';
import { NothingHere } from './nothing-here.tsx';

const Home = lazy(() => import('../home/page.tsx'));
const SearchPage = lazy(() => import('../search/page.tsx'));
const EventPage = lazy(() => import('../event/page.tsx'));
const StatementPage = lazy(() => import('../statement/page.tsx'));
const ActorPage = lazy(() => import('../actor/page.tsx'));
const SourcePage = lazy(() => import('../source/page.tsx'));
const PlacePage = lazy(() => import('../place/page.tsx'));
const EventListPage = lazy(() => import('../lists/events.tsx'));
const ActorListPage = lazy(() => import('../lists/actors.tsx'));
const SourceListPage = lazy(() => import('../lists/sources.tsx'));
const PartyListPage = lazy(() => import('../lists/parties.tsx'));
const PlaceListPage = lazy(() => import('../lists/places.tsx'));
const ComparePage = lazy(() => import('../compare/page.tsx'));
const DataPage = lazy(() => import('../data/page.tsx'));
const CorrectionsPage = lazy(() => import('../changes/corrections.tsx'));
const SitePage = lazy(() => import('../site/page.tsx'));
const QuestionListPage = lazy(() => import('../lists/questions.tsx'));

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
      <Route path="/events">
        <EventListPage />
      </Route>
      <Route path="/actors">
        <ActorListPage />
      </Route>
      <Route path="/sources">
        <SourceListPage />
      </Route>
      <Route path="/parties">
        <PartyListPage />
      </Route>
      <Route path="/places">
        <PlaceListPage />
      </Route>
      <Route path="/questions">
        <QuestionListPage />
      </Route>
      <Route path="/compare">
        <ComparePage />
      </Route>
      <Route path="/data">
        <DataPage />
      </Route>
      <Route path="/corrections">
        <CorrectionsPage />
      </Route>
      <Route path="/event/:slug">{({ slug }) => <EventPage key={slug} slug={slug} />}</Route>
      <Route path="/statement/:slug">{({ slug }) => <StatementPage key={slug} slug={slug} />}</Route>
      <Route path="/actor/:slug">{({ slug }) => <ActorPage key={slug} slug={slug} />}</Route>
      <Route path="/source/:slug">{({ slug }) => <SourcePage key={slug} slug={slug} />}</Route>
      <Route path="/place/:slug">{({ slug }) => <PlacePage key={slug} slug={slug} />}</Route>
      {Object.keys(SITE_PAGES).map((path) => (
        <Route key={path} path={path}>
          <SitePage path={path} />
        </Route>
      ))}
      <Route>
        <NothingHere />
      </Route>
    </Switch>
  );
}
