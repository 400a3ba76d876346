import type { EChartsCoreOption } from 'echarts/core';
import type {
  ChartContext,
  ChartDefinition,
  KeyFigure,
  SourceRef,
  TableTwin,
} from '../charts/chart.ts';
import type { NativeChart } from '../charts/native-chart.ts';
import type { ResultTable, SqlParameters } from '../data/connector.ts';
import type { Query } from '../data/query.ts';

/** A chart with its figures, whatever their type: what is left to say is for whom it is drawn. */
export interface Drawing {
  /** Height in CSS pixels at a width. */
  readonly height: (width: number) => number;
  readonly buildOption: (context: ChartContext) => EChartsCoreOption;
  /** The chart in words. */
  readonly summarize: (context: ChartContext) => string;
  /** The chart as presentation programs draw it; `undefined` where there is only the picture. */
  readonly toNative: (context: ChartContext) => Promise<NativeChart | undefined>;
  /** What a room can guess of it; `undefined` where there is nothing. */
  readonly toKeyFigure: (context: ChartContext) => Promise<KeyFigure | undefined>;
}

/** A chart and its figures as one drawing. */
export function drawingOf<Series>(definition: ChartDefinition<Series>, series: Series): Drawing {
  const present = async () => definition.presented?.();
  return {
    height: (width) => definition.height(series, width),
    buildOption: (context) => definition.buildOption(series, context),
    summarize: (context) => definition.summarize(series, context),
    toNative: async (context) => (await present())?.toNative(series, context),
    toKeyFigure: async (context) => (await present())?.toKeyFigure?.(series, context),
  };
}

/** A setting that differs from its default, in the reader's words. */
export interface ShownSetting {
  readonly label: string;
  readonly text: string;
}

/** Rows that the figures were made of: the question with its values, and the answer. */
export interface AskedRows {
  readonly query: Query;
  readonly parameters: SqlParameters;
  readonly table: ResultTable | undefined;
}

/** One panel of a page as it is set, with all that an export says of it. */
export interface Exhibit {
  /** The id of its panel, which its files are named after. */
  readonly id: string;
  readonly title: string;
  /** What the figures say, in sentences, the most telling first. */
  readonly findings: readonly string[];
  /** The findings one after the other; `undefined` where there are none. */
  readonly finding: string | undefined;
  /** What the marks mean. */
  readonly legend: string | undefined;
  /** What else the figures say: growth arrows, events, the scenario in words. */
  readonly notes: readonly string[];
  /** `undefined` for a finding that is told by a table alone. */
  readonly drawing: Drawing | undefined;
  readonly toTwin: () => TableTwin;
  readonly sources: readonly SourceRef[];
  readonly askedRows: readonly AskedRows[];
  /** What was set on the page and bears on its panels; empty where everything stands at its default. */
  readonly settings: readonly ShownSetting[];
  /** The address of the view, complete. */
  readonly link: string;
  readonly dataVersion: string;
  /** The reader, and the day on which it was made (`today`); `width` is that of the screen. */
  readonly context: ChartContext;
}
