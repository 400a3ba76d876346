import type { CustomSeriesOption } from 'echarts/charts';

/** A shape, a text or a group of them that a custom series draws. */
export type DrawnElement = NonNullable<ReturnType<NonNullable<CustomSeriesOption['renderItem']>>>;

/** A rectangle of the drawing in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
