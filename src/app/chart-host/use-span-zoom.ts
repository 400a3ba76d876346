import type { EChartsType } from 'echarts/core';
import { useEffect, useEffectEvent } from 'react';
import type { TimeUnit } from '../../charts/chart.ts';

/** Told the first and last whole year in view when the axis has come to rest. */
export type SpanChange = (span: readonly [from: number, to: number]) => void;

const restMs = 200;
const halfYear = 183 * 86_400_000;

function readSpan(chart: EChartsType, unit: TimeUnit): Parameters<SpanChange>[0] | undefined {
  const option = chart.getOption() as { dataZoom?: { startValue?: number; endValue?: number }[] };
  const zoom = option.dataZoom?.[0];
  if (zoom?.startValue === undefined || zoom.endValue === undefined) return undefined;
  if (unit === 'year') {
    const first = Math.round(zoom.startValue);
    return [first, Math.max(first + 1, Math.round(zoom.endValue))];
  }
  const from = new Date(zoom.startValue + halfYear).getUTCFullYear();
  const to = new Date(zoom.endValue - halfYear).getUTCFullYear();
  return [from, Math.max(from + 1, to)];
}

/** Reports the years in view once the reader's pan or zoom has come to rest, to the nearest whole year. */
export function useSpanZoom(
  chart: EChartsType | undefined,
  onChange: SpanChange | undefined,
  unit: TimeUnit,
): void {
  const report = useEffectEvent((span: Parameters<SpanChange>[0]) => onChange?.(span));
  useEffect(() => {
    if (chart === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onZoom = (): void => {
      const span = readSpan(chart, unit);
      clearTimeout(timer);
      if (span !== undefined) timer = setTimeout(() => report(span), restMs);
    };
    chart.on('datazoom', onZoom);
    return () => {
      clearTimeout(timer);
      if (!chart.isDisposed()) chart.off('datazoom', onZoom);
    };
  }, [chart, unit]);
}
