import type { EChartsType } from 'echarts/core';
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { ChartPoint, Track } from '../../charts/chart.ts';
import type { PointRef } from '../../scenario/arrow.ts';
import {
  cursorKeys,
  findPoint,
  moveCursor,
  stopAt,
  type CursorKey,
  type Pixel,
  type Stop,
} from './data-cursor.ts';

/** How near the pointer must be to a point, and how far it may stray in a click, in CSS pixels. */
const reach = 24;
const clickSlack = 6;

/** Told the point that the reader chose by a click or by Enter. */
export type Choose = (point: PointRef) => void;

interface Cursor {
  readonly place: PointRef;
  readonly by: 'keys' | 'pointer';
}

/** What the data cursor of a chart moves over. */
export interface CursorGround {
  readonly chart: EChartsType | undefined;
  /** Cheap to call again. */
  readonly toTracks: () => readonly Track[];
  readonly onChoose?: Choose | undefined;
}

/** The data cursor of one chart. */
export interface DataCursor {
  /** Where it stands; `undefined` when it stands nowhere or its point is gone. */
  readonly stop: Stop | undefined;
  readonly isByKeys: boolean;
  /** Where a point is on the drawing; `undefined` when it is out of view. */
  readonly toPixel: (point: ChartPoint) => Pixel | undefined;
  /** What the element around the drawing listens to. */
  readonly listeners: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
    readonly onBlur: () => void;
  };
}

/** Where the pointer is in CSS pixels of the drawing, which a slide may show larger or smaller. */
function pixelOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Pixel {
  const box = currentTarget.getBoundingClientRect();
  const scale = currentTarget.offsetWidth / (box.width || 1);
  return [(clientX - box.left) * scale, (clientY - box.top) * scale];
}

function pixelIn(
  chart: EChartsType | undefined,
  { at, plot = 0, aboveFoot }: ChartPoint,
): Pixel | undefined {
  const grid = { gridIndex: plot };
  const pixel = chart?.convertToPixel(grid, [...at]);
  if (pixel === undefined || chart?.containPixel(grid, pixel) !== true) return undefined;
  const [x = 0, y = 0] = pixel;
  return [x, aboveFoot === undefined ? y : chart.getHeight() - aboveFoot];
}

function spanIn(
  chart: EChartsType | undefined,
  { spanX, plot = 0 }: ChartPoint,
): readonly [left: number, right: number] | undefined {
  if (chart === undefined || spanX === undefined) return undefined;
  const [from, to] = spanX.map((x) => chart.convertToPixel({ xAxisIndex: plot }, x));
  return from === undefined || to === undefined ? undefined : [from, to];
}

function isNear(a: Pixel, b: Pixel | undefined): boolean {
  return b !== undefined && Math.hypot(a[0] - b[0], a[1] - b[1]) <= clickSlack;
}

/** A cursor that keys and the pointer move from point to point, and that chooses the point under it on Enter or a click. */
export function useDataCursor({ chart, toTracks, onChoose }: CursorGround): DataCursor {
  const [cursor, setCursor] = useState<Cursor>();
  const pressedAt = useRef<Pixel>(undefined);
  const stop = cursor && stopAt(toTracks(), cursor.place);
  const isByKeys = cursor?.by === 'keys';
  const toPixel = (point: ChartPoint): Pixel | undefined => pixelIn(chart, point);
  const placeAt = (pixel: Pixel): PointRef | undefined =>
    findPoint(toTracks(), pixel, { toPixel, toSpan: (point) => spanIn(chart, point) }, reach);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setCursor(undefined);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && stop && cursor && onChoose) {
      event.preventDefault();
      onChoose(cursor.place);
    }
    if (!cursorKeys.includes(event.key as CursorKey)) return;
    event.preventDefault();
    const place = moveCursor(toTracks(), cursor?.place, event.key as CursorKey);
    setCursor(place && { place, by: 'keys' });
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (event.buttons !== 0) return;
    const place = placeAt(pixelOf(event));
    if (place !== undefined) setCursor({ place, by: 'pointer' });
    else if (!isByKeys) setCursor(undefined);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    pressedAt.current = event.isPrimary && event.button === 0 ? pixelOf(event) : undefined;
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>): void => {
    const pixel = pixelOf(event);
    const isClick = isNear(pixel, pressedAt.current);
    pressedAt.current = undefined;
    if (!isClick) return;
    const place = placeAt(pixel);
    setCursor(place && { place, by: 'pointer' });
    if (place !== undefined) onChoose?.(place);
  };
  const onPointerLeave = ({ pointerType }: PointerEvent): void => {
    if (!isByKeys && pointerType === 'mouse') setCursor(undefined);
  };

  return {
    stop,
    isByKeys,
    toPixel,
    listeners: {
      onKeyDown,
      onPointerMove,
      onPointerDown,
      onPointerUp,
      onPointerLeave,
      onBlur: () => setCursor(undefined),
    },
  };
}
