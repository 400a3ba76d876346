import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { shareOf, type Ends, type Scale } from './scale.ts';

function placeOf(scale: Scale, [low, high]: Ends): CSSProperties {
  const from = shareOf(scale, low) * 100;
  return { insetInlineStart: `${from}%`, width: `${shareOf(scale, high) * 100 - from}%` };
}

/** The track under one or two thumbs: filled between two values, with the baseline as a grey ghost below it. */
export function RangeTrack({
  scale,
  filled,
  ghost,
  children,
}: {
  readonly scale: Scale;
  readonly filled: Ends;
  /** The stretch that the baseline takes; a single value is a tick. */
  readonly ghost?: Ends;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className="range-track">
      <div className="range-rail">
        <span className="range-fill" style={placeOf(scale, filled)} />
        {ghost && <span className="range-ghost" style={placeOf(scale, ghost)} />}
      </div>
      {children}
    </div>
  );
}
