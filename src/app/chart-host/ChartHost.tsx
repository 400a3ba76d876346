import {
  memo,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
} from 'react';
import type { ChartContext, ChartDefinition, ChartPoint } from '../../charts/chart.ts';
import { memoizeOnce } from '../../core/memoize-once.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { ReadOut } from './ReadOut.tsx';
import {
  cursorKeys,
  findPoint,
  moveCursor,
  stopAt,
  type CursorKey,
  type CursorPlace,
  type Pixel,
} from './data-cursor.ts';
import { layerBuilder } from './layer-builder.ts';
import { chartHostMessages as messages } from './messages.ts';
import { useEcharts } from './use-echarts.ts';
import { useElementWidth } from './use-element-width.ts';
import { useSpanZoom, type SpanChange } from './use-span-zoom.ts';

const reach = 24;

/** What a chart host draws. */
export interface ChartHostProps<Series> {
  readonly definition: ChartDefinition<Series>;
  readonly series: Series;
  /** Name of the chart, for screen readers. */
  readonly title: string;
  /** Called when the reader has moved or zoomed the time axis. */
  readonly onSpanChange?: SpanChange;
  /** Called once, when the first drawing is on screen. */
  readonly onFirstPaint?: () => void;
}

interface Cursor {
  readonly place: CursorPlace;
  readonly by: 'keys' | 'pointer';
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
  onFirstPaint,
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
  const [cursor, setCursor] = useState<Cursor>();
  const stop = cursor && stopAt(toTracks(), cursor.place);
  const isByKeys = cursor?.by === 'keys';

  useSpanZoom(chart, onSpanChange);
  useEffect(() => {
    if (isPainted) onFirstPaint?.();
  }, [isPainted, onFirstPaint]);

  const toPixel = (candidate: ChartPoint): Pixel | undefined => {
    const pixel = chart?.convertToPixel({ gridIndex: 0 }, [...candidate.at]);
    return pixel && chart?.containPixel({ gridIndex: 0 }, pixel)
      ? [pixel[0] ?? 0, pixel[1] ?? 0]
      : undefined;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setCursor(undefined);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!cursorKeys.includes(event.key as CursorKey)) return;
    event.preventDefault();
    const place = moveCursor(toTracks(), cursor?.place, event.key as CursorKey);
    setCursor(place && { place, by: 'keys' });
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons !== 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at: Pixel = [event.clientX - box.left, event.clientY - box.top];
    const place = findPoint(toTracks(), at, toPixel, reach);
    if (place !== undefined) setCursor({ place, by: 'pointer' });
    else if (!isByKeys) setCursor(undefined);
  };

  return (
    <>
      <p id={summaryId} className="visually-hidden">
        {`${definition.summarize(series, context)} ${t(messages.howToRead)}`}
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
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerDown={onPointerMove}
        onPointerLeave={() => !isByKeys && setCursor(undefined)}
        onBlur={() => setCursor(undefined)}
      >
        {still && <div ref={stillCanvas} className="chart-canvas" aria-hidden="true" />}
        <div ref={canvas} className="chart-canvas" aria-hidden="true" />
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
