import type { ParameterValues } from '../../models/scenario.ts';
import type { Preset, PresetId } from './preset.ts';

function of2022(id: PresetId, changes: ParameterValues, ...more: readonly string[]): Preset {
  const sourceIds = ['epoch-2022-paper', 'epoch-2022-post', ...more];
  return { id, modelId: 'epoch-2022', changes, sourceIds, kind: 'published' };
}

function of2024(id: PresetId, changes: ParameterValues): Preset {
  const sourceIds = ['epoch-2024-paper'];
  return { id, modelId: 'epoch-2024', changes, sourceIds, kind: 'published' };
}

function openEnd(id: PresetId, changes: ParameterValues, ...sourceIds: readonly string[]): Preset {
  return { id, modelId: 'epoch-2024', changes, sourceIds, kind: 'open-end' };
}

const compute2022 = 'besiroglu-2022-compute';

const published: readonly Preset[] = [
  of2024('epoch-2024-mixture', {}),
  of2024('epoch-2024-overtrained-5x', { overtrainingFactor: 5 }),
  of2024('epoch-2024-compute-only', { computeWeight: 1 }),
  of2022('epoch-2022-high-historical', { stock: 'high_quality_language' }),
  of2022('epoch-2022-low-historical', {}),
  of2022('epoch-2022-images-historical', { stock: 'images' }),
  of2022(
    'epoch-2022-high-compute',
    { stock: 'high_quality_language', projection: 'compute' },
    compute2022,
  ),
  of2022('epoch-2022-low-compute', { projection: 'compute' }, compute2022),
  of2022('epoch-2022-images-compute', { stock: 'images', projection: 'compute' }, compute2022),
];

const article: Preset = {
  id: 'article-2023',
  modelId: 'epoch-2022',
  changes: { stock: 'high_quality_language' },
  sourceIds: ['utechfun-ai', 'epoch-2022-paper'],
  kind: 'article',
};

const observed: Preset = {
  id: 'as-observed',
  modelId: 'epoch-2024',
  changes: { computeWeight: 0 },
  sourceIds: ['epoch-notable-models'],
  kind: 'observed',
};

const openEnds: readonly Preset[] = [
  openEnd('consent-halves-web', { closedSharePerYear: 0.05 }, 'longpre-2024'),
  openEnd('terms-of-service', { stockFactor: 0.55 }, 'longpre-2024'),
  openEnd('machine-written-half', { machineWrittenShare: 0.52 }, 'graphite-2025'),
  openEnd('whole-web', { stock: 'whole-web' }, 'epoch-2024-paper'),
  openEnd('private-text-opened', { privateTextShare: 1 }, 'epoch-2024-paper'),
  openEnd('images-and-video', { imagesShare: 1, videoShare: 1 }, 'epoch-2024-paper'),
  openEnd('sixteen-passes', { repetitionValue: 'value-of-passes', passes: 16 }, 'muennighoff-2023'),
  openEnd('synthetic-30', { syntheticShare: 0.3 }, 'nemotron-cc-paper'),
  openEnd(
    'efficiency-gain',
    { efficiencyOomPerYear: { low: 0.1, high: 0.8, level: 0.95 } },
    'ho-2024',
  ),
  openEnd('compute-stops-2030', { computeWeight: 1, computeGrowthKeptShare: 0 }, compute2022),
];

/** Every preset, in the order in which they are offered. */
export const presets: readonly Preset[] = [...published, article, observed, ...openEnds];
