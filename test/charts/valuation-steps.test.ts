import { describe, expect, test } from 'vitest';
import { monthsLine } from '../../src/charts/compared-companies/cells.ts';
import { compareCompanies } from '../../src/charts/compared-companies/compare-companies.ts';
import {
  comparedRoundsQuery,
  percentilesQuery,
} from '../../src/charts/funding-figures/company-queries.ts';
import { companiesQuery } from '../../src/charts/funding-figures/queries.ts';
import { chartFontSize } from '../../src/charts/parts/axes.ts';
import { unseenPeriodDash } from '../../src/charts/parts/doubt-marks.ts';
import { sharedArea } from '../../src/charts/parts/freest-box.ts';
import { textWidth } from '../../src/charts/parts/text-width.ts';
import {
  multipleSources,
  raisedSources,
  statedSources,
} from '../../src/charts/valuation-steps/company-sources.ts';
import { frameOf } from '../../src/charts/valuation-steps/frame.ts';
import {
  comparedMonthsChart,
  comparedStepsChart,
  valuationStepsChart,
} from '../../src/charts/valuation-steps/index.ts';
import { placeLabels } from '../../src/charts/valuation-steps/labels.ts';
import { periodElements } from '../../src/charts/valuation-steps/marks.ts';
import { looksOf } from '../../src/charts/valuation-steps/option.ts';
import {
  chained,
  lacking,
  selectSteps,
  type StepsAxis,
  type StepsSeries,
} from '../../src/charts/valuation-steps/series.ts';
import { writeCompanyFinding } from '../../src/charts/valuation-steps/write-finding.ts';
import { writeOutcomeMultiple } from '../../src/charts/valuation-steps/write-outcome.ts';
import { writeRowDate, writeRowMonth } from '../../src/charts/parts/write-event-date.ts';
import { locales } from '../../src/i18n/locales.ts';
import { contextOf } from '../cases/chart-cases.ts';
import {
  oneClimber,
  roughlyDated,
  roughlyDatedByMonths,
  roundOf,
  twoByDate,
  twoByMonths,
} from '../cases/valuation-steps.ts';
import { ask } from '../support/ask.ts';

const context = contextOf('en');

async function stepsOf(
  ids: readonly string[],
  axis: StepsAxis = 'date',
  counts_unverified = false,
): Promise<StepsSeries> {
  const all = await ask(companiesQuery, { counts_unverified });
  const rounds = await ask(comparedRoundsQuery, { company_ids: ids.join(','), counts_unverified });
  const facts = ids.map((id) => all.find((row) => row.company_id === id)!);
  return selectSteps(facts, rounds, { axis, isCompared: ids.length > 1 });
}

async function companyOf(id: string) {
  const { companies } = await stepsOf([id]);
  return companies[0]!;
}

