import type { EChartsCoreOption } from 'echarts/core';
import type { RowOf } from '../data/query.ts';
import type { Format } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Text } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import type { NativeChart } from './native-chart.ts';
import type { Box } from './parts/drawn-element.ts';
import type { Theme } from './theme.ts';

/** Everything about the reader and the screen that a chart's option may depend on. */
export interface ChartContext {
  readonly locale: Locale;
  readonly t: Translate;
  readonly format: Format;
  readonly theme: Theme;
  /** Width of the drawing in CSS pixels. */
  readonly width: number;
  /** The reader's day, in milliseconds since 1970 at midnight UTC. */
  readonly today: number;
}

/** Where a figure was seen: a row of the table `sources`, with an address and a licence when there is one. */
export interface SourceRef {
  readonly id: string;
  readonly title: string;
  readonly url: string | undefined;
  readonly licence: string | undefined;
}

/** How far a figure can be trusted: the grade of its evidence, and whether it stands on its own (codes of the data package). */
export interface Grade {
  readonly evidence: string;
  readonly standing: string;
}

/** The grade of a figure that a model of ours computed: its source is the study whose equations it runs. */
export const modelled: Grade = { evidence: 'modelled', standing: 'sound' };

/** The grade of a figure that the reader entered: it has no source, and stands for nobody else. */
export const entered: Grade = { evidence: 'entered', standing: 'unsourced' };

/** A point of a chart that the data cursor can stand on; `at` is in the units of the two axes. */
export interface ChartPoint {
  readonly id: string;
  /** Its own short name, where its track and its time do not say which point it is. */
  readonly name?: string;
  readonly at: readonly [x: number, y: number];
  /** The stretch of the horizontal axis that it belongs to, such as a bar: the pointer finds it anywhere above that, where no point itself is near. */
  readonly spanX?: readonly [from: number, to: number];
  /** Which plot of a drawing with several it lies in, by the index of its grid; the first unless given. */
  readonly plot?: number;
  /** What the point says, complete with unit and date, for the read-out and for screen readers. */
  readonly text: string;
  /** Where it stands in a lane under the plot, in CSS pixels above the foot of the drawing; `at` then tells only its place along the axis. */
  readonly aboveFoot?: number;
}

/** The points of one series in the order in which the arrow keys visit them. */
export interface Track {
  readonly id: string;
  readonly label: string;
  readonly points: readonly ChartPoint[];
}

/** A column of a table twin; a unit is named when the cells are numbers. */
export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
}

/** A cell: the number or text that goes into a CSV, and how it is written on screen. */
export interface TableCell {
  readonly value: string | number | undefined;
  readonly text: string;
  /** What the cell is sorted by, where that is not its value. */
  readonly rank?: number;
}

/** A row of a table twin, a cell for every column. */
export interface TableRow {
  readonly id: string;
  readonly cells: readonly TableCell[];
  /** `undefined` for figures that the reader entered. */
  readonly source: SourceRef | undefined;
  /** The other sources of a row whose figures were made of several. */
  readonly moreSources?: readonly SourceRef[];
  readonly grade: Grade;
}

/** The same figures as the chart, row by row, each with its source and grade. */
export interface TableTwin {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** What a horizontal axis of time counts in: milliseconds since 1970 (UTC), or decimal years. */
export type TimeUnit = 'ms' | 'year';

/** The one figure of a chart that a room can guess before it sees it. */
export interface KeyFigure {
  readonly question: string;
  readonly value: number;
  /** The figure as the chart says it, with its unit and range. */
  readonly text: string;
  /** What a guess is given in: a year, or an amount in the unit that the question names. */
  readonly unit: 'year' | 'amount';
  /** Writes a guess, and how far it lies from the figure. */
  readonly writeGuess: (guess: number) => string;
}

/** What a chart is in a room: how presentation programs draw it, and what the room can guess. */
export interface Presented<Series> {
  readonly toNative: (series: Series, context: ChartContext) => NativeChart;
  /** `undefined` where the series has no figure to guess. */
  readonly toKeyFigure?: (series: Series, context: ChartContext) => KeyFigure | undefined;
}

/** A chart: how typed series become an option, a table, a sentence and the stops of the data cursor. */
export interface ChartDefinition<Series> {
  readonly id: string;
  /** Height of the drawing in CSS pixels at a width. */
  readonly height: (series: Series, width: number) => number;
  readonly buildOption: (series: Series, context: ChartContext) => EChartsCoreOption;
  /** Ids of series that rest while a slider moves: they and the axes are drawn below the others, and anew only when the context or their plain values change, on which alone their functions may depend. */
  readonly stillSeries?: readonly string[];
  readonly toTable: (series: Series, context: ChartContext) => TableTwin;
  readonly toTracks: (series: Series, context: ChartContext) => readonly Track[];
  /** What the horizontal axis counts in, where it is time: such a chart can show events. */
  readonly timeAxis?: TimeUnit;
  /** Writes an amount of the vertical axis with its unit, where points are amounts over time: such a chart can be measured between two of them. */
  readonly writeAmount?: (amount: number, series: Series, context: ChartContext) => string;
  /** Writes how far two amounts lie apart, without a sign, where amounts are rates: between two of them no yearly rate and no multiple is given. */
  readonly writeDifference?: (difference: number, series: Series, context: ChartContext) => string;
  /** Where its labels stand, in CSS pixels of the drawing, for a chart that keeps them there: what is drawn over it keeps clear of them. */
  readonly labelBoxes?: (series: Series, context: ChartContext) => readonly Box[];
  /** The sources of its figures, where they can be had without making the table. */
  readonly sources?: (series: Series) => readonly SourceRef[];
  /** The chart in words, for those who do not see it. */
  readonly summarize: (series: Series, context: ChartContext) => string;
  /** What the chart is in a room, fetched when it is wanted; the picture stands in for it where there is none. */
  readonly presented?: () => Promise<Presented<Series>>;
}

/** The columns with which every query of a chart names the source of a row and its grade. */
export const sourceShape = {
  source_id: 'text',
  source_title: 'text',
  source_url: 'text?',
  source_licence: 'text?',
  evidence: 'text',
  standing: 'text',
} as const;

/** The columns of `sourceShape` in a row. */
export type SourceRow = RowOf<typeof sourceShape>;

/** The source named by a row that was read with `sourceShape`. */
export function sourceOf(row: SourceRow): SourceRef {
  return {
    id: row.source_id,
    title: row.source_title,
    url: row.source_url,
    licence: row.source_licence,
  };
}

/** The grade of a row that was read with `sourceShape`. */
export function gradeOf({ evidence, standing }: SourceRow): Grade {
  return { evidence, standing };
}

/** True where a figure was seen at its source and nothing speaks against it. */
export function isSound({ evidence, standing }: Grade): boolean {
  return evidence !== 'unverified' && standing === 'sound';
}

/** The text that a row holds in its columns `<name>_en`, `<name>_zh_hant` and `<name>_zh_hans`; `undefined` when it says nothing. */
export function textOf<N extends string>(
  row: Readonly<Record<`${N}_en` | `${N}_zh_hant` | `${N}_zh_hans`, string | undefined>>,
  name: N,
): Text | undefined {
  const en = row[`${name}_en`];
  if (en === undefined) return undefined;
  return {
    en,
    'zh-Hant': row[`${name}_zh_hant`] ?? en,
    'zh-Hans': row[`${name}_zh_hans`] ?? en,
  };
}

/** Widths below this many CSS pixels are drawn for a phone. */
export const narrowWidth = 560;
