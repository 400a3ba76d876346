import { deepStrictEqual } from 'node:assert';
import { availableParallelism } from 'node:os';
import type { ResultTable } from '../../src/data/connector.ts';
import { openFundingPage, type FundingPage } from './funding-page.ts';
import { largeQuestions, type LargeQuestion } from './funding-questions.ts';
import { fundingChecksumSql, fundingTableSql } from './funding-table.ts';
import { formatGoal, type Goal } from './goal.ts';
import { startNativeEngine, type NativeEngine, type NativeRow } from './native-engine.ts';
import { formatSummary, formatTable, summarize, type Summary } from './summary.ts';

interface Size {
  readonly rowCount: number;
  readonly repeats: number;
  /** For the geometric mean of this data layer over native DuckDB with one thread. */
  readonly goal: Goal;
}

const sizes: readonly Size[] = [
  { rowCount: 1_000_000, repeats: 5, goal: { kind: 'at-most', limit: 1.4 } },
  { rowCount: 10_000_000, repeats: 3, goal: { kind: 'at-most', limit: 1.5 } },
];

/** Tried one after the other when an engine of 4 GB cannot hold a size. */
const smallerShares = [1, 0.75, 0.5, 0.25];

const layerGoal: Goal = { kind: 'at-most', limit: 1.1 };

interface Measured {
  readonly name: string;
  readonly rowCount: number;
  readonly ours: Summary;
  readonly bare: Summary;
  readonly native: Summary;
  readonly nativeAllThreads: Summary;
}

interface Engines {
  readonly page: FundingPage;
  readonly native: NativeEngine;
}

function toRows({ columns, rowCount }: ResultTable): readonly NativeRow[] {
  return Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries(columns.map(({ name, values }) => [name, values[row]])),
  );
}

/** Throws when the two engines do not give the same rows in the same order. */
async function expectSameRows({ page, native }: Engines, sql: string, name: string) {
  const ours = toRows((await page.ask({ sql, parameters: {} })).table);
  deepStrictEqual(ours, await native.rows(sql), `other rows: ${name}`);
}

async function makeTables({ page, native }: Engines, rowCount: number): Promise<void> {
  const sql = fundingTableSql(rowCount);
  await page.ask({ sql, parameters: {} });
  await native.rows(sql);
  await expectSameRows({ page, native }, fundingChecksumSql, 'generated rounds');
}

/** All four in turn, so that what else the machine does falls on each of them. */
async function measure(
  { page, native }: Engines,
  { name, sql, parameters }: LargeQuestion,
  repeats: number,
): Promise<Measured> {
  await native.setVariables(parameters);
  const { table } = await page.ask({ sql, parameters });
  deepStrictEqual(toRows(table), await native.rows(sql), `other rows: ${name}`);
  const times = { ours: [], bare: [], native: [], nativeAllThreads: [] } as Record<
    'ours' | 'bare' | 'native' | 'nativeAllThreads',
    number[]
  >;
  for (let repeat = 0; repeat < repeats; repeat++) {
    times.ours.push((await page.ask({ sql, parameters })).ms);
    times.bare.push(await page.bareMs(sql));
    await native.useThreads(1);
    times.native.push(await native.time(sql));
    await native.useThreads(availableParallelism());
    times.nativeAllThreads.push(await native.time(sql));
  }
  return {
    name,
    rowCount: table.rowCount,
    ours: summarize(times.ours),
    bare: summarize(times.bare),
    native: summarize(times.native),
    nativeAllThreads: summarize(times.nativeAllThreads),
  };
}

function geometricMean(numbers: readonly number[]): number {
  return Math.exp(numbers.reduce((sum, one) => sum + Math.log(one), 0) / numbers.length);
}

/** Of the fastest runs: whatever else the machine does can only add to a time. */
const ratios = {
  toNative: ({ ours, native }: Measured) => ours.min / native.min,
  toNativeAllThreads: ({ ours, nativeAllThreads }: Measured) => ours.min / nativeAllThreads.min,
  toBare: ({ ours, bare }: Measured) => ours.min / bare.min,
};

