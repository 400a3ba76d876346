import { CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { DataZoomInsideComponent, GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';

register([
  LineChart,
  ScatterChart,
  CustomChart,
  GridComponent,
  DataZoomInsideComponent,
  MarkLineComponent,
  LabelLayout,
  CanvasRenderer,
]);

/** Starts a chart in an element; the parts that our options use are registered. */
export const startChart = init;
