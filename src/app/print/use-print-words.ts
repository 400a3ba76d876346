import { useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ShownSetting } from '../../export/exhibit.ts';
import type { Search } from '../../scenario/migrations.ts';
import { useLinkPlace } from '../link-place.ts';
import { useReader } from '../reader/reader-context.ts';
import { shownSettings } from '../settings-text/shown-settings.ts';
import { useShareLink } from '../use-link.ts';

/** What a panel says of its settings on paper; without `settings` while they are not written yet. */
export interface PrintWords {
  readonly search: Search;
  readonly link: string;
  readonly settings: readonly ShownSetting[] | undefined;
}

/** Settings are written when they have been let be for this long. */
const msOfRest = 500;

/** The settings of a panel in words and its link, written while the page rests; if the page is printed before, at least the link is the present one. */
export function usePrintWords(panelId: string): PrintWords | undefined {
  const { path, store } = useLinkPlace();
  const reader = useReader();
  const shareLink = useShareLink();
  const [words, setWords] = useState<PrintWords>();
  const linkNow = useEffectEvent(shareLink);
  const catchUp = useEffectEvent(() => {
    const search = store.search();
    if (words?.search === search) return;
    flushSync(() => setWords({ search, link: shareLink(), settings: undefined }));
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const write = async (): Promise<void> => {
      const search = store.search();
      const settings = await shownSettings(path(), search, panelId, reader);
      if (store.search() === search) setWords({ search, link: linkNow(), settings });
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void write().catch(() => undefined), msOfRest);
    };
    wait();
    const leave = store.subscribe(wait);
    const onPrint = (): void => catchUp();
    addEventListener('beforeprint', onPrint);
    return () => {
      clearTimeout(timer);
      leave();
      removeEventListener('beforeprint', onPrint);
    };
  }, [path, store, panelId, reader]);
  return words;
}
