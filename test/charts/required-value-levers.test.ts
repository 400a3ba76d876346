import { describe, expect, test } from 'vitest';
import type { LeversSeries } from '../../src/charts/required-value/levers-series.ts';
import { leversTable } from '../../src/charts/required-value/levers-table.ts';
import { writeDeparture } from '../../src/charts/required-value/write-departure.ts';
import { writeLevers } from '../../src/charts/required-value/write-levers.ts';
import type { Lever } from '../../src/models/analysis/levers.ts';
import { scenarioOf } from '../../src/models/model-parameters.ts';
import { contextOf } from '../cases/chart-cases.ts';

const en = contextOf('en');
const scenario = scenarioOf('epoch-2024');
const source = { id: 'paper', title: 'A paper', url: undefined, licence: undefined };
const currentProbability = 0.02;

function needs(parameterId: string, value: number, isMonotone = true): Lever {
  const direction = 'at-least';
  return {
    parameterId,
    required: { kind: 'needs', value, direction, isMonotone, probability: 0.8, currentProbability },
  };
}

function falls(parameterId: string, best: number, bestProbability: number): Lever {
  return { parameterId, required: { kind: 'none', best, bestProbability, currentProbability } };
}

const two = [needs('efficiencyOomPerYear', 0.411), needs('webPages', 4.63e13, false)];
const rest = [falls('stockFactor', 100, 0.72), falls('closedSharePerYear', 0, 0.021)];

function series(...levers: readonly Lever[]): LeversSeries {
  return { scenario, levers, source };
}

describe('the sentence', () => {
  test('names those that are enough with what they need', () => {
    expect(writeLevers(series(...two, ...rest), en)).toBe(
      'Of 4 assumptions, 2 can do it alone: “Efficiency gain” (×2.58 a year) and “Pages on the indexed web” (46.3T pages).',
    );
  });
  test('names three at most', () => {
    const four = [...two, needs('stockFactor', 90), needs('overtrainingFactor', 0.2)];
    const words = writeLevers(series(...four, ...rest), en);
    expect(words).toMatch(/^Of 6 assumptions, 4 can do it alone; the smallest changes are “Eff/);
    expect(words).not.toContain('“Overtraining”');
  });
  test('names the nearest where none is enough', () => {
    expect(writeLevers(series(...rest), en)).toBe(
      'None of the 2 assumptions can do it alone: the one that comes nearest is “Stock multiplied by”, whose best value, ×100, gives 72%.',
    );
  });
  test('names none where none helps by half a percentage point', () => {
    expect(writeLevers(series(falls('stockFactor', 2, 0.0249)), en)).toMatch(/none does better/);
    expect(writeLevers(series(falls('stockFactor', 2, 0.0251)), en)).toContain('×2');
  });
  test('says that it holds already', () => {
    const required = { kind: 'holds-already', probability: 0.9, currentProbability: 0.9 } as const;
    const held = series({ parameterId: 'stockFactor', required });
    expect(writeLevers(held, en)).toMatch(/^It holds already/);
    expect(leversTable(held, en).rows[0]!.cells.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['holds already', '90%']),
    );
  });
  test.each(['zh-Hant', 'zh-Hans'] as const)('in Chinese the figures stay: %s', (locale) => {
    const words = writeLevers(series(...two, ...rest), contextOf(locale));
    for (const figure of ['4', '2', '2.58', '46.3']) expect(words).toContain(figure);
    expect(words).not.toMatch(/\p{Script=Han} \p{Script=Han}/u);
    const { rows } = leversTable(series(...two), contextOf(locale));
    const texts = rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n');
    expect(texts).not.toMatch(/[\p{Script=Han}）] [\p{Script=Han}（]/u);
    expect(texts).toContain('（95%）');
    const nearest = writeLevers(series(...rest), contextOf(locale));
    for (const figure of ['2', '100', '72%']) expect(nearest).toContain(figure);
  });
});

describe('the table', () => {
  const { columns, rows } = leversTable(series(...two, ...rest), en);
  const cellsOf = (column: string) => {
    const place = columns.findIndex(({ id }) => id === column);
    return rows.map(({ cells }) => cells[place]!);
  };

  test('has the levers in their order, each from the study and modelled', () => {
    expect(rows.map(({ id }) => id)).toEqual([
      'efficiencyOomPerYear',
      'webPages',
      'stockFactor',
      'closedSharePerYear',
    ]);
    for (const row of rows) {
      expect(row.source).toBe(source);
      expect(row.grade.evidence).toBe('modelled');
      expect(row.cells).toHaveLength(columns.length);
    }
  });
  test('says of each whether it is enough', () => {
    expect(cellsOf('verdict').map(({ text }) => text)).toEqual([
      'enough',
      'enough, but not further out',
      'not enough',
      'of no help',
    ]);
  });
  test('has a value needed, or the best, but none where none helps', () => {
    expect(cellsOf('needed').map(({ value }) => value)).toEqual([0.411, 4.63e13, 100, undefined]);
    expect(cellsOf('now').map(({ text }) => text)).toEqual(['×1 a year', '274B pages', '×1', '0%']);
    expect(cellsOf('probability').map(({ value }) => value)).toEqual([0.8, 0.8, 0.72, 0.02]);
  });
  test('compares only what is needed with the present', () => {
    expect(cellsOf('departure').map(({ text }) => text)).toEqual([
      'a change by 41.1% of its range',
      '170 times the present median, outside its interval, 75B–1T pages (95%)',
      '',
      '',
    ]);
  });
});

describe('how plausible a value is', () => {
  const write = (id: string, value: number) => writeDeparture(scenario, id, value, en);

  test('within the present interval', () => {
    expect(write('webPages', 9e11)).toBe('within its interval, 75B–1T pages (95%)');
  });
  test('below it, as a fraction of the median', () => {
    expect(write('webPages', 2.74e10)).toMatch(/^1\/10 of the present median, outside/);
  });
  test('outside the interval of a growth rate, without a factor', () => {
    expect(write('demandGrowthOomPerYear', 0.1)).toMatch(/^outside its interval, ×/);
  });
  test('of a number, as a factor', () => {
    expect(write('stockFactor', 50)).toBe('50 times the present value');
    expect(write('stockFactor', 0.02)).toBe('1/50 of the present value');
  });
});
