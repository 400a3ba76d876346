import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { startChart } from './echarts.ts';

/** A chart in an element, for as long as the element is there. */
export interface LiveChart {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly chart: EChartsType | undefined;
  /** Width of the element in CSS pixels; 0 until it is known. */
  readonly width: number;
  /** Counts the times that pixels of a complete drawing came on screen. */
  readonly painted: number;
}

/** Owns the ECharts instance of one element: starts and disposes it, follows the element's size, and draws each new option without a frame between. */
export function useEcharts(
  buildOption: ((width: number) => EChartsCoreOption) | undefined,
  height: number,
): LiveChart {
  const ref = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<EChartsType>();
  const [width, setWidth] = useState(0);
  const [painted, setPainted] = useState(0);

  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const instance = startChart(element);
    instance.on('finished', () => {
      requestAnimationFrame(() => setPainted((count) => count + 1));
    });
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    setChart(instance);
    return () => {
      observer.disconnect();
      instance.dispose();
      setChart(undefined);
    };
  }, []);

  useEffect(() => {
    if (chart === undefined || chart.isDisposed() || width === 0 || buildOption === undefined) return;
    chart.resize({ width, height });
    chart.setOption(buildOption(width), { notMerge: true });
  }, [chart, buildOption, width, height]);

  return { ref, chart, width, painted };
}
