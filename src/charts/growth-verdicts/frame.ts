import { narrowWidth, type ChartContext } from '../chart.ts';
import {
  checkedForecasts,
  type AuditSeries,
  type CheckedForecast,
} from '../growth-audit/series.ts';
import { verdictMessages } from '../growth-audit/messages.ts';
import { chartFontSize } from '../parts/axes.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';

/** The verdicts of a rate that can be checked, the best first. */
export const checkedVerdicts = [
  'agrees',
  'rounding-explains',
  'small',
  'material',
  'gross',
] as const satisfies readonly CheckedForecast['audit']['verdict'][];

/** The marks of one verdict and where they lie, in CSS pixels from the left and top edges of the drawing. */
export interface VerdictRow {
  readonly verdict: (typeof checkedVerdicts)[number];
  readonly top: number;
  readonly nameY: number;
  readonly countX: number;
  readonly marks: readonly {
    readonly forecast: CheckedForecast;
    readonly at: readonly [x: number, y: number];
  }[];
}

/** All rows and the height that they take. */
export interface VerdictFrame {
  readonly rows: readonly VerdictRow[];
  readonly height: number;
}

const pitch = 20;
const lineHeight = 22;
const rowPadding = 6;
const nameHeight = 20;
/** Room behind the marks for their number. */
const countRoom = 36;

function namesWidth(context: ChartContext): number {
  const widths = checkedVerdicts.map((verdict) =>
    textWidth(context.t(verdictMessages[verdict]), chartFontSize(context)),
  );
  return Math.max(...widths) * boldFactor + 16;
}

/** Where the rows lie when their names take so much room beside the marks; none where the names stand above. */
function layOut(series: AuditSeries, width: number, namesRoom: number): VerdictFrame {
  const isNarrow = width < narrowWidth;
  const left = (isNarrow ? 0 : namesRoom) + pitch / 2;
  const perLine = Math.max(1, Math.floor((width - left - countRoom) / pitch));
  const checked = checkedForecasts(series);
  let top = 0;
  const rows = checkedVerdicts.map((verdict): VerdictRow => {
    const own = checked.filter(({ audit }) => audit.verdict === verdict);
    const lines = Math.max(1, Math.ceil(own.length / perLine));
    const first = top + rowPadding / 2 + (isNarrow ? nameHeight : 0) + lineHeight / 2;
    const row = {
      verdict,
      top,
      nameY: isNarrow ? top + rowPadding / 2 + nameHeight / 2 : first,
      countX: left + Math.min(own.length, perLine) * pitch,
      marks: own.map((forecast, place) => ({
        forecast,
        at: [
          left + (place % perLine) * pitch,
          first + Math.floor(place / perLine) * lineHeight,
        ] as const,
      })),
    };
    top += lines * lineHeight + rowPadding + (isNarrow ? nameHeight : 0);
    return row;
  });
  return { rows, height: top };
}

/** Room for the longest name in any language, so that the height is the same in all. */
const mostNamesRoom = 180;

/** Height of the drawing in CSS pixels, the same in every language. */
export function chartHeight(series: AuditSeries, width: number): number {
  return layOut(series, width, mostNamesRoom).height;
}

/** The frame of the chart: a row a verdict, the marks in lines as long as there is room. */
export function frameOf(series: AuditSeries, context: ChartContext): VerdictFrame {
  const { width } = context;
  const frame = layOut(series, width, Math.min(mostNamesRoom, namesWidth(context)));
  return { ...frame, height: chartHeight(series, width) };
}
