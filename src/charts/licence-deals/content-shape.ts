import type { MarkShape } from '../parts/funding-marks.ts';

const shapes: Readonly<Record<string, MarkShape>> = {
  text: 'circle',
  news: 'square',
  books: 'triangle',
  journals: 'triangle-down',
  images: 'diamond',
  video: 'star',
  communications: 'pentagon',
  mixed: 'hexagon',
};

/** The outline of the marks of a type of content; no two of the types known share one. */
export function contentShape(contentType: string): MarkShape {
  return shapes[contentType] ?? 'plus';
}
