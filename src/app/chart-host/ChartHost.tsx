import { lazy, memo, Suspense, useEffect, useId, useMemo, useRef, type ReactElement } from 'react';
import type { ChartContext, ChartDefinition } from '../../charts/chart.ts';
import { joinSentences } from '../../charts/parts/join-sentences.ts';
import { memoizeOnce } from '../../core/memoize-once.ts';
import type { PointRef } from '../../scenario/arrow.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { AimLine } from './AimLine.tsx';
import { ReadOut } from './ReadOut.tsx';
import type { Brush } from './brushed-years.ts';
import { stopAt } from './data-cursor.ts';
import { layerBuilder } from './layer-builder.ts';
import { chartHostMessages as messages } from './messages.ts';
import { useDataCursor, type Choose } from './use-data-cursor.ts';
import { useDrawnAgain } from './use-drawn-again.ts';
import { useEcharts } from './use-echarts.ts';
import { useElementWidth } from './use-element-width.ts';
import { useSpanZoom, type SpanChange } from './use-span-zoom.ts';

const BrushLayer = lazy(async () => ({ default: (await import('./BrushLayer.tsx')).BrushLayer }));

/** What a chart host draws. */
export interface ChartHostProps<Series> {
  readonly definition: ChartDefinition<Series>;
  readonly series: Series;
  /** Name of the chart, for screen readers. */
  readonly title: string;
  /** Called when the reader has moved or zoomed the time axis. */
  readonly onSpanChange?: SpanChange;
  /** Called when the reader has dragged across years, on a chart over time whose own panning by drag is off, or wants all of them again. */
  readonly onBrush?: Brush;
  /** Called once, when the first drawing is on screen. */
  readonly onFirstPaint?: () => void;
  /** Called when the reader has chosen a point by a click or by Enter. */
  readonly onChoose?: Choose;
  /** Points are chosen to be measured: a click anywhere means nothing else. */
  readonly isMeasuring?: boolean;
  /** A point that was chosen and waits for a second one. */
  readonly firstPoint?: PointRef;
}

/** What a chart may know of the reader and the screen at a width. */
export function useChartContext(width: number): ChartContext {
  const { locale, t, format, theme } = useReader();
  const { today } = useServices();
  return useMemo(
    () => ({ locale, t, format, theme, width, today }),
    [locale, t, format, theme, width, today],
  );
}

function Host<Series>(props: ChartHostProps<Series>): ReactElement {
  const ref = useRef<HTMLDivElement>(null);
  const width = useElementWidth(ref);
  return (
    <div className="chart-host" ref={ref}>
      {width !== undefined && <ChartStage {...props} width={width} />}
    </div>
  );
}

function ChartStage<Series>({
  definition,
  series,
  title,
  width,
  onSpanChange,
  onBrush,
  onFirstPaint,
  onChoose,
  isMeasuring = false,
  firstPoint,
}: ChartHostProps<Series> & { readonly width: number }): ReactElement {
  const { t } = useReader();
  const summaryId = useId();
  const stillCanvas = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const context = useChartContext(width);
  const height = definition.height(series, width);
  const buildLayers = useMemo(() => layerBuilder(definition, context), [definition, context]);
  const { still, moving } = useMemo(() => buildLayers(series), [buildLayers, series]);
  const toTracks = useMemo(
    () => memoizeOnce(() => definition.toTracks(series, context)),
    [definition, series, context],
  );
  const { isPainted: isStillPainted } = useEcharts(stillCanvas, still, width, height);
  const { chart, isPainted: isMovingPainted } = useEcharts(canvas, moving, width, height);
  const isPainted = isMovingPainted && (still === undefined || isStillPainted);
  const { stop, isByKeys, toPixel, listeners } = useDataCursor({ chart, toTracks, onChoose });
  const first = firstPoint && stopAt(toTracks(), firstPoint);
  const aim = first && toPixel(first.point);

  useDrawnAgain(chart, stop !== undefined || first !== undefined);
  useSpanZoom(chart, onSpanChange, definition.timeAxis ?? 'ms');
  useEffect(() => {
    if (isPainted) onFirstPaint?.();
  }, [isPainted, onFirstPaint]);

  return (
    <>
      <p id={summaryId} className="visually-hidden">
        {joinSentences(
          [
            definition.summarize(series, context),
            t(messages.howToRead),
            onChoose ? t(messages.howToChoose) : '',
          ],
          t,
        )}
      </p>
      <div
        className="chart-stage"
        role="application"
        aria-roledescription={t(messages.role)}
        aria-label={title}
        aria-describedby={summaryId}
        tabIndex={0}
        data-chart={definition.id}
        data-painted={isPainted}
        data-choosable={onChoose !== undefined && stop !== undefined}
        {...listeners}
      >
        {still && <div ref={stillCanvas} className="chart-canvas" aria-hidden="true" />}
        <div ref={canvas} className="chart-canvas" aria-hidden="true" />
        {onBrush && chart && (
          <Suspense>
            <BrushLayer
              chart={chart}
              option={moving}
              width={width}
              height={height}
              unit={definition.timeAxis ?? 'ms'}
              onBrush={onBrush}
              isChoosing={isMeasuring || (onChoose !== undefined && stop !== undefined)}
              isReading={isByKeys && stop !== undefined}
            />
          </Suspense>
        )}
        {aim && <AimLine from={aim} to={stop && toPixel(stop.point)} />}
        {stop && <ReadOut text={stop.point.text} pixel={toPixel(stop.point)} width={width} />}
      </div>
      <p className="visually-hidden" role="status" data-cursor={stop?.point.id}>
        {isByKeys &&
          stop &&
          t(messages.spoken, { series: stop.track.label, text: stop.point.text })}
      </p>
    </>
  );
}

/** Shows a chart: the picture, its summary in words, and a data cursor for keys and pointer that reads out every point; drawn again only when its own props change. */
export const ChartHost = memo(Host) as typeof Host;
