import { init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { basicParts } from '../../export/echarts-parts.ts';

register([...basicParts, CanvasRenderer]);

/** Starts a chart in an element; the parts that every option uses are registered. */
export const startChart = init;
