import { EngineError } from './connector.ts';

/** Does the work of one step; whatever it rejects with becomes an `EngineError` of that step with the same message. */
export async function inStep<T>(step: EngineError['step'], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new EngineError(error instanceof Error ? error.message : String(error), step);
  }
}
