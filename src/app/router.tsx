import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { PageProblem } from './shell/PageProblem.tsx';
import { NotFoundPage } from './shell/NotFoundPage.tsx';
import { Shell } from './shell/Shell.tsx';

const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
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
  component: lazyRouteComponent(() => import('./runway/RunwayPage.tsx'), 'RunwayPage'),
});

/** The pages of the site, addressed behind `#` so that any static host serves them; a query part is read as plain text. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([homeRoute, runwayRoute]),
  history: createHashHistory(),
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString();
    return text === '' ? '' : `?${text}`;
  },
  defaultErrorComponent: PageProblem,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
