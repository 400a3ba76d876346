import { toDecimalYear } from '../../core/time.ts';
import { convertText, type TextUnit } from '../../core/units.ts';
import type { Forecast, ForecastUnit } from '../../models/model.ts';
import type { RunOut } from '../../models/run-out.ts';
import type { World } from '../../models/worlds.ts';
import type { SourceRef } from '../chart.ts';
import type { YearSpan } from '../parts/plot-frame.ts';
import type { SetRow } from '../training-sets/queries.ts';
import { selectSeries, type TrainingSet } from '../training-sets/series.ts';
import { isSameMedian, selectFanSide, type FanSide } from './fan-side.ts';

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
  /** Where the assumptions were seen that differ from those of the study. */
  readonly moreSources?: readonly SourceRef[] | undefined;
}

/** A training set at the decimal year of its publication. */
export interface FanSet extends TrainingSet {
  readonly year: number;
}

/** One of the two quantities that the chart draws. */
export type SideName = 'stock' | 'demand';

/** The forecast that the scenario is compared with. */
export interface FanGhost {
  readonly label: string;
  readonly stock: FanSide;
  readonly demand: FanSide;
  readonly runOut: RunOut;
  /** The sides whose median is not that of the scenario: what is drawn of it. */
  readonly ownSides: readonly SideName[];
  readonly source: SourceRef;
}

/** What could not be shown or is not seen, by key of `fanNoteMessages`. */
export type FanNote =
  | 'noSetsForImages'
  | 'ghostInOtherUnit'
  | 'converted'
  | 'stockBegins'
  | 'sameStock'
  | 'sameDemand';

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
  /** The unit that the study counts in, and the factor between it and the unit shown. */
  readonly studyUnit: ForecastUnit;
  readonly wordsPerToken: number;
  readonly source: SourceRef;
  readonly moreSources: readonly SourceRef[];
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

function selectGhost(
  own: Pick<FanSeries, SideName>,
  { forecast, label, source }: GhostForecast,
  view: FanView,
): FanGhost {
  const sides = selectSides(forecast, view.span, log10Shift(forecast, view));
  const names = ['demand', 'stock'] as const;
  return {
    label,
    source,
    runOut: forecast.runOut,
    ...sides,
    ownSides: names.filter((name) => !isSameMedian(sides[name], own[name])),
  };
}

const sameNotes = { stock: 'sameStock', demand: 'sameDemand' } as const;

function notesOf({ forecast, ghost, view }: FanInput, shown: FanGhost | undefined): FanNote[] {
  const { unit } = forecast;
  const isOfImages = unit === 'images';
  const same = (['stock', 'demand'] as const).filter(
    (side) => shown?.ownSides.includes(side) === false,
  );
  return [
    ...(view.areSetsShown && isOfImages ? ['noSetsForImages' as const] : []),
    ...(ghost !== undefined && shown === undefined ? ['ghostInOtherUnit' as const] : []),
    ...(isOfImages || unit === view.unit ? [] : ['converted' as const]),
    ...(forecast.stock.firstYear > view.span[0] ? ['stockBegins' as const] : []),
    ...same.map((side) => sameNotes[side]),
  ];
}

function selectWorlds(worlds: ShownWorlds | undefined, shift: number): FanSeries['worlds'] {
  return (
    worlds && {
      items: worlds.items.slice(0, worlds.shown),
      firstYear: worlds.firstYear,
      log10Shift: shift,
    }
  );
}

/** Brings a forecast, the forecast it is compared with and the observed sets to the unit and the years that the reader chose; images are compared with images only. */
export function selectFan(input: FanInput): FanSeries {
  const { forecast, ghost, worlds, sets, view, source, moreSources = [] } = input;
  const unit = unitShown(forecast, view);
  const shift = log10Shift(forecast, view);
  const sides = selectSides(forecast, view.span, shift);
  const isGhostFit = ghost !== undefined && unitShown(ghost.forecast, view) === unit;
  const shownGhost = isGhostFit ? selectGhost(sides, ghost, view) : undefined;
  return {
    unit,
    span: view.span,
    ...sides,
    runOut: forecast.runOut,
    ghost: shownGhost,
    worlds: selectWorlds(worlds, shift),
    sets: view.areSetsShown && unit !== 'images' ? selectSets(sets, view) : [],
    notes: notesOf(input, shownGhost),
    studyUnit: forecast.unit,
    wordsPerToken: view.wordsPerToken,
    source,
    moreSources,
  };
}
