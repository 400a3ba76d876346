import type { EChartsType } from 'echarts/core';
import { useEffect, useReducer } from 'react';

/** Renders the component once more whenever a chart has drawn itself anew, while something stands on the drawing that its axes place: they are known only then. */
export function useDrawnAgain(chart: EChartsType | undefined, isNeeded: boolean): void {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (chart === undefined || !isNeeded) return undefined;
    const onRendered = (): void => renderAgain();
    chart.on('rendered', onRendered);
    return () => {
      if (!chart.isDisposed()) chart.off('rendered', onRendered);
    };
  }, [chart, isNeeded]);
}
