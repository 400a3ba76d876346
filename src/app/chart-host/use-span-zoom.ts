import type { EChartsType } from 'echarts/core';
import { useEffect } from 'react';

/** Told the first and last whole year in view when the axis has come to rest. */
export type SpanChange = (span: readonly [from: number, to: number]) => void;

const restMs = 300;

function readSpan(chart: EChartsType): readonly [number, number] | undefined {
  const option = chart.getOption() as { dataZoom?: { startValue?: number; endValue?: number }[] };
  const zoom = option.dataZoom?.[0];
  if (zoom?.startValue === undefined || zoom.endValue === undefined) return undefined;
  const from = new Date(zoom.startValue + 183 * 86_400_000).getUTCFullYear();
  const to = new Date(zoom.endValue - 183 * 86_400_000).getUTCFullYear();
  return [from, Math.max(from + 1, to)];
}

/** Reports the years in view once the reader's pan or zoom has come to rest. */
export function useSpanZoom(
  chart: EChartsType | undefined,
  onChange: SpanChange | undefined,
): void {
  useEffect(() => {
    if (chart === undefined || onChange === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onZoom = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const span = readSpan(chart);
        if (span !== undefined) onChange(span);
      }, restMs);
    };
    chart.on('datazoom', onZoom);
    return () => {
      clearTimeout(timer);
      if (!chart.isDisposed()) chart.off('datazoom', onZoom);
    };
  }, [chart, onChange]);
}
