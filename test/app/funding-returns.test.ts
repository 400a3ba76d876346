import { createElement } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import { CalculatorPanel } from '../../src/app/funding/returns/CalculatorPanel.tsx';
import { exampleOf, type ReturnExample } from '../../src/app/funding/returns/example-flows.ts';
import { daysOf, orderOf } from '../../src/app/funding/returns/read-day.ts';
import { readPastedFlows } from '../../src/app/funding/returns/read-pasted-flows.ts';
import { returnProblemMessages } from '../../src/app/funding/returns/result-messages.ts';
import { matchExample, sourceFlows } from '../../src/app/funding/returns/source-flows.ts';
import { writeCaveats } from '../../src/app/funding/returns/write-example.ts';
import { writeReturn, writeReturnProblem } from '../../src/app/funding/returns/write-return.ts';
import {
  companyRoundsQuery,
  type CompanyRoundRow,
} from '../../src/charts/funding-figures/company-queries.ts';
import { readRows } from '../../src/data/query.ts';
import { locales } from '../../src/i18n/locales.ts';
import { xirr, type XirrProblem } from '../../src/models/funding/returns/xirr.ts';
import { cashFlowsOf, entryOf, type FlowEntry } from '../../src/scenario/flow-entry.ts';
import { returnSettings, type ReturnValues } from '../../src/scenario/funding-return-settings.ts';
import { decodeLink } from '../../src/scenario/url-codec.ts';
import { nodeEngine } from '../support/node-engine.ts';
import { drawHtml, readerOf } from '../support/reader-of.ts';

const reader = readerOf('en');
const untouched = decodeLink(returnSettings, {}).values;

async function rowsOf(companyId: string): Promise<readonly CompanyRoundRow[]> {
  const { run } = await nodeEngine();
  const parameters = { ...companyRoundsQuery.defaults, company_id: companyId };
  return readRows(companyRoundsQuery.shape, await run(companyRoundsQuery.sql, parameters));
}

function say(...flows: readonly (readonly [on: string, amount: number])[]): readonly string[] {
  return writeReturn(
    flows.map(([on, amount]) => entryOf(on, amount)),
    'USD',
    reader,
  );
}

describe('a day', () => {
  test.each([
    ['2025-05-14', ['2025-05-14']],
    ['2025/5/4', ['2025-05-04']],
    ['2025年5月14日', ['2025-05-14']],
    ['２０２５－０５－１４', ['2025-05-14']],
    ['14 May 2025', ['2025-05-14']],
    ['May 14, 2025', ['2025-05-14']],
    ['Sept 1, 2025', []],
    ['2025-05-14 00:00:00', ['2025-05-14']],
    ['5/14/2025', ['2025-05-14']],
    ['14.5.2025', ['2025-05-14']],
    ['04/05/2025', ['2025-04-05', '2025-05-04']],
    ['5/5/2025', ['2025-05-05']],
    ['2025-02-30', []],
    ['14/14/2025', []],
    ['soon', []],
    ['', []],
  ])('%j may mean %j', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });

  test('of a column follows the one order that fits all of its dates', () => {
    expect(orderOf(['04/05/2025', '14/05/2025'])).toBe('day-first');
    expect(orderOf(['04/05/2025', '05/14/2025'])).toBe('month-first');
    expect(orderOf(['04/05/2025', '06/07/2025'])).toBeUndefined();
    expect(orderOf(['14/05/2025', '05/14/2025'])).toBeUndefined();
  });
});

describe('a pasted text', () => {
  const paste = (text: string, room = 40) => readPastedFlows(text, 'en', room);

  test('of a spreadsheet with a heading gives its flows, below zero paid in', () => {
    const pasted = paste(
      'Date\tAmount\n2021-01-01\t-1,000\n\n2022-01-01\t(500)\n2023-01-01\t$2,300\tdividend\n',
    );
    expect(pasted).toEqual({
      heading: 'Date\tAmount',
      unread: [],
      entries: [
        { on: '2021-01-01', direction: 'in', amount: 1000 },
        { on: '2022-01-01', direction: 'in', amount: 500 },
        { on: '2023-01-01', direction: 'out', amount: 2300 },
      ],
    });
  });

  test('with commas keeps thousands together, quoted or not', () => {
    const { entries, unread } = paste('2021-01-01,-1,000\n2022-01-01,"-2,500.5"\n2023-01-01,46M');
    expect(unread).toEqual([]);
    expect(entries.map(({ amount }) => amount)).toEqual([1000, 2500.5, 46e6]);
  });

  test('is read line by line, and each line that cannot be read says why', () => {
    const { entries, unread } = paste(
      '2021-01-01,-5\nsoon,7\n2022-01-01,much\n2023-02-30,1\n04/05/2024,3\n2024-01-01,5%\n2024-01-01,2e18',
    );
    expect(entries).toEqual([{ on: '2021-01-01', direction: 'in', amount: 5 }]);
    expect(unread.map(({ line, text, reason }) => [line, text, reason])).toEqual([
      [2, 'soon,7', 'not-a-date'],
      [3, '2022-01-01,much', 'not-a-number'],
      [4, '2023-02-30,1', 'not-a-date'],
      [5, '04/05/2024,3', 'two-dates'],
      [6, '2024-01-01,5%', 'not-a-number'],
      [7, '2024-01-01,2e18', 'not-a-number'],
    ]);
  });

  test('beyond the room of the list is handed back', () => {
    const { entries, unread } = paste('2021-01-01,-5\n2022-01-01,6', 1);
    expect(entries).toHaveLength(1);
    expect(unread).toEqual([{ line: 2, text: '2022-01-01,6', reason: 'no-room' }]);
  });

  test('without anything says nothing', () => {
    expect(paste(' \n')).toEqual({ entries: [], unread: [], heading: undefined });
  });
});