describe('from the data', () => {
  test('Scale: four valuations and Meta’s in a chain, a floor first; the stake is 2.1 times the last', async () => {
    const scale = await companyOf('scale-ai');
    const chain = chained(scale).map(({ value, row }) => [
      value!.usd / 1e9,
      value!.isFloor,
      row.step_up_bound,
    ]);
    expect(chain).toEqual([
      [1, true, undefined],
      [3.5, false, 'at-most'],
      [7.3, false, 'exact'],
      [13.8, false, 'exact'],
      [29, false, 'exact'],
    ]);
    expect(scale.outcome).toMatchObject({ kind: 'partner_deal', usd: 29e9 });
    expect(scale.facts.outcome_multiple).toBeCloseTo(29 / 13.8, 9);
    expect(writeOutcomeMultiple(scale, context, true)).toBe('×2.1 on the last post-money');
    const stake = scale.events.find(({ row }) => row.event === 'minority_stake')!;
    expect(stake.raise).toBeUndefined();
    const unseen = scale.events.find(({ row }) => row.stage === 'series_d')!;
    expect(unseen.raise).toEqual({ usd: 155e6, isFloor: false, state: 'unverified' });
  });

  test('Neon: no valuation known, so the multiple is on the money raised and says so', async () => {
    const neon = await companyOf('neon');
    expect(chained(neon)).toEqual([]);
    expect(lacking(neon)).toHaveLength(4);
    expect(neon.outcome).toMatchObject({ kind: 'acquired', usd: 1e9 });
    expect(writeOutcomeMultiple(neon, context, true)).toBe('×7.66 on the money raised');
    expect(writeCompanyFinding(neon, context)).toBe(
      'Neon raised US$131M in 4 rounds of known amount; Databricks bought it in May 2025 for US$1B, 7.66 times the money known to have been raised, as no post-money valuation is known.',
    );
  });

  test.each([
    ['micro1', ['a floor']],
    ['neon', ['exact', 'exact', 'exact', 'exact', 'exact']],
  ])('what was raised so far by %s says whether a floor is in it', async (id, bounds) => {
    const { columns, rows } = valuationStepsChart.toTable(await stepsOf([id]), context);
    const place = columns.findIndex((column) => column.id === 'cumulative_bound');
    expect(rows.flatMap(({ cells }) => cells[place]!.value ?? [])).toEqual(bounds);
  });

  test('an outcome of which only a floor of the price is known says so', async () => {
    const neon = await companyOf('neon');
    const floored = { ...neon, outcome: { ...neon.outcome!, bound: 'at-least' as const } };
    expect(neon.outcome!.bound).toBe('exact');
    expect(writeCompanyFinding(floored, context)).toContain('for at least US$1B');
  });

  test('Weaviate: one valuation of 200 m; the two rounds that were not seen have hollow bars and no valuation', async () => {
    const weaviate = await companyOf('weaviate');
    expect(chained(weaviate).map(({ value }) => value!.usd)).toEqual([200e6]);
    expect(weaviate.events.map(({ raise }) => [raise!.usd / 1e6, raise!.state])).toEqual([
      [1.2, 'unverified'],
      [16, 'unverified'],
      [50, 'counted'],
    ]);
    expect(writeCompanyFinding(weaviate, context)).toContain('US$200M (April 2023)');
  });

  test('Pinecone: an event of which only the year was seen stands in its middle', async () => {
    const pinecone = await companyOf('pinecone');
    const dated = pinecone.events.map(({ row, at, period }) => [row.date_precision, at, period]);
    const year = (of: number) => ({ from: Date.UTC(of, 0, 1), to: Date.UTC(of + 1, 0, 1) });
    expect(dated.slice(0, 2)).toEqual([
      ['year', Date.UTC(2021, 6, 2, 12), year(2021)],
      ['year', Date.UTC(2022, 6, 2, 12), year(2022)],
    ]);
    expect(chained(pinecone).map(({ value }) => value!.usd)).toEqual([750e6]);
  });

  test('valuations that do not count are kept out of the chain and say why', async () => {
    const states = async (id: string) =>
      (await companyOf(id)).events.flatMap(({ value }) => value?.state ?? []);
    expect(await states('invisible-technologies')).toEqual(['unclear']);
    expect(await states('mercor')).toEqual(['counted', 'counted', 'counted', 'not_closed']);
    expect(await states('turing')).toEqual(['unverified', 'unverified']);
    expect(await states('surge-ai')).toEqual(['not_closed']);
    const appen = await companyOf('appen');
    expect(chained(appen)).toEqual([]);
    const bid = appen.events.find(({ row }) => row.event === 'bid')!;
    expect([bid.value, bid.raise]).toEqual([
      { usd: 101e6, isFloor: false, state: 'not_closed' },
      undefined,
    ]);
  });

  test.each([false, true])(
    'several companies asked for at once are as each asked for alone (unverified: %s)',
    async (counts_unverified) => {
      const ids = ['scale-ai', 'neon', 'snorkel-ai', 'weaviate'];
      const together = await ask(comparedRoundsQuery, {
        company_ids: ids.join(','),
        counts_unverified,
      });
      for (const company_id of ids) {
        const alone = await ask(comparedRoundsQuery, {
          company_ids: company_id,
          counts_unverified,
        });
        expect(alone.length).toBeGreaterThan(2);
        expect(together.filter((row) => row.company_id === company_id)).toEqual(alone);
      }
    },
  );

  test('every figure of every company has a source', async () => {
    const all = await ask(companiesQuery);
    const { companies } = await stepsOf(all.map((row) => row.company_id));
    expect(companies.length).toBe(all.length);
    for (const company of companies) {
      const isKnown = company.facts.raised_usd_m !== undefined;
      expect([company.id, raisedSources(company).length > 0]).toEqual([company.id, isKnown]);
      const multiple = writeOutcomeMultiple(company, context, false);
      if (multiple !== undefined) expect(multipleSources(company).length).toBeGreaterThan(0);
    }
  });
});

