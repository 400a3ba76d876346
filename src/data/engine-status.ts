import type { OpeningStep } from './connector.ts';

/** How far opening has come; the bytes are those of the engine's download, exact, and stay full in the steps after it. */
export interface OpeningProgress {
  readonly step: OpeningStep;
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/** What the engine is doing; `failed` lasts until someone calls `retry()`. */
export type EngineState =
  | { readonly state: 'idle' }
  | ({ readonly state: 'loading' } & OpeningProgress)
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly step: OpeningStep; readonly message: string };

/** An immutable snapshot; `restarts` counts the engines that replaced a lost one. */
export type EngineStatus = EngineState & { readonly restarts: number };