function report(measured: readonly Measured[], rowCount: number, { repeats, goal }: Size): void {
  const cores = availableParallelism();
  const head = [
    `${rowCount.toLocaleString('en')} rounds, ms: median (min to max) of ${repeats}; ratios of the fastest`,
    'rows',
    'data layer',
    'bare wasm',
    'native, 1 thread',
    `native, ${cores} threads`,
    '/ bare',
    '/ 1 thread',
    `/ ${cores} threads`,
  ];
  const rows = measured.map((one) => [
    one.name,
    String(one.rowCount),
    ...[one.ours, one.bare, one.native, one.nativeAllThreads].map(formatSummary),
    ...[ratios.toBare, ratios.toNative, ratios.toNativeAllThreads].map((of) => of(one).toFixed(2)),
  ]);
  const mean = (of: (one: Measured) => number) => geometricMean(measured.map(of));
  const [bare, native, all] = [
    mean(ratios.toBare),
    mean(ratios.toNative),
    mean(ratios.toNativeAllThreads),
  ];
  console.log(`\n${formatTable([head, ...rows])}`);
  console.log(
    [
      `geometric means: ${native.toFixed(2)} of native with one thread (goal ${goal.limit}: ${formatGoal(native, goal, 2)})`,
      `${all.toFixed(2)} of native with ${cores} threads`,
      `${bare.toFixed(2)} of the bare engine in the same worker (goal below ${layerGoal.limit}: ${formatGoal(bare, layerGoal, 2)})`,
    ].join('; '),
  );
}

interface Outcome {
  readonly measured: readonly Measured[];
  /** What an engine could not hold or answer, and why. */
  readonly failed: readonly { readonly question: LargeQuestion; readonly error: Error }[];
}

/** What fails for want of memory is no result; other rows than those of the other engine, or anything else, stop the bench. */
function outOfMemory(error: unknown): Error {
  if (error instanceof Error && /out of memory|could not allocate/i.test(error.message))
    return error;
  throw error;
}

/** Measures at that many rounds with engines of their own. */
async function measureAt(
  rowCount: number,
  repeats: number,
  questions: readonly LargeQuestion[],
): Promise<Outcome> {
  const page = await openFundingPage();
  const native = await startNativeEngine();
  const measured: Measured[] = [];
  const failed: { question: LargeQuestion; error: Error }[] = [];
  try {
    const { table } = await page.ask({ sql: 'SELECT version() AS version', parameters: {} });
    const version = String(table.columns[0]?.values[0]);
    console.log(`\nDuckDB ${version} in Chromium, ${native.version} native`);
    await makeTables({ page, native }, rowCount);
    for (const question of questions) {
      await measure({ page, native }, question, repeats).then(
        (one) => measured.push(one),
        (error: unknown) => failed.push({ question, error: outOfMemory(error) }),
      );
    }
    return { measured, failed };
  } catch (caught) {
    const error = outOfMemory(caught);
    return { measured, failed: questions.map((question) => ({ question, error })) };
  } finally {
    native.close();
    await page.close();
  }
}

/**
 * The queries of the funding page over generated rounds: through the data layer in Chromium, bare in its worker, and in native DuckDB, whose rows must be the same.
 * What does not fit into the 4 GB that the engine can have is said, and measured over the most rounds that do.
 */
export async function benchFunding(): Promise<void> {
  for (const size of sizes) {
    let questions = largeQuestions;
    for (const share of smallerShares) {
      if (questions.length === 0) break;
      const rowCount = size.rowCount * share;
      const { measured, failed } = await measureAt(rowCount, size.repeats, questions);
      if (measured.length > 0) report(measured, rowCount, size);
      for (const { question, error } of failed) {
        const [reason] = error.message.split('\n');
        console.log(
          `${question.name}: not over ${rowCount.toLocaleString('en')} rounds: ${reason}`,
        );
      }
      questions = failed.map(({ question }) => question);
    }
  }
}
