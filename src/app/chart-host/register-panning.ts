import { use as register } from 'echarts/core';
import { panningParts } from '../../export/echarts-parts.ts';

register(panningParts);
