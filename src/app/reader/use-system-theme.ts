import { useSyncExternalStore } from 'react';

const darkQuery = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = matchMedia(darkQuery);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The theme that the reader's system asks for, followed as it changes. */
export function useSystemTheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, () => (matchMedia(darkQuery).matches ? 'dark' : 'light'));
}
