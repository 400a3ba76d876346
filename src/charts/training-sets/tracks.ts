import { partMessages } from '../parts/messages.ts';
import type { ChartContext, ChartPoint, Track } from '../chart.ts';
import { gradeToMention } from '../parts/describe-grade.ts';
import { labelOf } from '../parts/label.ts';
import {
  confidenceMessages,
  textStockMessages,
  trainingSetsMessages as messages,
} from './messages.ts';
import {
  inView,
  recordSetters,
  type StockPath,
  type TrainingSet,
  type TrainingSetsSeries,
} from './series.ts';

/** The short name of a published stock with the year that it was published for. */
export function stockLabel(
  { id, baseYear }: Pick<StockPath, 'id' | 'baseYear'>,
  context: Pick<ChartContext, 't' | 'format'>,
): string {
  const name = labelOf(textStockMessages, id, context);
  return context.t(messages.stockName, { name, year: context.format.year(baseYear) });
}

function setPoint(set: TrainingSet, unit: string, context: ChartContext): ChartPoint {
  const { t, format, locale } = context;
  return {
    id: set.id,
    name: set.model,
    at: [set.time, set.size],
    text: t(messages.setPoint, {
      model: set.model,
      organizations: set.organizations === '' ? 'none' : set.organizations,
      size: format.amount(set.size),
      unit,
      date: format.date(set.publishedOn),
      modality: t(set.isMultimodal ? messages.multimodal : messages.language),
      confidence: labelOf(confidenceMessages, set.confidence, context),
      record: set.recordNumber === undefined ? 'no' : 'yes',
      grade: gradeToMention(set.grade, context),
      note: set.note?.[locale] ?? 'none',
    }),
  };
}

function stockPoints(path: StockPath, unit: string, context: ChartContext): readonly ChartPoint[] {
  const { t, format } = context;
  return path.years.map((point) => ({
    id: `${path.id}-${point.year}`,
    at: [point.time, point.median],
    text: t(messages.stockPoint, {
      name: stockLabel(path, context),
      year: format.year(point.year),
      median: format.amount(point.median),
      unit,
      level: format.percent(path.intervalLevel),
      range: format.range(format.amount(point.low), format.amount(point.high)),
      growth: format.percent(path.growthPerYear),
      extended: point.year === path.baseYear ? 'no' : 'yes',
    }),
  }));
}

/** The stops of the data cursor: record setters, then all sets by kind, then each stock, within the years shown. */
export function toTracks(all: TrainingSetsSeries, context: ChartContext): readonly Track[] {
  const { t } = context;
  const series = inView(all);
  const unit = t(partMessages[series.unit]);
  const points = (sets: readonly TrainingSet[]): readonly ChartPoint[] =>
    sets.map((set) => setPoint(set, unit, context));
  const tracks: readonly Track[] = [
    { id: 'records', label: t(messages.records), points: points(recordSetters(series)) },
    {
      id: 'language',
      label: t(messages.language),
      points: points(series.sets.filter((set) => !set.isMultimodal)),
    },
    {
      id: 'multimodal',
      label: t(messages.multimodal),
      points: points(series.sets.filter((set) => set.isMultimodal)),
    },
    ...series.stocks.map((path) => ({
      id: path.id,
      label: stockLabel(path, context),
      points: stockPoints(path, unit, context),
    })),
  ];
  return tracks.filter((track) => track.points.length > 0);
}
