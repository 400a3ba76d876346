import { useSyncExternalStore } from 'react';
import type { EngineStatus } from '../../data/engine-status.ts';
import { useServices } from '../services-context.ts';

/** What the database engine is doing, followed as it changes. */
export function useEngineStatus(): EngineStatus {
  const { engine } = useServices();
  return useSyncExternalStore(engine.subscribe, engine.getStatus);
}

/** Only whether the engine is idle, loading, ready or failed: its progress does not draw the caller again. */
export function useEngineState(): EngineStatus['state'] {
  const { engine } = useServices();
  return useSyncExternalStore(engine.subscribe, () => engine.getStatus().state);
}