test('a total as stated has the source of rows that count, and months start with the first of them', () => {
  const { companies } = oneClimber;
  const [company] = companies;
  const [first, second] = company!.events;
  const told = (event: typeof first, left_out: 'rejected' | undefined, source_id: string) => ({
    ...event!,
    row: {
      ...event!.row,
      left_out,
      source_id,
      amount_kind: 'cumulative' as const,
      amount_usd_m: 40,
    },
  });
  const events = [told(first, 'rejected', 'wrong'), told(second, undefined, 'right')];
  const stated = { ...company!, facts: { ...company!.facts, stated_total_usd_m: 40 }, events };
  expect(statedSources(stated).map(({ id }) => id)).toEqual(['right']);
  expect(events.map((event) => monthsLine(event, events, context).kind)).toEqual([
    'unknown',
    'inapplicable',
  ]);
});

describe('the table of companies', () => {
  async function cellsOf(row: string) {
    const { companies } = await stepsOf(['weaviate', 'pinecone', 'neon']);
    const groups = compareCompanies(companies, await ask(percentilesQuery), context);
    const found = groups.flatMap(({ rows }) => rows).find(({ id }) => id === row)!;
    return found.cells.map((lines) => lines.map(({ kind, text }) => `${kind}: ${text}`).join());
  }

  test('has the shares that were sold in Series B', async () => {
    expect(await cellsOf('series_b-sold')).toEqual([
      'figure: 25%',
      'figure: 13.3%',
      'unknown: not known',
    ]);
  });

  test('tells what is not known from what there cannot be', async () => {
    expect(await cellsOf('seed-value')).toEqual([
      'unknown: not known',
      'unknown: not known',
      'inapplicable: n/a',
    ]);
    expect(await cellsOf('seed-date')).toEqual([
      'figure: August 2020',
      'figure: 2021',
      'inapplicable: n/a: no such round in the data',
    ]);
    expect(await cellsOf('series_b-stepUp')).toEqual([
      'inapplicable: n/a: first known valuation',
      'inapplicable: n/a: first known valuation',
      'unknown: not known',
    ]);
    expect((await cellsOf('multiple'))[0]).toBe('inapplicable: n/a: none known');
  });
});

test('months are counted from the first round of each company', () => {
  const [climber, unpriced] = twoByMonths.companies;
  expect(climber!.events[0]!.at).toBe(0);
  expect(unpriced!.events[0]!.at).toBe(0);
  expect(climber!.events[2]!.at).toBeCloseTo(27, 0);
  expect(comparedMonthsChart.timeAxis).toBeUndefined();
  expect(comparedStepsChart.timeAxis).toBe('ms');
});

test('an amount that is missing has no bar and stands in the lane', () => {
  const [unpriced] = twoByDate.companies.slice(1);
  expect(lacking(unpriced!).map(({ raise }) => raise?.usd)).toEqual([undefined, 20e6, 100e6]);
  const tracks = comparedStepsChart.toTracks(twoByDate, context);
  const bars = tracks.find(({ id }) => id === 'Unpriced-raises')!;
  expect(bars.points.map(({ at }) => at[1])).toEqual([20e6, 100e6]);
  const frame = frameOf(twoByDate, context);
  const lane = tracks.find(({ id }) => id === 'Unpriced-lacking')!;
  for (const { at } of lane.points) {
    expect(at[1]).toBeLessThan(frame.min);
    expect(at[1]).toBeGreaterThan(frame.axisMin);
  }
});

test('a date is written as far as it was seen, and that it was not', () => {
  const row = roundOf('X', '2023-08-17', [1, 1]);
  const write = (precision: 'day' | 'month' | 'year' | 'unseen') => [
    writeRowDate({ ...row, date_precision: precision }, context),
    writeRowMonth({ ...row, date_precision: precision }, context),
  ];
  expect(write('day')).toEqual(['August 17, 2023', 'August 2023']);
  expect(write('month')).toEqual(['August 2023', 'August 2023']);
  expect(write('year')).toEqual(['2023', '2023']);
  expect(write('unseen')).toEqual([
    'August 17, 2023, date not verified',
    'August 2023, date not verified',
  ]);
});