describe('what flows returned', () => {
  test('is a rate, a multiple and a span', () => {
    expect(say(['2021-01-01', -1000], ['2024-01-01', 1728])).toEqual([
      '20% a year: the internal rate of return (XIRR, actual days over 365).',
      'US$1K paid in, US$1.728K paid out: 1.73 times the money.',
      'From January 1, 2021 to January 1, 2024: 3 years.',
    ]);
  });

  test('within a year is told in days, with a warning', () => {
    const sentences = say(['2021-01-01', -100], ['2021-04-11', 110]);
    expect(sentences).toContain('From January 1, 2021 to April 11, 2021: 100 days.');
    expect(sentences.join(' ')).toContain('less than a year');
  });

  test.each([
    ['no-flows', []],
    [
      'same-day',
      [
        ['2021-01-01', -1],
        ['2021-01-01', 2],
      ],
    ],
    [
      'all-cancel',
      [
        ['2021-01-01', -1],
        ['2021-01-01', 1],
        ['2022-01-01', -1],
        ['2022-01-01', 1],
      ],
    ],
    [
      'nothing-invested',
      [
        ['2021-01-01', 1],
        ['2022-01-01', 2],
      ],
    ],
    [
      'nothing-returned',
      [
        ['2021-01-01', -1],
        ['2022-01-01', -2],
      ],
    ],
    [
      'no-rate',
      [
        ['2021-01-01', 100],
        ['2022-01-01', -200],
        ['2023-01-01', 200],
      ],
    ],
    [
      'out-of-bounds',
      [
        ['2021-01-01', -1],
        ['2021-01-02', 2],
      ],
    ],
    [
      'several-rates',
      [
        ['2021-01-01', -1000],
        ['2022-01-01', 2300],
        ['2023-01-01', -1320],
      ],
    ],
  ] as const)('says why there is no one rate: %s', (reason, flows) => {
    const result = xirr(flows.map(([on, amount]) => ({ on, amount })));
    expect(result.ok ? [] : result.problems.map((problem) => problem.reason)).toEqual([reason]);
    const [first] = say(...flows);
    const problem = result.ok ? undefined : result.problems[0];
    expect(first).toBe(writeReturnProblem(problem!, reader));
  });

  test('names every rate that fits', () => {
    expect(say(['2021-01-01', -1000], ['2022-01-01', 2300], ['2023-01-01', -1320])[0]).toBe(
      '2 yearly rates fit: 10% and 20%. None of them is the return, because paying in and paying out alternate; the multiple stands.',
    );
  });

  test('counts the lines that are not complete, and computes without them', () => {
    const lines: readonly FlowEntry[] = [
      entryOf('2021-01-01', -100),
      { on: undefined, direction: 'in', amount: 50 },
      entryOf('2022-01-01', 110),
    ];
    const sentences = writeReturn(lines, 'USD', reader);
    expect(sentences[0]).toContain('10% a year');
    expect(sentences.at(-1)).toBe('1 flow without a date or an amount is left out.');
  });

  test.each(locales)('every problem is written in %s', (locale) => {
    for (const reason of Object.keys(returnProblemMessages) as XirrProblem['reason'][]) {
      const problem = {
        where: 'flows',
        value: '2',
        reason,
        ratesPerYear: [0.1, 0.2],
      } as XirrProblem;
      expect(writeReturnProblem(problem, readerOf(locale))).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
});

describe('the examples', () => {
  let neonRows: readonly CompanyRoundRow[];
  let neon: ReturnExample;
  let scale: ReturnExample;
  beforeAll(async () => {
    neonRows = await rowsOf('neon');
    neon = exampleOf('neon', neonRows)!;
    scale = exampleOf('scale-ai', await rowsOf('scale-ai'))!;
  });

  test('Neon: every round is money in, the purchase by Databricks money out', () => {
    const rounds = neonRows.filter(({ raised_usd_m: raised }) => raised !== undefined);
    const paidIn = neon.flows.filter(({ entry }) => entry.direction === 'in');
    expect(rounds.length).toBeGreaterThan(0);
    expect(paidIn.map(({ row }) => row.funding_round_id)).toEqual(
      rounds.map(({ funding_round_id: id }) => id),
    );
    expect(paidIn.map(({ entry }) => entry.amount! / 1e6)).toEqual(
      rounds.map(({ raised_usd_m: raised }) => raised),
    );
    const [sale] = neon.flows.filter(({ entry }) => entry.direction === 'out');
    expect(sale?.row.lead_investors).toBe('Databricks');
    expect(sale?.entry.amount).toBe(sale!.row.purchase_price_usd_m! * 1e6);
    expect(xirr(cashFlowsOf(neon.flows.map(({ entry }) => entry))).ok).toBe(true);
  });

  test('Neon: says that the return is overstated, and what of the dates is rough or not seen', () => {
    const text = writeCaveats(neon, reader).join(' ');
    expect(text).toContain('overstated');
    expect(text).toMatch(/first day: .*Series B/);
    expect(text).toContain('not seen at its source: Series B.');
    expect(text).toContain('No round in the data is left out.');
    const seriesB = neon.flows.find(({ row }) => row.funding_round_id === 'neon-2023-series-b');
    expect(seriesB?.grade.evidence).toBe('unverified');
  });

  test('a round without a known or verified amount is left out and named', () => {
    const [first, ...others] = neonRows;
    const rows = [
      { ...first!, raised_usd_m: undefined },
      ...others.map((row) =>
        row.funding_round_id === 'neon-2024-strategic'
          ? { ...row, left_out: 'unverified' as const, raised_usd_m: undefined }
          : row,
      ),
    ];
    const example = exampleOf('neon', rows)!;
    expect(example.flows).toHaveLength(neon.flows.length - 2);
    expect(writeCaveats(example, reader).at(-1)).toBe(
      'Left out, because the amount is not known or was not seen: seed and Series A and strategic round.',
    );
  });

  test('a purchase price that was not seen is no money out', () => {
    const rows = neonRows.map((row) => ({ ...row, unverified_fields: 'purchase_price_usd_m' }));
    const { flows } = exampleOf('neon', rows)!;
    expect(flows.every(({ entry }) => entry.direction === 'in')).toBe(true);
  });

  test('Scale AI: the post-money valuation of Series F becomes that of the stake', () => {
    expect(scale.flows.map(({ entry }) => entry)).toEqual([
      { on: '2024-05-21', direction: 'in', amount: 13.8e9 },
      { on: '2025-06-13', direction: 'out', amount: 29e9 },
    ]);
    expect(writeCaveats(scale, reader).join(' ')).toContain('at most what a share earned');
    expect(writeCaveats(scale, reader).join(' ')).toContain(
      'The day within the month was not seen',
    );
  });

  test('rows of another company are no example', () => {
    expect(exampleOf('scale-ai', neonRows)).toBeUndefined();
  });

  test('a line that says what the data say keeps its source, a changed one is the reader’s', () => {
    const entries = neon.flows.map(({ entry }) => entry);
    const changed = entries.with(0, { ...entries[0]!, amount: 1 });
    const flows = sourceFlows(changed, matchExample(changed, neon.flows, 'USD'), reader);
    expect(flows[0]).toMatchObject({ source: undefined, grade: { evidence: 'entered' } });
    expect(flows.slice(1).every(({ source }) => source !== undefined)).toBe(true);
    const twice = [entries[1]!, entries[1]!];
    expect(matchExample(twice, neon.flows, 'USD').map((match) => match !== undefined)).toEqual([
      true,
      false,
    ]);
    expect(matchExample(entries, neon.flows, 'EUR').every((match) => match === undefined)).toBe(
      true,
    );
  });

  test.each(locales)('are drawn in %s with their sources', (locale) => {
    const entries = neon.flows.map(({ entry }) => entry);
    const html = draw(entries, { example: neon, locale });
    expect(html).not.toMatch(/undefined|NaN/);
    for (const { source } of neon.flows) expect(html).toContain(source.title);
  });

  function draw(
    entries: readonly FlowEntry[],
    {
      example,
      locale = 'en',
      set = {},
    }: {
      readonly example?: ReturnExample;
      readonly locale?: (typeof locales)[number];
      readonly set?: Partial<ReturnValues>;
    } = {},
  ): string {
    const panel = createElement(CalculatorPanel, {
      values: { ...untouched, ...set },
      change: () => undefined,
      entries,
      matches: matchExample(entries, example?.flows ?? [], 'USD'),
      example,
      isAwaited: false,
    });
    return drawHtml(panel, locale);
  }

  test('the reader’s own flows have names, no source and no caveat', () => {
    const flows = [entryOf('2021-01-01', -100), entryOf('2022-01-01', 110)];
    const html = draw(flows, { example: neon, set: { flows } });
    expect(html).toContain('aria-label="Date of flow 1"');
    expect(html).toContain('aria-label="Flow 2: paid in or paid out"');
    expect(html).toContain('aria-label="Amount of flow 2, USD"');
    expect(html).toContain('your figure');
    expect(html).not.toContain('overstated');
    expect(html).not.toContain('<a ');
  });
});
