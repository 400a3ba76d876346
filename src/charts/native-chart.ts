/** An axis of numbers; `min` and `max` are in its units, and the program chooses what is not given. */
export interface NativeAxis {
  readonly title?: string;
  readonly min?: number;
  readonly max?: number;
  readonly scale: 'linear' | 'log';
  /** Distance between ticks; on a log axis a power of ten. */
  readonly step?: number;
  /** A number format of spreadsheets, such as `0`, `0%` or `#,##0.0`. */
  readonly numberFormat: string;
  /** Names that stand in place of numbers, bottom up, at 0, 1, 2 …: an axis of rows. */
  readonly rowNames?: readonly string[];
}

/** A line of dashes, dots or none; its width in points. */
export interface NativeLine {
  readonly width: number;
  readonly dash: 'solid' | 'dash' | 'dot';
}

/** A mark at every point; its size in points. */
export interface NativeMarker {
  readonly shape: 'circle' | 'square' | 'diamond' | 'triangle' | 'cross';
  readonly size: number;
  /** An outline without a filling: a figure that is unverified. */
  readonly isHollow?: boolean;
}

/** Points in axis units, joined by a line, marked, or both. */
export interface NativeSeries {
  readonly name: string;
  /** `label` is written beside the point. */
  readonly points: readonly { readonly x: number; readonly y: number; readonly label?: string }[];
  /** `#rrggbb`. */
  readonly color: string;
  readonly line?: NativeLine;
  readonly marker?: NativeMarker;
}

/** Points and lines over two axes of numbers. */
export interface NativeXyPlot {
  readonly kind: 'xy';
  readonly x: NativeAxis;
  readonly y: NativeAxis;
  readonly series: readonly NativeSeries[];
}

/** Bars over categories: columns side by side or stacked, or rows. A missing value is `undefined`, never zero. */
export interface NativeBarPlot {
  readonly kind: 'bars';
  readonly direction: 'column' | 'row';
  readonly grouping: 'clustered' | 'stacked';
  readonly categories: readonly string[];
  readonly value: NativeAxis;
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly (number | undefined)[];
    /** Drawn as an outline: unverified or incomplete. */
    readonly isHollow?: boolean;
  }[];
}

/** A mark of a drawing that no chart of a presentation has; places and sizes are shares of the plot's box, from its upper left corner. */
export interface NativeShape {
  readonly shape: 'ellipse' | 'rect' | 'line' | 'text';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
  readonly isHollow?: boolean;
  readonly text?: string;
}

/** Marks that stay editable as shapes, such as fifty dots. */
export interface NativeShapePlot {
  readonly kind: 'shapes';
  readonly shapes: readonly NativeShape[];
}

/** One plot of a chart with its share of the height. */
export type NativePlot = NativeXyPlot | NativeBarPlot | NativeShapePlot;

/** A chart in the terms in which presentation programs draw: figures in axis units, nothing in pixels. The plots lie one below the other. */
export interface NativeChart {
  readonly plots: readonly { readonly plot: NativePlot; readonly heightShare: number }[];
}
