import type { Draws } from '../../src/models/draws.ts';
import { truncatedLognormalFromInterval } from '../../src/models/distributions/truncated.ts';

const reach90 = 1.6448536269514722;
const reach95 = 1.959963984540054;
const shares = '[0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]';

const streams = {
  pages: 'webPages',
  bytes: 'bytesPerPage',
  quality: 'qualityShare',
  repeat: 'repetitionFactor',
  text: 'textPerPageGrowthPerYear',
  growth: 'webPagesGrowthPerYear',
  start: 'demandTokens',
  past: 'demandGrowthOomPerYear',
  flop: 'computeFlop',
  compute: 'computeGrowthOomPerYear',
} as const;

/** A table of the draws that the 2024 model runs on: standard normals, bytes per token, and whether demand follows compute. */
export function drawsSql(draws: Draws): string {
  const less = truncatedLognormalFromInterval({ low: 1, high: 4, level: 0.95 }, { below: 6 });
  const list = (column: Iterable<number>, name: string): string =>
    `unnest([${[...column].join(', ')}]::DOUBLE[]) AS ${name}`;
  const normals = Object.entries(streams).map(([name, id]) => list(draws.normal(id), name));
  const bytes = Array.from(draws.uniform('bytesPerToken'), (share) => 6 - less.quantile(share));
  const kinds = draws.uniform('demandKind');
  const columns = [...normals, list(bytes, 'bytes_per_token'), list(kinds, 'kind')];
  return `CREATE OR REPLACE TABLE draws AS SELECT ${columns.join(', ')}`;
}

function amount(name: string, low: number, high: number, reach: number): string {
  return `((log10(${low}) + log10(${high})) / 2 + (log10(${high}) - log10(${low})) / 2 / ${reach} * ${name})`;
}

function growth(name: string, low: number, high: number): string {
  return `(${(low + high) / 2} + ${(high - low) / 2 / reach95} * ${name})`;
}

/** One line a draw: level and slope of log10 of the stock, and those of the demand before and after 2030. */
export const linesSql = `
CREATE OR REPLACE TABLE lines AS
SELECT
  ${amount('pages', 75e9, 1e12, reach95)} + ${amount('bytes', 6100, 8200, reach95)} - log10(bytes_per_token)
    + ${amount('quality', 0.1, 0.4, reach95)} + ${amount('repeat', 2, 5, reach95)} AS stock,
  ${amount('text', 1.02, 1.04, reach95)} + ${amount('growth', 1, 1.1, reach95)} AS growth,
  CASE WHEN kind < 0.5 THEN log10(20) + (${amount('flop', 2e25, 1.26e26, reach95)} - log10(120)) / 2
    ELSE ${amount('start', 3e12, 13e12, reach90)} END AS demand,
  CASE WHEN kind < 0.5 THEN ${growth('compute', 0.43, 0.77)} / 2 ELSE ${growth('past', 0.27, 0.48)} END AS near,
  CASE WHEN kind < 0.5 THEN 0.625 * near ELSE near END AS far
FROM draws`;

/** Seven quantiles of stock and of demand in every year from 2010 to 2100. */
export const bandsSql = [
  `SELECT year, quantile_cont(stock + growth * (year - 2024), ${shares}) FROM lines, range(2010, 2101) years(year) GROUP BY year`,
  `SELECT year, quantile_cont(demand + near * least(year - 2024, 6) + far * greatest(year - 2030, 0), ${shares}) FROM lines, range(2010, 2101) years(year) GROUP BY year`,
];

/** The median of the first decimal year in which demand meets the stock, in closed form; Infinity is beyond 2100. */
export const medianYearSql = `
WITH gaps AS (SELECT stock - demand AS gap, near - growth AS closing, far - growth AS closing_far FROM lines),
steps AS (
  SELECT CASE
    WHEN gap <= 0 THEN 0
    WHEN closing > 0 AND gap / closing <= 6 THEN gap / closing
    WHEN closing_far > 0 THEN 6 + (gap - 6 * closing) / closing_far
    ELSE 'Infinity'::DOUBLE END AS years
  FROM gaps
)
SELECT quantile_cont(CASE WHEN years <= 76 THEN 2024 + years ELSE 'Infinity'::DOUBLE END, 0.5) FROM steps`;
