import { init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { echartsParts } from '../../export/echarts-parts.ts';

register([...echartsParts, CanvasRenderer]);

/** Starts a chart in an element; the parts that our options use are registered. */
export const startChart = init;
