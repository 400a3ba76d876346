import { lazyRouteComponent } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { registerPage, type PageSettings } from './page-settings.ts';

/** A page with what can be set on it. */
export interface PageModule {
  readonly Page: () => ReactElement;
  readonly settings: PageSettings;
}

/** The component of a route whose page is fetched when it is first visited; its settings are known before it is drawn. */
export function lazyPage(path: string, load: () => Promise<PageModule>) {
  return lazyRouteComponent(async () => {
    const { Page, settings } = await load();
    registerPage(path, settings);
    return { Page };
  }, 'Page');
}
