import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { Search } from '../scenario/migrations.ts';
import { lazyPage } from './lazy-page.ts';
import { carriesSettings } from './overview/carries-settings.ts';
import { pages } from './pages.ts';
import { parseSearch, stringifySearch } from './parse-search.ts';
import { PageProblem } from './shell/PageProblem.tsx';
import { Frame } from './shell/Frame.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { Root } from './shell/Root.tsx';

/** Chat and social sites add parameters before the `#`; they are no settings of ours, and the history would take them for some. */
function dropOuterQuery(): void {
  if (location.search !== '') history.replaceState(null, '', location.pathname + location.hash);
}

dropOuterQuery();

const rootRoute = createRootRoute({ component: Root, notFoundComponent: NotFound });

/** The pages of the site, with header and footer around them. */
const framedRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'framed',
  component: Frame,
});

const homeRoute = createRoute({
  getParentRoute: () => framedRoute,
  path: '/',
  beforeLoad: ({ search }) => {
    if (carriesSettings(search)) throw redirect({ to: '/runway', search, replace: true });
  },
  component: lazyPage('/', pages['/']),
});

const runwayRoute = createRoute({
  getParentRoute: () => framedRoute,
  path: '/runway',
  component: lazyPage('/runway', pages['/runway']),
});

const growthRoute = createRoute({
  getParentRoute: () => framedRoute,
  path: '/growth',
  component: lazyPage('/growth', pages['/growth']),
});

const marketRoute = createRoute({
  getParentRoute: () => framedRoute,
  path: '/market',
  component: lazyPage('/market', pages['/market']),
});

const fundingRoute = createRoute({
  getParentRoute: () => framedRoute,
  path: '/funding',
  component: lazyPage('/funding', pages['/funding']),
});

const compareRoute = createRoute({
  getParentRoute: () => framedRoute,
  path: '/compare',
  component: lazyPage('/compare', async () => (await import('./compare/index.ts')).compare),
});

const deckRoute = createRoute({
  getParentRoute: () => framedRoute,
  path: '/deck',
  component: lazyPage('/deck', async () => (await import('./deck/index.ts')).deck),
});

const embedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/embed/$page/$panel',
  component: lazyRouteComponent(() => import('./embed/EmbedPage.tsx'), 'EmbedPage'),
});

const presentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/present',
  component: lazyPage('/present', async () => (await import('./present/index.ts')).present),
});

const presenterRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/presenter',
  component: lazyRouteComponent(() => import('./present/PresenterPage.tsx'), 'PresenterPage'),
});

/** The pages of the site, addressed behind `#` so that any static host serves them; a query part is read as plain text. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    framedRoute.addChildren([
      homeRoute,
      runwayRoute,
      marketRoute,
      growthRoute,
      fundingRoute,
      compareRoute,
      deckRoute,
    ]),
    embedRoute,
    presentRoute,
    presenterRoute,
  ]),
  history: createHashHistory(),
  parseSearch,
  stringifySearch: (search) => stringifySearch(search as Search),
  defaultErrorComponent: PageProblem,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
