import { useState, type ReactElement, type ReactNode } from 'react';
import { EnlargementContext } from '../chart-host/use-echarts.ts';
import { useElementSize } from '../stage/use-element-size.ts';

/** The shapes of a slide, by width over height; the last is that of a phone held upright. */
export const slideRatios = { '16:9': 16 / 9, '4:3': 4 / 3, '3:4': 3 / 4 } as const;

/** One of the shapes of a slide. */
export type SlideRatio = keyof typeof slideRatios;

const fullWidth = 960;
const leastWidth = 480;

/** Text of 12 px is shown at 24 px and more to a room, and at no less than its size on a phone. */
const leastEnlargement = 2;

/** The width in which a slide is laid out: its picture is enlarged from there. */
function layoutWidth(shownWidth: number, isForRoom: boolean): number {
  if (!isForRoom) return fullWidth;
  const least = Math.min(leastWidth, shownWidth);
  return Math.min(fullWidth, Math.max(least, shownWidth / leastEnlargement));
}

/** A slide as a picture of its own size, enlarged or reduced to the width that there is. */
export function SlideFrame({
  ratio,
  isForRoom = false,
  children,
}: {
  readonly ratio: SlideRatio;
  /** Read from far away. */
  readonly isForRoom?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const size = useElementSize(frame);
  const width = size && layoutWidth(size.width, isForRoom);
  const scale = size && width !== undefined ? size.width / width : 1;
  return (
    <div ref={setFrame} className="slide-frame" style={{ aspectRatio: slideRatios[ratio] }}>
      {width !== undefined && (
        <div
          className="slide"
          style={{ width, height: width / slideRatios[ratio], transform: `scale(${scale})` }}
        >
          <EnlargementContext value={scale}>{children}</EnlargementContext>
        </div>
      )}
    </div>
  );
}
