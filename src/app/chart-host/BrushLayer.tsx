import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { useMemo, useRef, type ReactElement } from 'react';
import type { TimeUnit } from '../../charts/chart.ts';
import { fromDecimalYear, toDecimalYear } from '../../core/time.ts';
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
          <span>{format.range(format.year(band.years[0]), format.year(band.years[1]))}</span>
        </div>
      )}
    </div>
  );
}
