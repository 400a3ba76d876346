import type { NativeAxis } from '../../charts/native-chart.ts';
import type { AxisRange } from './axis-range.ts';
import { lineXml, noLine } from './chart-lines.ts';
import { richText, textProperties } from './chart-text.ts';
import type { Faces } from './faces.ts';
import { slideColors } from './slide-style.ts';
import { setting, tag } from './xml.ts';

/** What an axis is to its chart. */
export interface AxisPlace {
  readonly id: number;
  /** The id of the axis that it crosses. */
  readonly otherId: number;
  readonly side: 'b' | 'l';
  /** The lines of the title under it. That of an upright axis is its chart's: programs would break it after a fifth of the width. */
  readonly title?: readonly string[];
  readonly hasGrid: boolean;
  readonly hasLine: boolean;
  /** Where its numbers stand: at the low end of the other axis, beside it, or nowhere. */
  readonly labels: 'low' | 'nextTo' | 'none';
  /** Where on the other axis it stands. */
  readonly crosses: 'min' | 'max' | 'autoZero';
}

const hairline = { width: 0.75, dash: 'solid' } as const;

function scaling(axis: NativeAxis, { min, max }: AxisRange): string {
  return tag(
    'c:scaling',
    {},
    axis.scale === 'log' ? setting('c:logBase', 10) : undefined,
    setting('c:orientation', 'minMax'),
    max === undefined ? undefined : setting('c:max', max),
    min === undefined ? undefined : setting('c:min', min),
  );
}

function axisTitle(lines: readonly string[], faces: Faces): string | undefined {
  if (lines.length === 0) return undefined;
  return tag('c:title', {}, richText(lines, faces), setting('c:overlay', 0));
}

const mostDecades = 8;

function decadesApart({ min, max }: AxisRange): number {
  const decades = Math.log10((max ?? 10) / (min ?? 1));
  return 10 ** Math.max(1, Math.ceil(decades / mostDecades));
}

function majorUnit(axis: NativeAxis, range: AxisRange): string | undefined {
  const usual = axis.scale === 'log' ? decadesApart(range) : undefined;
  const step = axis.rowNames ? 1 : (axis.step ?? usual);
  return step !== undefined && step > 0 ? setting('c:majorUnit', step) : undefined;
}

function gridlines(): string {
  return tag('c:majorGridlines', {}, tag('c:spPr', {}, lineXml(slideColors.grid, hairline)));
}

function look(hasLine: boolean): string {
  return tag('c:spPr', {}, hasLine ? lineXml(slideColors.muted, hairline) : noLine);
}

/** An axis of numbers. */
export function valueAxis(
  axis: NativeAxis,
  range: AxisRange,
  place: AxisPlace,
  between: 'midCat' | 'between',
  faces: Faces,
): string {
  return tag(
    'c:valAx',
    {},
    setting('c:axId', place.id),
    scaling(axis, range),
    setting('c:delete', 0),
    setting('c:axPos', place.side),
    place.hasGrid ? gridlines() : undefined,
    axisTitle(place.title ?? [], faces),
    tag('c:numFmt', { formatCode: axis.numberFormat, sourceLinked: 0 }),
    setting('c:majorTickMark', place.hasLine ? 'out' : 'none'),
    setting('c:minorTickMark', 'none'),
    setting('c:tickLblPos', place.labels),
    look(place.hasLine),
    textProperties(),
    setting('c:crossAx', place.otherId),
    setting('c:crosses', place.crosses),
    setting('c:crossBetween', between),
    majorUnit(axis, range),
  );
}

/** An axis of categories; with `isTopDown` the first is the uppermost row. */
export function categoryAxis(place: AxisPlace, isTopDown: boolean): string {
  return tag(
    'c:catAx',
    {},
    setting('c:axId', place.id),
    tag('c:scaling', {}, setting('c:orientation', isTopDown ? 'maxMin' : 'minMax')),
    setting('c:delete', 0),
    setting('c:axPos', place.side),
    tag('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    setting('c:majorTickMark', 'none'),
    setting('c:minorTickMark', 'none'),
    setting('c:tickLblPos', 'low'),
    look(true),
    textProperties({ color: slideColors.ink }),
    setting('c:crossAx', place.otherId),
    setting('c:crosses', place.crosses),
    setting('c:auto', 0),
    setting('c:lblAlgn', 'ctr'),
    setting('c:lblOffset', 100),
    setting('c:noMultiLvlLbl', 1),
  );
}
