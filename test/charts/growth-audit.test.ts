import { beforeAll, describe, expect, test } from 'vitest';
import { entered, type ChartContext } from '../../src/charts/chart.ts';
import { frameOf } from '../../src/charts/growth-audit/frame.ts';
import { growthAuditChart } from '../../src/charts/growth-audit/index.ts';
import { labelElements } from '../../src/charts/growth-audit/labels.ts';
import { placeOf } from '../../src/charts/growth-audit/marks.ts';
import { growthAuditMessages } from '../../src/charts/growth-audit/messages.ts';
import {
  forecastsQuery,
  outcomesQuery,
  type MarketForecastRow,
  type MarketOutcomeRow,
} from '../../src/charts/market-figures/queries.ts';
import { ownClaimId, withClaim } from '../../src/charts/growth-audit/own-claim.ts';
import { describeGrade } from '../../src/charts/parts/describe-grade.ts';
import { chartFontSize } from '../../src/charts/parts/axes.ts';
import { sharedArea } from '../../src/charts/parts/freest-box.ts';
import { textWidth } from '../../src/charts/parts/text-width.ts';
import { sortRows, trailingColumns } from '../../src/charts/parts/sort-rows.ts';
import { auditColumns } from '../../src/scenario/growth-settings.ts';
import {
  checkedForecasts,
  selectAudit,
  type AuditSeries,
} from '../../src/charts/growth-audit/series.ts';
import { writeAuditFinding } from '../../src/charts/growth-audit/write-finding.ts';
import { writeAuditKey } from '../../src/charts/growth-audit/write-key.ts';
import { writeAuditWorking } from '../../src/charts/growth-audit/write-working.ts';
import { writeWorkedExample } from '../../src/charts/growth-audit/write-worked-example.ts';
import { readRows } from '../../src/data/query.ts';
import { locales } from '../../src/i18n/locales.ts';
import { contextOf } from '../cases/chart-cases.ts';
import {
  articleRow,
  everyVerdict,
  forecastRowOf,
  nothingToCheck,
  ownClaim,
  rowsOfEveryVerdict,
  withOwnClaim,
} from '../cases/growth-audit.ts';
import { nodeEngine } from '../support/node-engine.ts';

const context = contextOf('en');

function workingOf(row: MarketForecastRow): string {
  const [forecast] = selectAudit([row]).forecasts;
  return writeAuditWorking(forecast!, context);
}

function cellOf(id: string, column: string) {
  const { columns, rows } = growthAuditChart.toTable(everyVerdict, context);
  const place = columns.findIndex((one) => one.id === column);
  return rows.find((row) => row.id === id)?.cells[place];
}

test('the widest gap stands first, what cannot be checked last', () => {
  expect(everyVerdict.forecasts.map(({ id, audit }) => [id, audit.verdict])).toEqual([
    ['Wrong Research', 'gross'],
    ['article-2023-china-annotation', 'gross'],
    ['Distant Research', 'material'],
    ['Rounding Research', 'rounding-explains'],
    ['Nearby Research', 'small'],
    ['Agreeing Research', 'agrees'],
    ['Rateless Research', 'not-checkable'],
    ['Baseless Research', 'not-checkable'],
  ]);
});

test.each([
  [{ verdicts: ['small', 'agrees'] }, ['Nearby Research', 'Agreeing Research']],
  [{ segments: ['annotation_services'] }, ['Nearby Research']],
  [{ geographies: ['CN'] }, ['article-2023-china-annotation']],
  [{ verdicts: ['small'], geographies: ['CN'] }, []],
  [{ segments: [] }, []],
] as const)('the view %o leaves %o', (view, ids) => {
  const { forecasts } = selectAudit(rowsOfEveryVerdict, view);
  expect(forecasts.map(({ id }) => id)).toEqual(ids);
});

test('a figure that was not seen is not firm, and neither a misquote nor a wrong one stands', () => {
  const unseen = everyVerdict.forecasts.filter(({ isSeen }) => !isSeen);
  expect(unseen.map(({ id, grade }) => [id, grade.evidence])).toEqual([
    ['Distant Research', 'unverified'],
  ]);
  const rejected = everyVerdict.forecasts.filter(({ isRejected }) => isRejected);
  expect(rejected.map(({ id }) => id)).toEqual(['Wrong Research', 'article-2023-china-annotation']);
  const [publisherUnseen] = selectAudit([
    forecastRowOf('a', [1, 2], 0.1, { unverified_fields: 'publisher' }),
  ]).forecasts;
  expect(publisherUnseen?.isSeen).toBe(true);
});

