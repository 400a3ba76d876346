import { describe, expect, test } from 'vitest';
import { inverseNormal } from '../../src/core/inverse-normal.ts';
import { inverseStudent } from '../../src/core/inverse-student.ts';

describe('the quantile of Student’s t', () => {
  test.each([
    [0.975, 3, 3.182446],
    [0.95, 3, 2.353363],
    [0.975, 5, 2.570582],
    [0.95, 12, 1.782288],
    [0.975, 12, 2.178813],
    [0.975, 30, 2.042272],
    [0.9, 8, 1.396815],
  ])('at %d with %d degrees of freedom is the tabled one to 0.2 %%', (share, freedom, tabled) => {
    expect(Math.abs(inverseStudent(share, freedom) / tabled - 1)).toBeLessThan(0.002);
  });

  test('mirrors below a half and becomes the normal one', () => {
    expect(inverseStudent(0.025, 7)).toBeCloseTo(-inverseStudent(0.975, 7), 12);
    expect(inverseStudent(0.975, 1e9)).toBeCloseTo(inverseNormal(0.975), 8);
  });

  test('is not given below three degrees of freedom', () => {
    expect(() => inverseStudent(0.9, 2)).toThrow('invalid degrees of freedom: 2');
    expect(() => inverseStudent(0.9, Number.NaN)).toThrow('invalid degrees of freedom: NaN');
  });
});
