import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { createContext, use, useEffect, useRef, useState, type RefObject } from 'react';
import { canMerge } from './can-merge.ts';
import { startChart } from './echarts.ts';

/** How many times larger than its CSS pixels a drawing is shown, so that it is drawn sharp enough. */
export const EnlargementContext = createContext(1);

/** A chart in an element, for as long as the element is there. */
export interface LiveChart {
  readonly chart: EChartsType | undefined;
  /** True from the time that pixels of a complete drawing were on screen. */
  readonly isPainted: boolean;
}

/** Owns the ECharts instance of one element: starts and disposes it, and draws each new option at its size (CSS pixels) without an empty frame between; nothing where there is no option. */
export function useEcharts(
  ref: RefObject<HTMLElement | null>,
  option: EChartsCoreOption | undefined,
  width: number,
  height: number,
): LiveChart {
  const [chart, setChart] = useState<EChartsType>();
  const [isPainted, setPainted] = useState(false);
  const drawn = useRef<EChartsCoreOption>(undefined);
  const isWanted = option !== undefined;
  const ratio = use(EnlargementContext) * devicePixelRatio;

  useEffect(() => {
    const element = ref.current;
    if (element === null || !isWanted) return undefined;
    const instance = startChart(element, null, { width: 1, height: 1, devicePixelRatio: ratio });
    setChart(instance);
    return () => {
      instance.dispose();
      drawn.current = undefined;
      setChart(undefined);
    };
  }, [ref, isWanted, ratio]);

  useEffect(() => {
    if (option === undefined || chart === undefined || chart.isDisposed()) return undefined;
    const isResized = chart.getWidth() !== width || chart.getHeight() !== height;
    if (isResized) chart.resize({ width, height });
    const isMerged = !isResized && drawn.current !== undefined && canMerge(drawn.current, option);
    chart.setOption(option, { notMerge: !isMerged });
    chart.getZr().flush();
    drawn.current = option;
    const frame = requestAnimationFrame(() => setPainted(true));
    return () => cancelAnimationFrame(frame);
  }, [chart, option, width, height]);

  return { chart, isPainted };
}