describe('the finding', () => {
  test('counts what is shown and names the article with its gap', () => {
    expect(writeAuditFinding(everyVerdict, context)).toBe(
      'Of 8 forecasts, 6 can be checked (1 not seen at the source): 1 agrees, 1 by rounding, 2 off by less than 5 percentage points, 2 by 5 percentage points or more. The article’s 14.6% is 7 percentage points below the 21.6% that its own endpoints imply.',
    );
  });
  test('leaves the article out where it is not shown', () => {
    const finding = writeAuditFinding(
      selectAudit(rowsOfEveryVerdict, { geographies: ['world'] }),
      context,
    );
    expect(finding).toContain('Of 7 forecasts, 5 can be checked');
    expect(finding).not.toContain('article');
  });
  test('says that nothing is shown', () => {
    expect(writeAuditFinding(selectAudit([]), context)).toBe('No forecast is shown.');
  });
});

describe('the table', () => {
  test('has the amounts, both rates, the range and the gap of the article', () => {
    const cell = (column: string) => cellOf(articleRow.market_forecast_id, column);
    expect(cell('base')).toEqual({ value: 3.09e9, text: 'RMB 3.09B' });
    expect(cell('target')).toEqual({ value: 1e10, text: 'RMB 10B' });
    expect(cell('implied')?.text).toBe('21.6%');
    expect(cell('implied-low')?.text).toBe('21.59%');
    expect(cell('implied-high')?.text).toBe('23.6%');
    expect(cell('gap')?.text).toBe('−7.02');
    expect(cell('verdict')?.text).toBe('gross gap');
  });
  test('leaves empty what a source does not print, and says why it cannot be checked', () => {
    expect(cellOf('Baseless Research', 'base')?.value).toBeUndefined();
    expect(cellOf('Baseless Research', 'implied')?.value).toBeUndefined();
    expect(cellOf('Baseless Research', 'reason')?.text).toBe(
      'The start value of 2020 is not printed.',
    );
    expect(cellOf('Rateless Research', 'stated')?.value).toBeUndefined();
    expect(cellOf('Rateless Research', 'gap')?.value).toBeUndefined();
    // 2 ^ (1 / 5)
    expect(cellOf('Rateless Research', 'implied')?.value).toBeCloseTo(0.1487, 4);
  });
  test('has as many cells as columns', () => {
    const { columns, rows } = growthAuditChart.toTable(everyVerdict, context);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });
});

test('the data cursor reaches every forecast that can be checked, at its two rates', () => {
  const points = growthAuditChart.toTracks(everyVerdict, context).flatMap((track) => track.points);
  expect(points.map(({ id, at }) => [id, ...at]).toSorted()).toEqual(
    checkedForecasts(everyVerdict)
      .map(({ id, audit }) => [id, audit.stated.rate, audit.implied])
      .toSorted(),
  );
  expect(growthAuditChart.toTracks(nothingToCheck, context)).toEqual([]);
});

test('the key names the gaps from which a verdict is graver', () => {
  const key = writeAuditKey(everyVerdict, context);
  expect(key).toContain('gap under 1 percentage point; diamond: under 5 percentage points');
});

