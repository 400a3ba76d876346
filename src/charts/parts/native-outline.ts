import type { NativeMarker } from '../native-chart.ts';
import type { MarkShape } from './funding-marks.ts';

const shapes: Readonly<Record<MarkShape, NativeMarker['shape']>> = {
  circle: 'circle',
  hexagon: 'square',
  pentagon: 'diamond',
  square: 'square',
  diamond: 'diamond',
  plus: 'triangle',
  triangle: 'triangle',
  'triangle-down': 'diamond',
  star: 'circle',
};

/** The outline that stands for a mark in a presentation, which has but four to fill; categories of one colour never share one. */
export function nativeOutline(shape: MarkShape): NativeMarker['shape'] {
  return shapes[shape];
}
