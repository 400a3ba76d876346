import { readFileSync } from 'node:fs';
import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { epoch2022 } from '../../src/models/data-exhaustion/epoch2022/index.ts';
import { epoch2024 } from '../../src/models/data-exhaustion/epoch2024/index.ts';
import { presets } from '../../src/scenario/presets/presets.ts';

const { data } = parse<{ source_id: string }>(readFileSync('data/sources.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
});
const known = new Set(data.map((row) => row.source_id));

test.each([epoch2022, epoch2024])(
  'every parameter of $id names a source of the package',
  (model) => {
    const specs = Object.values(model.parameters);
    expect(specs.length).toBeGreaterThan(5);
    expect(specs.map((spec) => spec.sourceId).filter((id) => !known.has(id))).toEqual([]);
  },
);

test.each(presets)('every source of the preset $id is one of the package', ({ sourceIds }) => {
  expect(sourceIds.filter((id) => !known.has(id))).toEqual([]);
});