describe('the reader’s claim', () => {
  // (9 / 2)^(1/6) is 28.5 %; 2 and 9 have one digit: (8.5 / 2.5)^(1/6) to (9.5 / 1.5)^(1/6).
  const { claim } = withOwnClaim;

  test('stands beside the forecasts with both rates, its range and its verdict', () => {
    expect(claim?.audit.implied).toBeCloseTo(0.2849, 4);
    expect(claim?.audit.impliedRange.low).toBeCloseTo(3.4 ** (1 / 6) - 1, 9);
    expect(claim?.audit.impliedRange.high).toBeCloseTo((9.5 / 1.5) ** (1 / 6) - 1, 9);
    expect(claim?.audit.verdict).toBe('gross');
  });

  test('is the first stop of the data cursor, at its two rates', () => {
    const [track] = growthAuditChart.toTracks(withOwnClaim, context);
    expect(track?.points).toEqual([
      {
        id: ownClaimId,
        at: [0.18, claim?.audit.implied],
        text: 'your claim: stated 18%, implied 28.5% (22.63%–36.02% by rounding), gap −10.49 points; gross gap',
      },
    ]);
  });

  test('is the first row of the table, with no source and graded as entered', () => {
    const { columns, rows } = growthAuditChart.toTable(withOwnClaim, context);
    const [row] = rows;
    expect(row).toMatchObject({ id: ownClaimId, source: undefined, grade: entered });
    expect(row?.cells).toHaveLength(columns.length);
    const cell = (id: string) => row?.cells[columns.findIndex((one) => one.id === id)];
    expect(cell('base')?.text).toBe('US$2B');
    expect(cell('base-year')?.value).toBe(2020);
    expect(cell('implied')?.text).toBe('28.5%');
    expect(cell('gap')?.text).toBe('−10.49');
    expect(cell('segment')?.value).toBeUndefined();
    expect(describeGrade(entered, context)).toBe('entered by the reader, no source');
  });

  test('is in the summary and in the key, and counts in no finding', () => {
    expect(growthAuditChart.summarize(withOwnClaim, context)).toContain(
      'your claim: stated 18%, implied 28.5%',
    );
    expect(growthAuditChart.summarize(everyVerdict, context)).not.toContain('your claim');
    expect(writeAuditKey(withOwnClaim, context)).toContain('Ring with hairs: your claim');
    expect(writeAuditFinding(withOwnClaim, context)).toBe(writeAuditFinding(everyVerdict, context));
    expect(growthAuditChart.sources?.(withOwnClaim)).toEqual(
      growthAuditChart.sources?.(everyVerdict),
    );
  });

  test('of exact amounts has no range', () => {
    const exact = withClaim(everyVerdict, ownClaim({ start: 2e9, end: 9e9, years: 6, rate: 0.18 }));
    expect(growthAuditChart.toTracks(exact, context)[0]?.points[0]?.text).toBe(
      'your claim: stated 18%, implied 28.5%, gap −10.49 points; gross gap',
    );
  });

  test('of unknown years has none in the table', () => {
    const undated = withClaim(
      everyVerdict,
      ownClaim({ start: 2e9, end: 9e9, years: 6, rate: 0.18 }),
    );
    const [row] = growthAuditChart.toTable(undated, context).rows;
    const texts = row?.cells.map(({ text }) => text) ?? [];
    expect(texts).toContain('28.5%');
    expect(texts).toContain('2B');
    expect(texts.filter((text) => text === '0' || text === '6')).toEqual([]);
  });

  test('extends the axes, and no farther than from −100 to 200 %', () => {
    const frameAt = (rate: number) =>
      frameOf(
        withClaim(everyVerdict, ownClaim({ start: 1.01, end: 2.02, years: 1, rate })),
        context,
      );
    const bare = frameOf(everyVerdict, context);
    expect(bare.to).toBeLessThan(1);
    expect(frameAt(0.2).to).toBeGreaterThanOrEqual(1);
    expect(frameAt(0.2).to).toBeLessThan(1.5);
    expect(frameAt(1.5).to).toBeGreaterThanOrEqual(1.5);
    expect(frameAt(90).to).toBe(2);
    expect(frameAt(-0.4).from).toBeLessThanOrEqual(-0.4);
  });

  test('that cannot be checked is not on the chart', () => {
    expect(withClaim(everyVerdict, ownClaim({ start: 2e9, rate: 0.18 }))).toBe(everyVerdict);
    expect(withClaim(everyVerdict, undefined)).toBe(everyVerdict);
  });
});

test('the table can be sorted by every column, and the link by each of them', () => {
  const { columns } = growthAuditChart.toTable(everyVerdict, context);
  expect([...columns.map(({ id }) => id), ...trailingColumns]).toEqual(auditColumns);
});

test.each([
  ['gap', ['Wrong Research', 'article-2023-china-annotation', 'Distant Research']],
  ['verdict', ['Wrong Research', 'article-2023-china-annotation', 'Distant Research']],
  ['stated', ['Rounding Research', 'Wrong Research', 'Baseless Research']],
])('sorted by %s the first are %o', (columnId, ids) => {
  const twin = growthAuditChart.toTable(everyVerdict, context);
  const rows = sortRows(twin, { columnId, direction: 'descending' }, context);
  expect(rows.slice(0, ids.length).map(({ id }) => id)).toEqual(ids);
});

