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
import { parseSearch, stringifySearch } from './parse-search.ts';
import { PageProblem } from './shell/PageProblem.tsx';
import { Shell } from './shell/Shell.tsx';

/** Chat and social sites add parameters before the `#`; they are no settings of ours, and the history would take them for some. */
function dropOuterQuery(): void {
  if (location.search !== '') history.replaceState(null, '', location.pathname + location.hash);
}

dropOuterQuery();

const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: lazyRouteComponent(() => import('./shell/NotFoundPage.tsx'), 'NotFoundPage'),
});

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: ({ search }) => {
    throw redirect({ to: '/runway', search, replace: true });
  },
});

const runwayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/runway',
  component: lazyPage('/runway', async () => (await import('./runway/index.ts')).runway),
});

const growthRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/growth',
  component: lazyPage('/growth', async () => (await import('./growth/index.ts')).growth),
});

const marketRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/market',
  component: lazyPage('/market', async () => (await import('./market/index.ts')).market),
});

const fundingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/funding',
  component: lazyPage('/funding', async () => (await import('./funding/index.ts')).funding),
});

/** The pages of the site, addressed behind `#` so that any static host serves them; a query part is read as plain text. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    homeRoute,
    runwayRoute,
    marketRoute,
    growthRoute,
    fundingRoute,
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
