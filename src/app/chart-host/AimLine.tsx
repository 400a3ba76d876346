import type { ReactElement } from 'react';
import type { Pixel } from './data-cursor.ts';

/** A ring around the point that was chosen first, and a dashed line from it to where the cursor stands. */
export function AimLine({
  from,
  to,
}: {
  readonly from: Pixel;
  readonly to: Pixel | undefined;
}): ReactElement {
  return (
    <svg className="aim-line" aria-hidden="true">
      {to && <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />}
      <circle cx={from[0]} cy={from[1]} r={7} />
    </svg>
  );
}
