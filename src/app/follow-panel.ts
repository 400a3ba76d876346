import { goToHeading } from './go-to.ts';

/** What a link leads to may come late, but a reader who waits longer has begun to read. */
const msAtMost = 10_000;

const ownMoves = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Brings a panel to the top of the view and the focus to its heading as soon as the page has it, and keeps it there while what lies above it grows; ends with the signal, after ten seconds, or as soon as the reader scrolls, points or presses a key. */
export function followPanel(panelId: string, signal: AbortSignal, onFound: () => void): void {
  const ended = new AbortController();
  const end = (): void => ended.abort();
  let heading: HTMLElement | undefined;
  const look = (): void => {
    if (heading?.isConnected === true) return;
    heading = goToHeading(`[data-panel="${panelId}"]`);
    if (heading) onFound();
  };
  const mutations = new MutationObserver(look);
  const sizes = new ResizeObserver(() => heading?.scrollIntoView({ block: 'start' }));
  const timer = setTimeout(end, msAtMost);
  ended.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    mutations.disconnect();
    sizes.disconnect();
  });
  for (const type of ownMoves) {
    addEventListener(type, end, { signal: ended.signal, capture: true, passive: true });
  }
  signal.addEventListener('abort', end, { signal: ended.signal });
  if (signal.aborted) {
    end();
    return;
  }
  mutations.observe(document.body, { childList: true, subtree: true });
  sizes.observe(document.body);
  look();
}
