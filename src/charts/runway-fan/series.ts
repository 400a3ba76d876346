import { toDecimalYear } from '../../core/time.ts';
import { convertText, type TextUnit } from '../../core/units.ts';
import type { Forecast, ForecastUnit } from '../../models/model.ts';
import type { RunOut } from '../../models/run-out.ts';
import type { World } from '../../models/worlds.ts';
import type { SourceRef } from '../chart.ts';
import type { YearSpan } from '../parts/plot-frame.ts';
import type { SetRow } from '../training-sets/queries.ts';
import { selectSeries, type TrainingSet } from '../training-sets/series.ts';
import { selectFanSide, type FanSide } from './fan-side.ts';

/** What the reader chose for the fan chart. */
export interface FanView {
  readonly unit: TextUnit;
  readonly wordsPerToken: number;
  readonly span: YearSpan;
  readonly areSetsShown: boolean;
}

/** Possible worlds, of which the first `shown` are drawn; in the unit of the forecast. */
export interface ShownWorlds {
  readonly items: readonly World[];
  readonly firstYear: number;
  readonly shown: number;
}

/** A forecast to compare with, and the study whose equations gave it. */
export interface GhostForecast {
  readonly forecast: Forecast;
  readonly label: string;
  readonly source: SourceRef;
}

/** What the fan chart is made from. */
export interface FanInput {
  readonly forecast: Forecast;
  readonly ghost?: GhostForecast | undefined;
  readonly worlds?: ShownWorlds | undefined;
  readonly sets: readonly SetRow[];
  readonly view: FanView;
  /** The study whose equations were run. */
  readonly source: SourceRef;
}

/** A training set at the decimal year of its publication. */
export interface FanSet extends TrainingSet {
  readonly year: number;
}

/** The forecast that the scenario is compared with. */
export interface FanGhost {
  readonly label: string;
  readonly stock: FanSide;
  readonly demand: FanSide;
  readonly source: SourceRef;
}

/** What could not be shown, by key of `fanNoteMessages`. */
export type FanNote = 'noSetsForImages' | 'ghostInOtherUnit';

/** Everything that the fan chart draws, in one unit, within the years in view. */
export interface FanSeries {
  readonly unit: ForecastUnit;
  readonly span: YearSpan;
  readonly stock: FanSide;
  readonly demand: FanSide;
  readonly runOut: RunOut;
  readonly ghost: FanGhost | undefined;
  /** The worlds that are drawn, the current one last; their amounts move by `log10Shift`. */
  readonly worlds: (Omit<ShownWorlds, 'shown'> & { readonly log10Shift: number }) | undefined;
  readonly sets: readonly FanSet[];
  readonly notes: readonly FanNote[];
  readonly source: SourceRef;
}

interface KeptSets {
  readonly key: string;
  readonly sets: readonly FanSet[];
}

/** The sets of each table in the unit and span last asked for: they stay while a slider moves. */
const keptSets = new WeakMap<readonly SetRow[], KeptSets>();

function selectSets(rows: readonly SetRow[], view: FanView): readonly FanSet[] {
  const { unit, wordsPerToken, span } = view;
  const [from, to] = span;
  const key = [unit, wordsPerToken, from, to].join();
  const kept = keptSets.get(rows);
  if (kept?.key === key) return kept.sets;
  const sets = selectSeries(rows, [], { unit, wordsPerToken, span, stocks: [] })
    .sets.map((set) => ({ ...set, year: toDecimalYear(set.time) }))
    .filter(({ year }) => year >= from && year <= to);
  keptSets.set(rows, { key, sets });
  return sets;
}

function unitShown({ unit }: Pick<Forecast, 'unit'>, view: FanView): ForecastUnit {
  return unit === 'images' ? unit : view.unit;
}

function log10Shift({ unit }: Pick<Forecast, 'unit'>, view: FanView): number {
  return unit === 'images' ? 0 : Math.log10(convertText(1, unit, view.unit, view.wordsPerToken));
}

function selectSides({ stock, demand }: Forecast, span: YearSpan, shift: number) {
  return { stock: selectFanSide(stock, span, shift), demand: selectFanSide(demand, span, shift) };
}

/** Brings a forecast, the forecast it is compared with and the observed sets to the unit and the years that the reader chose; images are compared with images only. */
export function selectFan({ forecast, ghost, worlds, sets, view, source }: FanInput): FanSeries {
  const unit = unitShown(forecast, view);
  const shift = log10Shift(forecast, view);
  const isGhostFit = ghost !== undefined && unitShown(ghost.forecast, view) === unit;
  const notes: FanNote[] = [];
  if (view.areSetsShown && unit === 'images') notes.push('noSetsForImages');
  if (ghost !== undefined && !isGhostFit) notes.push('ghostInOtherUnit');
  return {
    unit,
    span: view.span,
    ...selectSides(forecast, view.span, shift),
    runOut: forecast.runOut,
    ghost: isGhostFit
      ? {
          label: ghost.label,
          source: ghost.source,
          ...selectSides(ghost.forecast, view.span, log10Shift(ghost.forecast, view)),
        }
      : undefined,
    worlds: worlds && {
      items: worlds.items.slice(0, worlds.shown),
      firstYear: worlds.firstYear,
      log10Shift: shift,
    },
    sets: view.areSetsShown && unit !== 'images' ? selectSets(sets, view) : [],
    notes,
    source,
  };
}
