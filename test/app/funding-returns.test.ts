import fc from 'fast-check';
import { createElement } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import { CalculatorPanel } from '../../src/app/funding/returns/CalculatorPanel.tsx';
import { exampleOf, type ReturnExample } from '../../src/app/funding/returns/example-flows.ts';
import { daysOf, orderOf, readDay } from '../../src/app/funding/returns/read-day.ts';
import { readPastedFlows } from '../../src/app/funding/returns/read-pasted-flows.ts';
import { returnProblemMessages } from '../../src/app/funding/returns/result-messages.ts';
import { matchExample, sourceFlows } from '../../src/app/funding/returns/source-flows.ts';
import { writeCaveats } from '../../src/app/funding/returns/write-example.ts';
import { writeReturn, writeReturnProblem } from '../../src/app/funding/returns/write-return.ts';
import {
  comparedRoundsQuery,
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
  const parameters = { ...comparedRoundsQuery.defaults, company_ids: companyId };
  return readRows(comparedRoundsQuery.shape, await run(comparedRoundsQuery.sql, parameters));
}

function monthName(month: number): string {
  return new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1, 1),
  );
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
    ['2025/5/1 12:30', ['2025-05-01']],
    ['2025-5-1 10:00', ['2025-05-01']],
    ['2025/1/2 23:59:00', ['2025-01-02']],
    ['5/1/2025 10:00', ['2025-05-01', '2025-01-05']],
    ['5/14/2025, 10:00:00 AM', ['2025-05-14']],
    ['2025-05-01T10:00:00Z', ['2025-05-01']],
    ['2025-05-01T23:30:00.000+08:00', ['2025-05-01']],
    ['2025/5/1 上午 10:00', ['2025-05-01']],
    ['14-May-2025', ['2025-05-14']],
    ['2025/5/1 2', []],
    ['1 4 May 2025', []],
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

  const spellings: readonly ((year: number, month: number, day: number) => string)[] = [
    (year, month, day) => `${year}-${month}-${day}`,
    (year, month, day) => `${year}/${month}/${day}`,
    (year, month, day) => `${year}.${month}.${day}`,
    (year, month, day) => `${year}年${month}月${day}日`,
    (year, month, day) => `${year} 年 ${month} 月 ${day} 日`,
    (year, month, day) => `${month}/${day}/${year}`,
    (year, month, day) => `${day} ${monthName(month)} ${year}`,
    (year, month, day) => `${day}-${monthName(month).slice(0, 3)}-${year}`,
    (year, month, day) => `${monthName(month)} ${day}, ${year}`,
    (year, month, day) => `${monthName(month).slice(0, 3)} ${day} ${year}`,
  ];
  const times = ['', ' 0:05', ' 12:30', 'T10:00:00Z', ' 23:59:59', ', 1:02:03 PM', ' 下午 3:04'];

  test('is the same in every spelling, with a time of day and without', () => {
    const day = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2100-12-31'),
      noInvalidDate: true,
    });
    const text = fc.constantFrom(...spellings);
    fc.assert(
      fc.property(day, text, fc.constantFrom(...times), (date, spell, time) => {
        const [year, month, dayOfMonth] = [
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ];
        const read = readDay(`${spell(year, month, dayOfMonth)}${time}`, 'month-first');
        expect(read).toBe(date.toISOString().slice(0, 10));
      }),
      { numRuns: 1000 },
    );
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
      [4, '2023-02-30,1', 'no-such-day'],
      [5, '04/05/2024,3', 'two-dates'],
      [6, '2024-01-01,5%', 'not-a-number'],
      [7, '2024-01-01,2e18', 'not-a-number'],
    ]);
  });

  test.each([
    ['2023/13/45;7', 'no-such-day'],
    ['45 May 2025;7', 'no-such-day'],
    ['14/14/2025;7', 'no-such-day'],
    ['2025年13月1日;7', 'no-such-day'],
    ['45 soon 2025;7', 'not-a-date'],
    ['2025-13;7', 'not-a-date'],
  ])('a date that cannot be is told from a text that is none: %j is %s', (line, expected) => {
    expect(paste(`2021/1/5;-100\n${line}`).unread.map(({ reason }) => reason)).toEqual([expected]);
  });

  test('has no heading where its first line begins with a date, though of no day', () => {
    expect(paste('2023/13/45;much\n2021/1/5;-100').heading).toBeUndefined();
    expect(paste('when;much\n2021/1/5;-100').heading).toBe('when;much');
  });

  test('counts its lines as they stand in it, empty ones too', () => {
    const { entries, unread } = paste('\n2021/1/5;-100\n\n;\n2022/1/5;(50)\n2023/13/45;7\n');
    expect(entries).toHaveLength(2);
    expect(unread).toEqual([{ line: 6, text: '2023/13/45;7', reason: 'no-such-day' }]);
  });

  test.each([
    ['2025-01-01, 1,000, note', 1000],
    ['2025-01-01,"1,000",note', 1000],
    ['2025-01-01,-1,234,567.89', -1234567.89],
    ['2025-01-01,(1,000)', -1000],
    ['2025-01-01\t$(1,000)\tnote', -1000],
    ['2025-01-01\t1,000 EUR', 1000],
    ['2025-01-01\tNT$46M\t2nd tranche', 46e6],
    ['2025-01-01\t$46M USD', 46e6],
    ['2025-01-01;1,000;', 1000],
    ['2025-01-01\t100\t200', 'two-amounts'],
    ['2025-01-01;100;200', 'two-amounts'],
    ['2025-01-01, 100, 200', 'two-amounts'],
    ['2025-01-01,1000,200', 'two-amounts'],
    ['2025-01-01,1.5,200', 'two-amounts'],
    ['2025-01-01,1,000,2,500', 'two-amounts'],
    ['2025-01-01,12,50', 'two-amounts'],
    ['2025-01-01\t46 mln', 'unknown-word'],
    ['2025-01-01\t46 mio', 'unknown-word'],
    ['2025-01-01\t5 bil\t7', 'unknown-word'],
    ['2025-01-01\t1,000 THB', 'unknown-word'],
    ['2025-01-01\t12USD34', 'not-a-number'],
    ['2025-01-01\t1,000 (about)', 'not-a-number'],
    ['2025-01-01\tabout 46\t7', 'not-a-number'],
    ['2025-01-01,0,500', 'not-a-number'],
  ])('%j is %j', (line, expected) => {
    const { entries, unread } = paste(line);
    const amounts = cashFlowsOf(entries).map(({ amount }) => amount);
    expect([...amounts, ...unread.map(({ reason }) => reason)]).toEqual([expected]);
  });

  test.each([
    ['Date\tAmount\tBalance\n2025-01-01\t-100\t200', -100],
    ['Date,Amount,Running balance\n2025-01-01,-100,200', -100],
    ['日期,餘額,金額\n2025-01-01,200,-100', -100],
    ['Date,Amount,Fee\n2025-01-01,-100,200', 'two-amounts'],
    ['Date,Amount\n2025-01-01,-100,200', -100200],
  ])('with a heading: %j is %j', (text, expected) => {
    const { entries, unread } = paste(text);
    const amounts = cashFlowsOf(entries).map(({ amount }) => amount);
    expect([...amounts, ...unread.map(({ reason }) => reason)]).toEqual([expected]);
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

  test('is 0% where as much comes back as was paid in, and one year is one year', () => {
    const [rate, multiple, span] = say(['2020-01-01', -100], ['2021-01-01', 100]);
    expect(rate).toMatch(/^0% a year:/);
    expect(multiple).toContain('1 times the money');
    expect(span).toMatch(/: 1 year\.$/);
    expect(say(['2021-01-01', -100], ['2022-07-02', 100])[2]).toMatch(/: 1\.5 years\.$/);
  });

  test('is a total loss where a line says that 0 was paid out in the end', () => {
    const [loss, multiple] = say(['2021-01-01', -100], ['2022-01-01', 0]);
    expect(loss).toBe('All of the money was lost: −100% a year, 0 times the money.');
    expect(multiple).toContain('US$0 paid out: 0 times the money.');
  });

  test.each([
    ['before the last money was paid in', [entryOf('2022-01-01', 0), entryOf('2023-01-01', -5)]],
    ['as paid in', [{ on: '2022-01-01', direction: 'in', amount: 0 } as const]],
    ['without a date', [{ on: undefined, direction: 'out', amount: 0 } as const]],
  ])('is no total loss where the 0 stands %s', (_, lines) => {
    const [first] = writeReturn([entryOf('2021-01-01', -100), ...lines], 'USD', reader);
    expect(first).toContain('nothing has come back yet');
  });

  test('is no total loss where money came back before the 0', () => {
    const [first] = say(['2021-01-01', -100], ['2022-01-01', 50], ['2023-01-01', 0]);
    expect(first).toMatch(/^−50% a year/);
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
    neon = exampleOf('neon', neonRows, false)!;
    scale = exampleOf('scale-ai', await rowsOf('scale-ai'), false)!;
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
    expect(text).toMatch(/first of the month or year stands for it: .*Series B/);
    expect(text).toContain('not seen at its source: Series B.');
    expect(text).not.toContain('Left out');
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
    const example = exampleOf('neon', rows, false)!;
    expect(example.flows).toHaveLength(neon.flows.length - 2);
    expect(writeCaveats(example, reader)[1]).toBe(
      'Left out, because the amount is not known or was not seen: seed and Series A and strategic round.',
    );
  });

  test('a purchase price that was not seen is money out only where such figures count, and is marked', () => {
    const rows = neonRows.map((row) => ({ ...row, unverified_fields: 'purchase_price_usd_m' }));
    const outOf = (countsUnverified: boolean) =>
      exampleOf('neon', rows, countsUnverified)!.flows.filter(
        ({ entry }) => entry.direction === 'out',
      );
    expect(outOf(false)).toEqual([]);
    expect(outOf(true).map(({ grade }) => grade.evidence)).toEqual(['unverified']);
  });

  test('beyond three, what is to be known is folded', () => {
    const rows = neonRows.map((row) => ({
      ...row,
      amount_kind: 'lower_bound' as const,
      announced_precision: 'month' as const,
      unverified_fields: 'announced_on',
    }));
    const example = exampleOf('neon', rows, false)!;
    const caveats = writeCaveats(example, reader);
    const html = draw(
      example.flows.map(({ entry }) => entry),
      { example },
    );
    const [shown, folded] = html.split('More to know');
    expect(caveats.length).toBeGreaterThan(3);
    for (const one of caveats.slice(0, 3)) expect(shown).toContain(one);
    for (const one of caveats.slice(3)) expect(folded).toContain(one);
  });

  test('Scale AI: the post-money valuation of Series F becomes that of the stake', () => {
    expect(scale.flows.map(({ entry }) => entry)).toEqual([
      { on: '2024-05-21', direction: 'in', amount: 13.8e9 },
      { on: '2025-06-13', direction: 'out', amount: 29e9 },
    ]);
    expect(writeCaveats(scale, reader).join(' ')).toContain('at most what a share earned');
    expect(writeCaveats(scale, reader).join(' ')).toContain(
      'Only the month was seen at the source, not the day: stake of a partner.',
    );
  });

  test('rows of another company are no example', () => {
    expect(exampleOf('scale-ai', neonRows, false)).toBeUndefined();
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
