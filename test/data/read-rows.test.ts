import { describe, expect, test } from 'vitest';
import type { ResultTable } from '../../src/data/connector.ts';
import { maybeCode, oneCode, readRows } from '../../src/data/query.ts';

function tableOf(name: string, values: readonly (string | null)[]): ResultTable {
  return { rowCount: values.length, columns: [{ name, type: 'text', values }] };
}

describe('a column of codes', () => {
  const verdict = oneCode(['holds', 'fails']);
  test('gives the codes as they stand', () => {
    expect(readRows({ verdict }, tableOf('verdict', ['holds', 'fails']))).toEqual([
      { verdict: 'holds' },
      { verdict: 'fails' },
    ]);
  });
  test('refuses a code that is not declared, by name', () => {
    expect(() => readRows({ verdict }, tableOf('verdict', ['holds', 'robots']))).toThrow(
      'unknown code: robots in verdict',
    );
  });
  test('is empty only where it may be', () => {
    expect(() => readRows({ verdict }, tableOf('verdict', [null]))).toThrow('null in verdict');
    const shape = { verdict: maybeCode(['holds']) };
    expect(readRows(shape, tableOf('verdict', [null, 'holds']))).toEqual([
      { verdict: undefined },
      { verdict: 'holds' },
    ]);
  });
});
