import { shiftBy } from './chart-frame.ts';
import { richText } from './chart-text.ts';
import type { Faces } from './faces.ts';
import { setting, tag } from './xml.ts';

/** A text beside a point of a series. */
export interface PointLabel {
  /** The place of its point in the series. */
  readonly index: number;
  readonly text: string;
  /** Six hexadecimal digits. */
  readonly color: string;
  readonly side: 'l' | 'r' | 't' | 'b';
  /** How far it is moved down, as a share of the frame's height. */
  readonly shift: number;
}

function shows(hasText: boolean): string {
  return (
    setting('c:showLegendKey', 0) +
    setting('c:showVal', hasText ? 1 : 0) +
    setting('c:showCatName', 0) +
    setting('c:showSerName', 0) +
    setting('c:showPercent', 0) +
    setting('c:showBubbleSize', 0)
  );
}

function labelXml({ index, text, color, side, shift }: PointLabel, faces: Faces): string {
  return tag(
    'c:dLbl',
    {},
    setting('c:idx', index),
    Math.abs(shift) < 0.002 ? undefined : shiftBy(0, shift),
    richText([text], faces, { color }),
    setting('c:dLblPos', side),
    shows(true),
  );
}

/** The labels of a series: only points that have a text bear one. */
export function pointLabels(labels: readonly PointLabel[], faces: Faces): string | undefined {
  if (labels.length === 0) return undefined;
  const written = labels.toSorted((a, b) => a.index - b.index);
  return tag('c:dLbls', {}, ...written.map((label) => labelXml(label, faces)), shows(false));
}
