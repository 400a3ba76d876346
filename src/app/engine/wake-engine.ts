import { keepOffline } from '../keep-offline.ts';
import type { Services } from '../services.ts';

const restMs = 2000;

function atRest(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: restMs });
  else setTimeout(run, 0);
}

async function open({ engine, baseUrl }: Services): Promise<void> {
  await engine.open();
  performance.mark('datawall:engine-ready');
  await keepOffline(baseUrl);
}

/** Notes when the first chart stands on screen. */
export function markFirstChart(): void {
  performance.mark('datawall:first-chart');
}

/** Called when the first chart is on screen: opens the database once the page is at rest, and then lets the site be kept for offline use. A failure is told by the engine's status. */
export function wakeEngine(services: Services): void {
  markFirstChart();
  atRest(() => void open(services).catch(() => undefined));
}