describe('what no growth joins is said in a sentence', () => {
  test.each([
    [
      'zero start',
      [0, 3],
      0.25,
      {},
      'The start value is not above zero, so no growth rate joins the two.',
    ],
    [
      'negative start',
      [-1, 3],
      0.25,
      {},
      'The start value is not above zero, so no growth rate joins the two.',
    ],
    [
      'same year',
      [1, 3],
      0.25,
      { target_year: 2020, stated_to_year: undefined },
      'Start and end lie in the same year.',
    ],
    [
      'end before start',
      [1, 3],
      0.25,
      { target_year: 2019, stated_to_year: undefined },
      'The end lies before the start.',
    ],
    ['missing base', [undefined, 3], 0.25, {}, 'The start value of 2020 is not printed.'],
    ['missing target', [1, undefined], 0.25, {}, 'The end value of 2025 is not printed.'],
    ['rate of -100 %', [1, 3], -1, {}, 'At -100% a year or less, nothing is left to grow.'],
    ['rate below -100 %', [1, 3], -1.5, {}, 'At -100% a year or less, nothing is left to grow.'],
  ] as const)('%s', (_, amounts, rate, more, sentence) => {
    const row = forecastRowOf('a', amounts, rate, more);
    expect(workingOf(row)).toContain(sentence);
    for (const locale of locales) {
      const [forecast] = selectAudit([row]).forecasts;
      const text = writeAuditWorking(forecast!, contextOf(locale));
      expect(text).not.toMatch(/NaN|undefined|Infinity|∞/);
      expect(text).not.toBe('');
    }
  });

  test('an end below the start is a rate below zero: 2 to 1 in five years is −12.9 %', () => {
    expect(workingOf(forecastRowOf('a', [2, 1], -0.129))).toMatch(/= −12\.9% a year.*agrees\.$/);
  });
});

describe('the working of one forecast', () => {
  test('of the article: what the amounts imply, what 14.6 % reaches, and when it would get there', () => {
    expect(workingOf(articleRow)).toBe(
      '(RMB 10B ÷ RMB 3.09B)^(1/6) − 1 = 21.6% a year from 2019 to 2025; the rounding of the two amounts allows 21.59%–23.6%. Stated is 14.6%, a gap of −7.02 points: gross gap. At 14.6% a year, RMB 3.09B would reach RMB 7B by 2025. At that rate RMB 10B would take 8.6 years instead of 6.',
    );
  });
  test('that agrees says no more', () => {
    expect(workingOf(rowsOfEveryVerdict[0]!)).toMatch(/agrees\.$/);
  });
  test('names another reading that fits: 1 to 2.49 over four years is 25.6 %', () => {
    expect(workingOf(forecastRowOf('a', [1, 2.49], 0.256))).toContain(
      'Over one year fewer it would agree: 25.6%.',
    );
  });
  test('dated from the year after the base says so', () => {
    const row = forecastRowOf('a', [1, 2.49], 0.2, { stated_from_year: 2021 });
    expect(workingOf(row)).toContain('dated from 2021');
  });
  test('without a base gives the base that the rate implies: 3 / 1.25^5 is 0.983', () => {
    expect(workingOf(forecastRowOf('a', [undefined, 3], 0.25))).toContain(
      'At 25%, the start value of 2020 comes to US$983M',
    );
  });
  test('without a rate gives what the amounts imply', () => {
    expect(workingOf(forecastRowOf('a', [1, 2], undefined))).toBe(
      'No growth rate is stated. The printed amounts imply 14.9% a year from 2020 to 2025.',
    );
  });
});

/** The boxes of the names on a drawing, one a line. */
function nameBoxes(series: AuditSeries, drawing: ChartContext) {
  return labelElements(series, frameOf(series, drawing), drawing).map((element) => {
    const { x, y, style } = element as {
      readonly x: number;
      readonly y: number;
      readonly style: { readonly text: string };
    };
    const size = { width: textWidth(style.text, chartFontSize(drawing)), height: 12 };
    return { text: style.text, box: { x, y: y - 6, ...size } };
  });
}

