import { useEffect } from 'react';
import { keepOffline } from './keep-offline.ts';
import { useServices } from './services-context.ts';

/** Lets the site be kept for offline use from a page that never wakes the database: a deck is taken into rooms without a network. */
export function useKeptOffline(): void {
  const { baseUrl } = useServices();
  useEffect(() => {
    void keepOffline(baseUrl);
  }, [baseUrl]);
}
