import type { RunResult } from '../model.ts';

/** Runs one item after the other; the first that cannot be run answers for all. */
export function mapResults<I, T>(
  items: readonly I[],
  run: (item: I) => RunResult<T>,
): RunResult<readonly T[]> {
  const values: T[] = [];
  for (const item of items) {
    const result = run(item);
    if (!result.ok) return result;
    values.push(result.value);
  }
  return { ok: true, value: values };
}
