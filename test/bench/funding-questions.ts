import {
  comparedRoundsQuery,
  percentilesQuery,
} from '../../src/charts/funding-figures/company-queries.ts';
import { capitalQuery } from '../../src/charts/funding-figures/deal-queries.ts';
import { everyEvent } from '../../src/charts/funding-figures/filters.ts';
import {
  companiesQuery,
  coverageQuery,
  optionsQuery,
  quartersQuery,
  roundsQuery,
} from '../../src/charts/funding-figures/queries.ts';
import type { SqlParameters } from '../../src/data/connector.ts';
import type { Query } from '../../src/data/query.ts';

/** One of the page's queries as it is put to a large table. */
export interface LargeQuestion {
  readonly name: string;
  readonly sql: string;
  readonly parameters: SqlParameters;
}

const pageRows = 200;

const filtered = {
  ...everyEvent,
  categories: 'labelling_services,vector_database',
  countries: 'US,GB',
  from_year: 2015,
  to_year: 2024,
};

function whole(name: string, query: Query, parameters: SqlParameters = {}): LargeQuestion {
  return { name, sql: query.sql, parameters: { ...query.defaults, ...parameters } };
}

/** The query in full, sorted too, of which only the rows leave that a reader could look at. */
function firstRows(name: string, query: Query): LargeQuestion {
  const sql = `${query.sql.trim().replace(/;$/, '')}\nLIMIT ${pageRows};`;
  return { ...whole(`${name}, first ${pageRows} rows`, query), sql };
}

/** The page's queries over a table of any size: aggregates whole; a table of rows for one search or cut to what a screen holds. `licence-deals` reads no rounds. */
export const largeQuestions: readonly LargeQuestion[] = [
  whole('rounds of "company 1234"', roundsQuery, { company_text: 'company 1234' }),
  whole('quarters', quartersQuery),
  whole('quarters, filtered', quartersQuery, filtered),
  whole('coverage', coverageQuery),
  whole('coverage, filtered', coverageQuery, filtered),
  firstRows('companies', companiesQuery),
  firstRows('percentiles', percentilesQuery),
  whole('rounds of one company', comparedRoundsQuery, { company_ids: 'c1234' }),
  whole('options', optionsQuery),
  whole('capital per market', capitalQuery),
];
