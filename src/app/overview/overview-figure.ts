import type { SourceRef } from '../../charts/chart.ts';

/** What a block of the overview says, draws and rests on. */
export interface OverviewFigure<Series> {
  /** The headline of the page behind the door, made by the same writer. */
  readonly headline: string;
  /** What is assumed, and how the picture is read. */
  readonly lead: string;
  readonly chartTitle: string;
  readonly series: Series;
  readonly sources: readonly SourceRef[];
}
