import { trainingSetsChart } from '../../src/charts/training-sets/index.ts';
import { growthAuditChart } from '../../src/charts/growth-audit/index.ts';
import { forecastsQuery } from '../../src/charts/market-figures/queries.ts';
import { rowSources, uniqueSources } from '../../src/charts/parts/unique-sources.ts';
import type { ChartContext, ChartDefinition } from '../../src/charts/chart.ts';
import type { ResultTable } from '../../src/data/connector.ts';
import { drawingOf, type Exhibit } from '../../src/export/exhibit.ts';
import { contextOf } from './chart-cases.ts';
import { everyVerdict } from './growth-audit.ts';
import { setsAcrossTheStocks } from './training-sets.ts';

const site = 'https://datawall.example/';

/** A chart case as an exhibit, everything at its default. */
function exhibitOf<Series>(
  definition: ChartDefinition<Series>,
  series: Series,
  context: ChartContext,
  changes: Partial<Exhibit> = {},
): Exhibit {
  const toTwin = () => definition.toTable(series, context);
  return {
    id: definition.id,
    title: `A view of ${definition.id}`,
    findings: ['What was found.'],
    finding: 'What was found.',
    legend: 'What the marks mean.',
    notes: [],
    drawing: drawingOf(definition, series),
    toTwin,
    sources: uniqueSources(rowSources(toTwin())),
    askedRows: [],
    settings: [],
    link: `${site}#/runway`,
    dataVersion: '0123456789ab',
    context,
    ...changes,
  };
}

/** Rows with every kind of cell: missing ones, lists, and texts that a spreadsheet would run. */
export const everyKindOfCell: ResultTable = {
  rowCount: 2,
  columns: [
    { name: 'name', type: 'text', values: ['=cmd()\nsecond line', "'-quoted"] },
    { name: 'amount', type: 'number', values: [0, null] },
    { name: 'seen_on', type: 'date', values: ['2024-02-29', null] },
    { name: 'seen_at', type: 'timestamp', values: ['2024-02-29T12:30:00.000Z', null] },
    { name: 'is_sound', type: 'boolean', values: [false, null] },
    { name: 'parts', type: 'list', values: [['a;b', null, 2], null] },
  ],
};

/** Training sets as they stand by default; a model made no rows of its own. */
export const plainExhibit: Exhibit = exhibitOf(
  trainingSetsChart,
  setsAcrossTheStocks,
  contextOf('en'),
);

/** Forecasts with changed settings, a hostile note, and the rows behind them twice. */
export const changedExhibit: Exhibit = exhibitOf(
  growthAuditChart,
  everyVerdict,
  contextOf('zh-Hant', 960, 'dark'),
  {
    title: '成長率 <查核> & _其他_',
    notes: ['[連結](javascript:alert(1))'],
    settings: [
      { label: '地區', text: '中國' },
      { label: '類別', text: '=資料標註' },
    ],
    askedRows: [
      { query: forecastsQuery, parameters: { region: "o'Brien" }, table: everyKindOfCell },
      { query: forecastsQuery, parameters: { region: 'all' }, table: everyKindOfCell },
      { query: forecastsQuery, parameters: { region: 'all' }, table: everyKindOfCell },
    ],
    link: `${site}#/growth?regions=CN&__proto__=x&k=a%20b`,
  },
);
