import { lazyRouteComponent } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { registerPage, type PageSettings } from './page-settings.ts';
import type { SettingTexts } from './settings-text/setting-text.ts';

/** A view of the site with what a link to it can carry. */
export interface ViewModule {
  readonly Page: () => ReactElement;
  readonly settings: PageSettings;
}

/** A page whose panels can be shared, pinned and shown alone. */
export interface PageModule extends ViewModule {
  /** Ids of those panels, in the order of the page. */
  readonly panels: readonly string[];
  /** Fetches its settings in words, which are wanted when something leaves the page or two links are compared. */
  readonly settingTexts: () => Promise<SettingTexts>;
}

/** The router loads the site anew when a page cannot be had, in case another version lies there now; without a network that would lose what is on the screen. */
async function loadKeepingSite(path: string, load: () => Promise<ViewModule>): Promise<ViewModule> {
  try {
    return await load();
  } catch (error) {
    if (navigator.onLine) throw error;
    throw new Error(`no network, and not kept on this device: ${path}`, { cause: error });
  }
}

/** The component of a route whose page is fetched when it is first visited; its settings are known before it is drawn. */
export function lazyPage(path: string, load: () => Promise<ViewModule>) {
  return lazyRouteComponent(async () => {
    const { Page, settings } = await loadKeepingSite(path, load);
    registerPage(path, settings);
    return { Page };
  }, 'Page');
}
