import { centralValue } from '../../models/analysis/central-value.ts';
import type { HeatMap, HeatMapAxis } from '../../models/analysis/heat-map.ts';
import type { ModelId, Scenario } from '../../models/scenario.ts';
import type { SourceRef } from '../chart.ts';

/** Everything that the map of the median year draws. */
export interface HeatMapSeries {
  readonly modelId: ModelId;
  readonly heatMap: HeatMap;
  /** The column and the row of the scenario as it is. */
  readonly current: readonly [column: number, row: number];
  /** The study whose equations gave the years. */
  readonly source: SourceRef;
}

/** One cell of the map; columns and rows count from the lowest value. */
export interface HeatMapCell {
  readonly id: string;
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly medianYear: number | undefined;
  readonly isCurrent: boolean;
}

function nearestStep({ values }: HeatMapAxis, value: number): number {
  const distances = values.map((step) => Math.abs(step - value));
  return distances.indexOf(Math.min(...distances));
}

/** The map with the place of the scenario that it was made for. */
export function selectHeatMap(
  heatMap: HeatMap,
  scenario: Scenario,
  source: SourceRef,
): HeatMapSeries {
  const placeOn = (axis: HeatMapAxis): number =>
    nearestStep(axis, centralValue(scenario, axis.parameterId));
  return {
    modelId: scenario.modelId,
    heatMap,
    current: [placeOn(heatMap.x), placeOn(heatMap.y)],
    source,
  };
}

/** Every cell, row by row from the lowest values. */
export function cellsOf({ heatMap, current }: HeatMapSeries): readonly HeatMapCell[] {
  const { x, y, medianYears } = heatMap;
  return y.values.flatMap((yValue, row) =>
    x.values.map((xValue, column) => ({
      id: `${row}-${column}`,
      column,
      row,
      x: xValue,
      y: yValue,
      medianYear: medianYears[row * x.values.length + column],
      isCurrent: column === current[0] && row === current[1],
    })),
  );
}

/** A cell whose median lies within the years that the models look at. */
export type DatedCell = HeatMapCell & { readonly medianYear: number };

/** The cells with a year, the soonest first. */
export function datedCells(series: HeatMapSeries): readonly DatedCell[] {
  return cellsOf(series)
    .filter((cell): cell is DatedCell => cell.medianYear !== undefined)
    .toSorted((a, b) => a.medianYear - b.medianYear);
}
