import {
  comparedRoundsQuery,
  percentilesQuery,
} from '../../src/charts/funding-figures/company-queries.ts';
import { everyEvent, type FundingFilters } from '../../src/charts/funding-figures/filters.ts';
import {
  companiesQuery,
  coverageQuery,
  quartersQuery,
  roundsQuery,
} from '../../src/charts/funding-figures/queries.ts';
import type { SqlParameters } from '../../src/data/connector.ts';
import type { Query } from '../../src/data/query.ts';
import { openFundingPage, type FundingPage } from './funding-page.ts';
import { takeTasks, type EngineTask } from './funding-page/engine-watch.ts';
import type { Question, TimedChange } from './funding-page/main.ts';
import { formatGoal, type Goal } from './goal.ts';
import { formatTable, summarize } from './summary.ts';

const changeCount = 60;
const warmUps = 20;
const frameGoal: Goal = { kind: 'at-most', limit: 1000 / 60 };

const companyIds = ['neon', 'weaviate', 'scale-ai', 'pinecone'];

/** Filters that differ from step to step, as of a reader who moves the years and chooses categories. */
function filtersAt(step: number): FundingFilters {
  return {
    ...everyEvent,
    from_year: 2012 + (step % 9),
    categories: step % 3 === 0 ? 'vector_database,labelling_services,rl_environments' : 'all',
    counts_unverified: step % 2 === 0,
  };
}

type Ask = (step: number) => Question;

function asks(query: Query, parametersAt: (step: number) => SqlParameters): Ask {
  const { sql, shape, defaults } = query;
  return (step) => ({ sql, shape, parameters: { ...defaults, ...parametersAt(step) } });
}

const byFilters = {
  rounds: asks(roundsQuery, filtersAt),
  quarters: asks(quartersQuery, filtersAt),
  coverage: asks(coverageQuery, filtersAt),
  companies: asks(companiesQuery, filtersAt),
};

const countsUnverified = (step: number) => ({
  counts_unverified: filtersAt(step).counts_unverified,
});

const byEvidence = {
  percentiles: asks(percentilesQuery, countsUnverified),
  'rounds of one company': asks(comparedRoundsQuery, (step) => ({
    ...countsUnverified(step),
    company_ids: companyIds[step % companyIds.length] ?? 'neon',
  })),
};

/** What is asked at once; the whole page has a goal. */
const cases: readonly { name: string; ask: readonly Ask[]; goal?: Goal }[] = [
  {
    name: 'all panels',
    ask: Object.values({ ...byFilters, ...byEvidence }),
    goal: frameGoal,
  },
  {
    name: 'panels that follow category, country, stage, years, name',
    ask: Object.values(byFilters),
    goal: frameGoal,
  },
  ...Object.entries({ ...byFilters, ...byEvidence }).map(([name, ask]) => ({ name, ask: [ask] })),
];

interface Change extends TimedChange {
  readonly tasks: readonly EngineTask[];
}

async function change({ page, worker }: FundingPage, questions: readonly Question[]) {
  await worker.evaluate(takeTasks);
  const timed = await page.evaluate((asked) => fundingPage.timeChange(asked), questions);
  return { ...timed, tasks: await worker.evaluate(takeTasks) };
}

function busyMs(tasks: readonly EngineTask[], type: RegExp): number {
  return tasks.reduce((sum, task) => sum + (type.test(task.type) ? task.ms : 0), 0);
}

const columns: readonly [title: string, of: (change: Change) => number][] = [
  ['as typed rows', ({ readMs }) => readMs],
  ['engine, queries', ({ tasks }) => busyMs(tasks, /PENDING|FETCH/)],
  ['engine, variables', ({ tasks }) => busyMs(tasks, /PREPARED|RUN_QUERY/)],
  ['messages', ({ tasks }) => tasks.length],
];

function toRow(name: string, changes: readonly Change[], goal: Goal | undefined) {
  const { median, min, max } = summarize(changes.map(({ decodedMs }) => decodedMs));
  return [
    name,
    `${median.toFixed(1)} (${min.toFixed(1)} to ${max.toFixed(1)})`,
    goal === undefined ? '' : formatGoal(median, goal),
    ...columns.map(([, of]) => summarize(changes.map(of)).median.toFixed(1)),
  ];
}

/** Changes filters over the bundled data in Chromium and prints how long all answers of the funding page take, each with another value than before. */
export async function benchFundingFilters(): Promise<void> {
  const opened = await openFundingPage();
  try {
    const rows: string[][] = [];
    for (const { name, ask, goal } of cases) {
      const questionsAt = (step: number) => ask.map((one) => one(step));
      for (let step = -warmUps; step < 0; step++) await change(opened, questionsAt(step + warmUps));
      const changes: Change[] = [];
      for (let step = 0; step < changeCount; step++) {
        changes.push(await change(opened, questionsAt(step)));
      }
      rows.push(toRow(name, changes, goal));
    }
    const limit = `goal: median ${frameGoal.limit.toFixed(1)}`;
    const head = ['ms from asking to decoded answers', 'median (min to max)', limit];
    const titles = columns.map(([title]) => title);
    console.log(`\n${changeCount} changes of the filters over the bundled data`);
    console.log(formatTable([[...head, ...titles], ...rows]));
  } finally {
    await opened.close();
  }
}