/** The boxes of the symbols of the forecasts and of their ranges. */
function markBoxes(series: AuditSeries, drawing: ChartContext) {
  const frame = frameOf(series, drawing);
  return checkedForecasts(series).flatMap((forecast) => {
    const [x, y] = placeOf(forecast, frame);
    const { low, high } = forecast.audit.impliedRange;
    const [top, bottom] = [frame.toY(high), frame.toY(low)];
    return [
      { x: x - 6, y: y - 6, width: 12, height: 12 },
      { x: x - 3, y: top, width: 6, height: bottom - top },
    ];
  });
}

describe('on the tables of the package', () => {
  let rows: readonly MarketForecastRow[];
  let outcome: MarketOutcomeRow | undefined;
  beforeAll(async () => {
    const engine = await nodeEngine();
    const ask = (sql: string, values: Readonly<Record<string, string>>) => engine.run(sql, values);
    rows = readRows(forecastsQuery.shape, await ask(forecastsQuery.sql, forecastsQuery.defaults));
    const outcomes = readRows(
      outcomesQuery.shape,
      await ask(outcomesQuery.sql, outcomesQuery.defaults),
    );
    outcome = outcomes.find((row) => row.market_outcome_id === 'idc-2025-china-base-data');
  });

  test('every forecast is there, each with a verdict or a reason', () => {
    const { forecasts } = selectAudit(rows);
    expect(forecasts).toHaveLength(65);
    for (const forecast of forecasts) {
      for (const locale of locales) {
        const text = writeAuditWorking(forecast, contextOf(locale));
        expect(text, forecast.id).not.toBe('');
        expect(text, forecast.id).not.toMatch(/NaN|undefined|Infinity|none/);
      }
    }
  });

  describe.each([358, 560, 936])('on a drawing %s wide', (width) => {
    test.each([undefined, 0.18, 0.95])('no name lies on a mark, beside a claim of %s', (rate) => {
      const claim =
        rate === undefined ? undefined : ownClaim({ start: 2e9, end: 9e9, years: 6, rate });
      const series = withClaim(selectAudit(rows), claim);
      for (const locale of locales) {
        const drawing = { ...contextOf(locale), width };
        const names = nameBoxes(series, drawing);
        const marks = markBoxes(series, drawing);
        for (const { text, box } of names)
          expect(
            marks.filter((mark) => sharedArea(mark, box) > 0),
            text,
          ).toEqual([]);
        expect(names.some(({ text }) => text === drawing.t(growthAuditMessages.yourClaim))).toBe(
          rate !== undefined,
        );
      }
    });

    test('the article is named', () => {
      const names = nameBoxes(selectAudit(rows), { ...context, width });
      expect(names.filter(({ text }) => text.startsWith('the article'))).toHaveLength(1);
    });
  });

  test('gross are the article and one line of ZipDo, by hand', () => {
    const { forecasts } = selectAudit(rows, { verdicts: ['gross'] });
    expect(forecasts.map(({ id }) => id)).toEqual([
      'article-2023-china-annotation',
      'zipdo-2024-labelling-to-2030',
    ]);
  });

  test('the worked example: the outcome, 12.5 % a year, was nearer the wrong figure', () => {
    const example = writeWorkedExample(selectAudit(rows), outcome, context);
    expect(example).toContain('those amounts imply 21.6%');
    expect(example).toContain('would reach RMB 7B by 2025');
    expect(example).toContain('would take 8.6 years instead of 6');
    expect(example).toContain(
      'IDC puts 2025 at RMB 6.262B, which is 12.5% a year since 2019: nearer the stated rate',
    );
    expect(example).toContain('The scopes differ in name');
  });

  test('the worked example changes sides with the outcome, and leaves it out where there is none', () => {
    const example = (change: Partial<MarketOutcomeRow>): string =>
      writeWorkedExample(selectAudit(rows), { ...outcome!, ...change }, context) ?? '';
    expect(example({ value: 9.5 })).toContain('nearer the rate that the amounts imply');
    expect(example({ currency: 'USD' })).not.toContain('IDC');
    expect(example({ value: -1 })).not.toContain('IDC');
    expect(writeWorkedExample(selectAudit(rows), undefined, context)).not.toContain('IDC');
    expect(writeWorkedExample(selectAudit([]), outcome, context)).toBeUndefined();
  });
});
