import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { useMemo, useRef, type ReactElement } from 'react';
import type { TimeUnit } from '../../charts/chart.ts';
import { fromDecimalYear, toDecimalYear } from '../../core/time.ts';
import type { Format } from '../../i18n/format.ts';
import { useReader } from '../reader/reader-context.ts';
import { brushedYears, type Brush } from './brushed-years.ts';
import { plotBoxes } from './plot-boxes.ts';
import { useBrush, type Drag } from './use-brush.ts';

/** What a reader brushes. */
export interface BrushLayerProps {
  readonly chart: EChartsType;
  /** The option that is drawn; its grids are in pixels. */
  readonly option: EChartsCoreOption;
  /** Size of the drawing in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly unit: TimeUnit;
  readonly onBrush: Brush;
  /** A click now chooses a point. */
  readonly isChoosing: boolean;
  /** Escape takes the data cursor away first. */
  readonly isReading: boolean;
}

/** One calendar year of dates is a view; of figures from year to year it takes two more to see how they change. */
const leastDistances: Readonly<Record<TimeUnit, number>> = { ms: 1, year: 2 };

/** The decimal year at a place of a plot in pixels, and back. */
function yearsIn(chart: EChartsType, unit: TimeUnit, plot: number) {
  const axis = { xAxisIndex: plot };
  return {
    yearAt: (x: number): number => {
      const at = chart.convertFromPixel(axis, x);
      return unit === 'ms' ? toDecimalYear(at) : at;
    },
    toX: (year: number): number =>
      chart.convertToPixel(axis, unit === 'ms' ? fromDecimalYear(year) : year),
  };
}

/** The years by name: of dates the calendar years that lie whole in the stretch. */
function writeBand([from, to]: readonly [number, number], unit: TimeUnit, format: Format): string {
  const last = unit === 'ms' ? to - 1 : to;
  return last === from ? format.year(from) : format.range(format.year(from), format.year(last));
}

/** Lies over a drawing, where a drag along a plot chooses the years dragged over, shaded and named; a double click, or Escape, asks for the whole span again. */
export function BrushLayer(props: BrushLayerProps): ReactElement {
  const { chart, option, width, height, unit, onBrush, isChoosing, isReading } = props;
  const { format } = useReader();
  const layer = useRef<HTMLDivElement>(null);
  const boxes = useMemo(() => plotBoxes(option, { width, height }), [option, width, height]);
  const yearsOf = ({ plot, from, to }: Drag) => {
    const box = boxes[plot];
    if (box === undefined) return undefined;
    const { yearAt, toX } = yearsIn(chart, unit, plot);
    const years = brushedYears(
      [yearAt(from), yearAt(to)],
      [yearAt(box.x), yearAt(box.x + box.width)],
      leastDistances[unit],
    );
    return years && { box, years, left: toX(years[0]), right: toX(years[1]) };
  };
  const drag = useBrush({
    layer,
    boxes,
    onDragged: (done) => {
      const brushed = yearsOf(done);
      if (brushed) onBrush(brushed.years);
    },
    onReset: (by) => {
      if (!isChoosing && !(by === 'key' && isReading)) onBrush(undefined);
    },
  });
  const band = drag && yearsOf(drag);
  return (
    <div ref={layer} aria-hidden="true">
      {band && (
        <div
          className="brush-band"
          style={{
            left: band.left,
            width: band.right - band.left,
            top: band.box.y,
            height: band.box.height,
          }}
        >
          <span>{writeBand(band.years, unit, format)}</span>
        </div>
      )}
    </div>
  );
}
