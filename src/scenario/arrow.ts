/** A point of a chart, by the ids of its track and of the point. */
export interface PointRef {
  readonly trackId: string;
  readonly pointId: string;
}

/** What a reader measures on a chart: the way between two of its points, from whichever is earlier. */
export interface Arrow {
  readonly chartId: string;
  readonly from: PointRef;
  readonly to: PointRef;
}

/** Whether two references name the same point. */
export function isSamePoint(a: PointRef, b: PointRef): boolean {
  return a.trackId === b.trackId && a.pointId === b.pointId;
}

/** Whether two arrows join the same points of the same chart, whichever was chosen first. */
export function isSameArrow(a: Arrow, b: Arrow): boolean {
  return (
    a.chartId === b.chartId &&
    ((isSamePoint(a.from, b.from) && isSamePoint(a.to, b.to)) ||
      (isSamePoint(a.from, b.to) && isSamePoint(a.to, b.from)))
  );
}
