import type {
  NativeAxis,
  NativeBarPlot,
  NativeChart,
  NativePlot,
  NativeSeries,
  NativeShapePlot,
  NativeXyPlot,
} from '../../src/charts/native-chart.ts';

/** A point may lie outside its axis by this share of the axis' length. */
const tolerance = 1e-6;

/** More shapes than this are no longer edited by hand. */
const mostShapes = 160;

type Problems = readonly string[];

function when(isProblem: boolean, problem: string): Problems {
  return isProblem ? [problem] : [];
}

/** A text that is missing, blank, or shows a value or a message argument that was not filled in. */
function textProblems(where: string, text: string): Problems {
  return [
    ...when(text.trim() === '', `${where}: empty text`),
    ...when(/NaN|undefined|Infinity|\{|\}/.test(text), `${where}: not a text for readers: ${text}`),
  ];
}

function colorProblems(where: string, color: string): Problems {
  return when(!/^#[0-9a-f]{6}$/i.test(color), `${where}: not a colour: ${color}`);
}

function axisProblems(where: string, axis: NativeAxis): Problems {
  const { title, min, max, scale, step, numberFormat, rowNames } = axis;
  const isLog = scale === 'log';
  const ends = [min, max].filter((end) => end !== undefined);
  return [
    ...(title === undefined ? [] : textProblems(`${where} title`, title)),
    ...textProblems(`${where} number format`, numberFormat.replaceAll(/[{}]/g, '')),
    ...ends.flatMap((end) => when(!Number.isFinite(end), `${where}: no end: ${end}`)),
    ...ends.flatMap((end) => when(isLog && end <= 0, `${where}: end of a log axis: ${end}`)),
    ...when(min !== undefined && max !== undefined && min >= max, `${where}: ${min} to ${max}`),
    ...when(step !== undefined && !(step > 0 && Number.isFinite(step)), `${where}: step ${step}`),
    ...when(
      isLog && step !== undefined && !(step >= 10 && Number.isInteger(Math.log10(step))),
      `${where}: step of a log axis: ${step}`,
    ),
    ...when(isLog && rowNames !== undefined, `${where}: rows on a log axis`),
    ...(rowNames ?? []).flatMap((name, row) => textProblems(`${where} row ${row}`, name)),
  ];
}

/** A value off its axis: no number, not positive on a log axis, outside its ends, or beside every row. */
function valueProblems(where: string, value: number, axis: NativeAxis): Problems {
  if (!Number.isFinite(value)) return [`${where}: no number: ${value}`];
  if (axis.scale === 'log' && value <= 0) return [`${where}: on a log axis: ${value}`];
  const toPlace = axis.scale === 'log' ? Math.log10 : (one: number) => one;
  const rows = axis.rowNames?.length;
  const min = axis.min ?? (rows === undefined ? undefined : -0.5);
  const max = axis.max ?? (rows === undefined ? undefined : rows - 0.5);
  const length =
    min !== undefined && max !== undefined ? toPlace(max) - toPlace(min) : Math.abs(toPlace(value));
  const slack = tolerance * length;
  return [
    ...when(
      min !== undefined && toPlace(value) < toPlace(min) - slack,
      `${where}: ${value} below the axis, which begins at ${min}`,
    ),
    ...when(
      max !== undefined && toPlace(value) > toPlace(max) + slack,
      `${where}: ${value} above the axis, which ends at ${max}`,
    ),
  ];
}

function seriesProblems(where: string, series: NativeSeries, plot: NativeXyPlot): Problems {
  const { name, points, color, line, marker } = series;
  return [
    ...textProblems(`${where} name`, name),
    ...colorProblems(where, color),
    ...when(points.length === 0, `${where}: no points`),
    ...when(
      line === undefined && marker === undefined && points.every((point) => !point.label),
      `${where}: neither line nor marker nor label`,
    ),
    ...when(line !== undefined && !(line.width > 0), `${where}: line width ${line?.width}`),
    ...when(marker !== undefined && !(marker.size > 0), `${where}: marker size ${marker?.size}`),
    ...points.flatMap(({ x, y, label }, place) => [
      ...valueProblems(`${where} point ${place} x`, x, plot.x),
      ...valueProblems(`${where} point ${place} y`, y, plot.y),
      ...(label === undefined ? [] : textProblems(`${where} point ${place} label`, label)),
    ]),
  ];
}

function xyProblems(where: string, plot: NativeXyPlot): Problems {
  return [
    ...axisProblems(`${where} x`, plot.x),
    ...axisProblems(`${where} y`, plot.y),
    ...plot.series.flatMap((series) =>
      seriesProblems(`${where} series ${JSON.stringify(series.name)}`, series, plot),
    ),
  ];
}

function barProblems(where: string, plot: NativeBarPlot): Problems {
  const { categories, value, series, grouping } = plot;
  const totals = categories.map((_, place) =>
    series.reduce((sum, { values }) => sum + (values[place] ?? 0), 0),
  );
  return [
    ...axisProblems(`${where} value`, value),
    ...categories.flatMap((name, place) => textProblems(`${where} category ${place}`, name)),
    ...when(value.rowNames !== undefined, `${where}: rows on the axis of values`),
    ...series.flatMap(({ name, color, values }) => [
      ...textProblems(`${where} series name`, name),
      ...colorProblems(`${where} series ${name}`, color),
      ...when(
        values.length !== categories.length,
        `${where} series ${name}: ${values.length} values for ${categories.length} categories`,
      ),
      ...values.flatMap((one, place) =>
        one === undefined ? [] : valueProblems(`${where} series ${name} bar ${place}`, one, value),
      ),
    ]),
    ...(grouping === 'stacked' && series.length > 0
      ? totals.flatMap((total, place) =>
          series.every(({ values }) => values[place] === undefined)
            ? []
            : valueProblems(`${where} stack ${place}`, total, value),
        )
      : []),
  ];
}

function shapeProblems(where: string, { shapes }: NativeShapePlot): Problems {
  return [
    ...when(shapes.length > mostShapes, `${where}: ${shapes.length} shapes`),
    ...shapes.flatMap((shape, place) => {
      const { x, y, width, height, color, text } = shape;
      const at = `${where} ${shape.shape} ${place}`;
      const ends = [x, y, x + width, y + height];
      return [
        ...colorProblems(at, color),
        ...when(
          !ends.every((end) => end >= -tolerance && end <= 1 + tolerance),
          `${at}: outside the plot: ${ends.join(', ')}`,
        ),
        ...when(!(width >= 0 && height >= 0), `${at}: size ${width} by ${height}`),
        ...when(width === 0 && height === 0, `${at}: no size`),
        ...when(shape.shape === 'text' && text === undefined, `${at}: no text`),
        ...(text === undefined ? [] : textProblems(at, text)),
      ];
    }),
  ];
}

function plotProblems(where: string, plot: NativePlot): Problems {
  if (plot.kind === 'xy') return xyProblems(where, plot);
  return plot.kind === 'bars' ? barProblems(where, plot) : shapeProblems(where, plot);
}

/** What is wrong with a chart for presentation programs, in words; empty where it can be drawn as it is. */
export function nativeProblems({ plots }: NativeChart): readonly string[] {
  const heights = plots.reduce((sum, { heightShare }) => sum + heightShare, 0);
  return [
    ...when(plots.length === 0, 'no plots'),
    ...when(Math.abs(heights - 1) > tolerance, `height shares add up to ${heights}`),
    ...plots.flatMap(({ plot, heightShare }, place) => [
      ...when(!(heightShare > 0), `plot ${place}: height share ${heightShare}`),
      ...plotProblems(`plot ${place}`, plot),
    ]),
  ];
}
