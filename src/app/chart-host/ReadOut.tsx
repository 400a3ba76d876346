import type { ReactElement } from 'react';
import type { Pixel } from './data-cursor.ts';

const boxWidth = 280;
const gap = 16;

/** The text of the point under the data cursor, beside a ring around the point; at the top when the point is out of view. */
export function ReadOut({
  text,
  pixel,
  width,
}: {
  readonly text: string;
  readonly pixel: Pixel | undefined;
  readonly width: number;
}): ReactElement {
  const [x, y] = pixel ?? [0, 0];
  const left = x + gap + boxWidth > width ? Math.max(0, x - gap - boxWidth) : x + gap;
  return (
    <>
      {pixel && <div className="cursor-ring" style={{ left: x, top: y }} />}
      <div
        className="read-out"
        aria-hidden="true"
        style={{
          left,
          top: Math.max(0, y + (y > 120 ? -gap : gap)),
          width: Math.min(boxWidth, width),
        }}
        data-above={y > 120}
      >
        {text}
      </div>
    </>
  );
}
