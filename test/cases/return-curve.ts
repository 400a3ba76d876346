import {
  enteredFlow,
  selectReturnCurve,
  type ReturnCurveSeries,
} from '../../src/charts/return-curve/series.ts';

type DatedAmount = readonly [on: string, amount: number];

/** The curve of flows that a reader entered, in US dollars unless said otherwise. */
export function curveOf(flows: readonly DatedAmount[], currency = 'USD'): ReturnCurveSeries {
  return selectReturnCurve(
    flows.map(([on, amount]) => enteredFlow({ on, amount })),
    currency,
  );
}

const source = {
  id: 'report',
  title: 'A report',
  url: 'https://example.org/report',
  licence: undefined,
};

/** Three years of exactly 365 days at 20 %: 1,000 become 1,728; the first figure stands in the data. */
export const twentyPerCent: ReturnCurveSeries = selectReturnCurve(
  [
    {
      on: '2021-01-01',
      amount: -1000,
      name: 'Series A',
      source,
      grade: { evidence: 'linked', standing: 'sound' },
    },
    enteredFlow({ on: '2024-01-01', amount: 1728 }),
  ],
  'USD',
);

/** -(x - 1.1)(x - 1.5) in thousands, for x = 1 + rate over years of 365 days: 10 % and 50 %. */
export const twoRates = curveOf([
  ['2021-01-01', -1000e6],
  ['2022-01-01', 2600e6],
  ['2023-01-01', -1650e6],
]);

/** 1,000 in, 300 out after two years: a loss. */
export const aLoss = curveOf(
  [
    ['2021-06-15', -46e6],
    ['2023-06-15', 14e6],
  ],
  'CNY',
);

/** 100 times the money in a year, after a day of one and a half times. */
export const wideRates = curveOf([
  ['2021-01-01', -1],
  ['2022-01-01', 102],
  ['2023-01-01', -200],
]);

/** Never zero: 1, -2 and 2 have no real solution. */
export const noRate = curveOf([
  ['2021-01-01', 100e6],
  ['2022-01-01', -200e6],
  ['2023-01-01', 200e6],
]);

export const noFlows = curveOf([]);
