import type { PageModule } from './lazy-page.ts';
import { registerPage } from './page-settings.ts';

/** The pages whose panels can be shared and shown alone, by path; each is fetched when it is first wanted. */
export const pages = {
  '/': async () => (await import('./overview/index.ts')).overview,
  '/runway': async () => (await import('./runway/index.ts')).runway,
  '/market': async () => (await import('./market/index.ts')).market,
  '/growth': async () => (await import('./growth/index.ts')).growth,
  '/funding': async () => (await import('./funding/index.ts')).funding,
} as const satisfies Readonly<Record<string, () => Promise<PageModule>>>;

/** How the page at a path is fetched; `undefined` where there is none. */
export function findPage(path: string): (() => Promise<PageModule>) | undefined {
  return Object.hasOwn(pages, path) ? pages[path as keyof typeof pages] : undefined;
}

/** Fetches a page and makes its settings known; rejects with `no page: <path>` where there is none. */
export async function loadPage(path: string): Promise<PageModule> {
  const page = await findPage(path)?.();
  if (page === undefined) throw new Error(`no page: ${path}`);
  registerPage(path, page.settings);
  return page;
}
