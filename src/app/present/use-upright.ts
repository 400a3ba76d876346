import { useSyncExternalStore } from 'react';

/** The same as in present.css. */
const uprightQuery = '(max-width: 639px) and (orientation: portrait)';

function subscribe(listener: () => void): () => void {
  const query = matchMedia(uprightQuery);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether the slides are shown on a phone that is held upright. */
export function useUpright(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(uprightQuery).matches);
}
