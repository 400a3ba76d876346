import { annotationSettings } from '../scenario/annotation-settings.ts';
import { linkPanelSettings } from '../scenario/link-panel-settings.ts';
import { linkVersionSettings } from '../scenario/link-version-settings.ts';
import { readerSettings } from '../scenario/reader-settings.ts';
import type { SettingRecord } from '../scenario/setting.ts';

const noAnnotations = annotationSettings([]);

/** What a link to one page can carry besides the reader's own settings, the panel that it leads to and the version of the data. It comes with the code of the page. */
export interface PageSettings {
  readonly settings: SettingRecord;
  /** What can be laid over its charts, naming those that can be measured; a page without has no axis of time. */
  readonly annotations?: typeof noAnnotations;
}

const pages = new Map<string, PageSettings & { readonly all: SettingRecord }>();
const listeners = new Set<() => void>();

/** Everything that a link to a page can carry. */
export function allSettings({ settings, annotations }: PageSettings): SettingRecord {
  return {
    ...readerSettings,
    ...settings,
    ...annotations,
    ...linkPanelSettings,
    ...linkVersionSettings,
  };
}

/** Makes the settings of the page at a path known, before the page is drawn. */
export function registerPage(path: string, page: PageSettings): void {
  pages.set(path, { ...page, all: allSettings(page) });
  for (const listener of listeners) listener();
}

/** Calls the listener whenever another page is known, until the function that it gives back is called. */
export function subscribePages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The settings that a link to a path may carry, the same object each time; `undefined` until its page is known. */
export function settingsOf(path: string): SettingRecord | undefined {
  return pages.get(path)?.all;
}

/** What can be laid over the charts of the page at a path; the same settings each time. */
export function annotationsOf(path: string): typeof noAnnotations {
  return pages.get(path)?.annotations ?? noAnnotations;
}
