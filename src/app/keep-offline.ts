/** Lets the service worker keep the site for offline use; where there is none, the site works as long as there is a network. */
export async function keepOffline(baseUrl: string): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(new URL('sw.js', baseUrl)).catch(() => undefined);
}
