import { lazyRouteComponent } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { registerPage, type PageSettings } from './page-settings.ts';

/** A page with what can be set on it. */
export interface PageModule {
  readonly Page: () => ReactElement;
  readonly settings: PageSettings;
}

/** The router loads the site anew when a page cannot be had, in case another version lies there now; without a network that would lose what is on the screen. */
async function loadKeepingSite(path: string, load: () => Promise<PageModule>): Promise<PageModule> {
  try {
    return await load();
  } catch (error) {
    if (navigator.onLine) throw error;
    throw new Error(`no network, and not kept on this device: ${path}`, { cause: error });
  }
}

/** The component of a route whose page is fetched when it is first visited; its settings are known before it is drawn. */
export function lazyPage(path: string, load: () => Promise<PageModule>) {
  return lazyRouteComponent(async () => {
    const { Page, settings } = await loadKeepingSite(path, load);
    registerPage(path, settings);
    return { Page };
  }, 'Page');
}
