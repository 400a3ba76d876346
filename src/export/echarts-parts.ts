import { CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  DataZoomInsideComponent,
  GridSimpleComponent,
  MarkLineComponent,
} from 'echarts/components';
import { LabelLayout } from 'echarts/features';

/** The parts of ECharts that every chart uses, for the screen and for exports alike; a renderer comes with each of the two. */
export const basicParts = [
  LineChart,
  ScatterChart,
  CustomChart,
  GridSimpleComponent,
  MarkLineComponent,
];

/** The parts that only charts with an axis to pan, or with labels that hide one another, use besides. */
export const panningParts = [DataZoomInsideComponent, LabelLayout];
