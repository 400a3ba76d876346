import { CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { DataZoomInsideComponent, GridComponent, MarkLineComponent } from 'echarts/components';
import { LabelLayout } from 'echarts/features';

/** The parts of ECharts that our options use, for the screen and for exports alike; a renderer comes with each of the two. */
export const echartsParts = [
  LineChart,
  ScatterChart,
  CustomChart,
  GridComponent,
  DataZoomInsideComponent,
  MarkLineComponent,
  LabelLayout,
];
