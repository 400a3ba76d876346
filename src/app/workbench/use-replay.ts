import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Search } from '../../scenario/migrations.ts';
import { scenarioBetween } from '../../scenario/scenario-between.ts';
import { readScenario, scenarioSettings, writeScenario } from '../../scenario/scenario-settings.ts';
import { decodeLink, encodeLink } from '../../scenario/url-codec.ts';
import { useLinkPlace } from '../link-place.ts';
import type { LinkStore } from '../link-store.ts';
import { settingsOf } from '../page-settings.ts';
import { prefersReducedMotion } from './prefers-reduced-motion.ts';

const msOfMotion = 1600;
const msOfStill = 1200;

function eased(share: number): number {
  return share * share * (3 - 2 * share);
}

/** The link with a scenario part of the way between the two that stand in two links. */
function searchBetween(path: string, from: Search, to: Search, share: number): Search {
  const settings = settingsOf(path);
  if (settings === undefined) return to;
  const [a, b] = [from, to].map((search) =>
    readScenario(decodeLink(scenarioSettings, search).values, 'own'),
  );
  if (a === undefined || b === undefined) return to;
  const { values } = decodeLink(settings, to);
  const patch = writeScenario('own', scenarioBetween(a, b, share));
  return encodeLink(settings, { ...values, ...patch });
}

/** Plays once from one link to another; gives back how to stop. It stops by itself when the reader changes something. */
function play(store: LinkStore, path: string, from: Search, to: Search): () => void {
  const preview = store.beginPreview();
  if (prefersReducedMotion()) {
    preview.show(searchBetween(path, from, to, 0));
    const timer = setTimeout(preview.end, msOfStill);
    return () => {
      clearTimeout(timer);
      preview.end();
    };
  }
  let frame = 0;
  let start: number | undefined;
  const step = (now: number): void => {
    start ??= now;
    const share = (now - start) / msOfMotion;
    if (share >= 1) preview.end();
    else if (preview.show(searchBetween(path, from, to, eased(share)))) {
      frame = requestAnimationFrame(step);
    }
  };
  frame = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(frame);
    preview.end();
  };
}

/** Shows the last change again, from what was there before it to what is there now; `undefined` when there was none. Without motion the state before is shown for a moment. */
export function useReplay(): (() => void) | undefined {
  const { path, store } = useLinkPlace();
  const before = useSyncExternalStore(store.subscribe, store.searchBefore);
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  const replay = useCallback(() => {
    stop.current?.();
    if (before === undefined) return;
    stop.current = play(store, path(), before, store.settled());
  }, [before, store, path]);
  return before === undefined ? undefined : replay;
}