describe('an event whose date is not known to the day', () => {
  const [company] = roughlyDated.companies;
  const [byYear, byMonth, unseen] = company!.events;

  test('stands in the middle of what is known, and months count from there', () => {
    expect(byYear!.period).toEqual({ from: Date.UTC(2019, 0, 1), to: Date.UTC(2020, 0, 1) });
    expect(byYear!.at).toBe(Date.UTC(2019, 6, 2, 12));
    expect(byMonth!.at).toBe(Date.UTC(2020, 5, 16));
    expect(unseen!.period).toEqual({ from: Date.UTC(2022, 0, 1), to: Date.UTC(2023, 0, 1) });
    const [first, second] = roughlyDatedByMonths.companies[0]!.events;
    expect(first!.at).toBe(0);
    expect(first!.period.from).toBeCloseTo(-6, 1);
    expect(second!.at).toBeCloseTo(11.5, 1);
  });

  test('has a line over it where that reaches beyond its mark, dashed where its date was not seen', () => {
    const frame = frameOf(roughlyDated, context);
    const lines = (place: number) => {
      const event = company!.events[place]!;
      const at = [frame.toX(event.at), 100] as const;
      return periodElements(event, at, 'red', frame);
    };
    expect(lines(0)).toHaveLength(4);
    expect(lines(2)).toHaveLength(4);
    for (const line of lines(0)) expect(line).not.toHaveProperty('style.lineDash');
    for (const line of lines(2)) expect(line).toHaveProperty('style.lineDash', unseenPeriodDash);
    expect(lines(3)).toEqual([]);
  });
});

test('every amount that is drawn is within the axis', () => {
  for (const series of [oneClimber, twoByDate, twoByMonths, roughlyDated, roughlyDatedByMonths]) {
    const { min, max, from, to, floor, top, toY } = frameOf(series, context);
    for (const { events } of series.companies)
      for (const { at, raise, value } of events) {
        expect(at).toBeGreaterThanOrEqual(from);
        expect(at).toBeLessThanOrEqual(to);
        for (const figure of [raise, value]) {
          if (figure === undefined) continue;
          expect(figure.usd).toBeGreaterThan(min);
          expect(figure.usd).toBeLessThan(max);
          expect(toY(figure.usd)).toBeGreaterThan(top);
          expect(toY(figure.usd)).toBeLessThan(floor);
        }
      }
  }
});

test.each(locales.flatMap((locale) => [358, 936].map((width) => [locale, width] as const)))(
  'texts stand within the drawing and those that may be left out on nothing else: %s at %i',
  async (locale, width) => {
    const reader = contextOf(locale, width);
    const drawings = [
      oneClimber,
      await stepsOf(['weaviate', 'pinecone', 'neon']),
      await stepsOf(['scale-ai', 'mercor', 'labelbox', 'snorkel-ai', 'neon']),
    ];
    for (const series of drawings) {
      const frame = frameOf(series, reader);
      const placed = placeLabels(series, looksOf(series, reader), frame, reader);
      expect(placed.length).toBeGreaterThan(2);
      placed.forEach(({ wish, box }, place) => {
        expect(box.x + box.width).toBeLessThanOrEqual(frame.right + 1);
        const widest = Math.max(
          ...wish.lines.map((line) => textWidth(line, chartFontSize(reader))),
        );
        expect(box.width).toBeGreaterThanOrEqual(widest);
        if (wish.isNeeded) return;
        for (const { box: other } of placed.slice(0, place))
          expect(sharedArea(box, other)).toBeLessThan(1);
      });
    }
  },
);

test('the table has a row an event with its source, and money beside its kind', () => {
  const { columns, rows } = valuationStepsChart.toTable(oneClimber, context);
  const cell = (row: number, id: string) =>
    rows[row]!.cells[columns.findIndex((column) => column.id === id)]!.text;
  expect(rows).toHaveLength(6);
  expect([cell(1, 'raise'), cell(1, 'valuation'), cell(1, 'valuation_kind')]).toEqual([
    'not known',
    'US$200M',
    'post-money valuation of at least',
  ]);
  const dates = rows.map(({ cells }) => cells[0]!.value);
  for (const date of dates) expect(date).toMatch(/^\d{4}(-\d\d){0,2}$/);
  expect(cell(0, 'date_precision')).toBe('day');
  expect([cell(2, 'step_up'), cell(2, 'step_up_bound')]).toEqual(['2.5', 'a ceiling']);
  expect(cell(3, 'raise_kind')).toBe('as printed, not verified');
  expect([cell(5, 'raise'), cell(5, 'valuation'), cell(5, 'valuation_kind')]).toEqual([
    '',
    'US$1.6B',
    'purchase price',
  ]);
  for (const row of rows) expect(row.source?.id).toBe('report');
});
