import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { epoch2022 } from '../../src/models/data-exhaustion/epoch2022/index.ts';
import { epoch2024 } from '../../src/models/data-exhaustion/epoch2024/index.ts';
import { reproduce } from '../../src/models/data-exhaustion/reproduction.ts';
import { reproductions } from '../../src/models/data-exhaustion/reproductions.ts';
import { makeDraws } from '../../src/models/draws.ts';
import { modelCatalog } from '../../src/models/model-catalog.ts';
import { scenarioOf } from '../../src/models/model-parameters.ts';
import { probabilityBy, runOutYear, type RunOut } from '../../src/models/run-out.ts';
import { presetNames } from '../../src/scenario/presets/preset-messages.ts';
import { presetSentences } from '../../src/scenario/presets/preset-sentence-messages.ts';
import type { Preset } from '../../src/scenario/presets/preset.ts';
import { presets } from '../../src/scenario/presets/presets.ts';
import { dateRows, inputs2022 } from '../models/tables.ts';

const medianTolerance = 0.3;
const draws = {
  'epoch-2022': makeDraws({ streams: epoch2022.streams, count: 16_384, seed: 2022 }),
  'epoch-2024': makeDraws({ streams: epoch2024.streams, count: 16_384, seed: 2024 }),
};

type Assumed = Pick<Preset, 'modelId' | 'changes'>;

function runOutOf({ modelId, changes }: Assumed): RunOut {
  const { values } = scenarioOf(modelId, changes);
  const result = modelCatalog[modelId].run(inputs2022, values, draws[modelId]);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.runOut;
}

function medianOf(assumed: Assumed): number {
  return runOutYear(runOutOf(assumed), 0.5) ?? Infinity;
}

function presetById(id: string): Preset | undefined {
  return presets.find((preset) => preset.id === id);
}

function yearsLater(id: string): number {
  const preset = presetById(id);
  if (preset === undefined) throw new RangeError(`no such preset: ${id}`);
  return medianOf(preset) - medianOf({ modelId: preset.modelId, changes: {} });
}

describe('every preset', () => {
  test('has an id of its own, a name, a sentence and a source', () => {
    const ids = presets.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].toSorted()).toEqual(Object.keys(presetNames).toSorted());
    expect([...ids].toSorted()).toEqual(Object.keys(presetSentences).toSorted());
    expect(presets.filter(({ sourceIds }) => sourceIds.length === 0)).toEqual([]);
  });

  test.each(presets)('$id changes what it names and nothing else', ({ modelId, changes }) => {
    const [preset, published] = [scenarioOf(modelId, changes), scenarioOf(modelId)];
    const changed = Object.keys(published.values).filter(
      (id) => !isDeepStrictEqual(preset.values[id], published.values[id]),
    );
    expect(changed.toSorted()).toEqual(Object.keys(changes).toSorted());
  });

  test.each(presets)('$id runs: its earliest tenth lies after 2022 and before 2040', (preset) => {
    const early = runOutYear(runOutOf(preset), 0.1);
    expect(early).toBeGreaterThan(2022);
    expect(early).toBeLessThan(2040);
  });

  test.each(presets.filter(({ kind }) => kind !== 'open-end'))(
    '$id gives a median before 2060',
    (preset) => expect(medianOf(preset)).toBeLessThan(2060),
  );
});

describe('presets that restate a published date', () => {
  test('are there for each date that a model gives again', () => {
    const published = presets.filter(({ kind }) => kind === 'published').map(({ id }) => id);
    const dated = reproductions.map(({ exhaustionDateId }) => exhaustionDateId);
    expect(dated.filter((id) => !published.some((known) => known === id))).toEqual([]);
  });

  test.each(reproductions)('$exhaustionDateId comes within 0.3 year', (reproduction) => {
    const { exhaustionDateId, model, rebuilt } = reproduction;
    const preset = presetById(exhaustionDateId)!;
    expect(preset.modelId).toBe(model);
    const { changes } = preset as { changes: Record<string, string | number> };
    const result = reproduce(
      { ...reproduction, changes },
      { epoch2022: inputs2022, draws },
      dateRows,
    );
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(Math.abs(result.value.plain.median! - rebuilt.median!)).toBeLessThan(medianTolerance);
  });

  test('the article runs the study that it quotes', () => {
    expect(presetById('article-2023')?.changes).toEqual(
      presetById('epoch-2022-high-historical')?.changes,
    );
  });
});

describe('open ends', () => {
  test.each(['whole-web', 'private-text-opened', 'images-and-video', 'sixteen-passes'])(
    '%s adds to the stock, so its median is later',
    (id) => expect(yearsLater(id)).toBeGreaterThan(0.5),
  );

  test.each(['synthetic-30', 'efficiency-gain'])(
    '%s holds demand back, so its median is later',
    (id) => expect(yearsLater(id)).toBeGreaterThan(0),
  );

  test.each(['consent-halves-web', 'terms-of-service', 'machine-written-half'])(
    '%s takes from the stock, so its median is earlier',
    (id) => expect(yearsLater(id)).toBeLessThan(0),
  );

  test('compute that stops in 2030 changes nothing before, and lets some draws never run out', () => {
    const going = runOutOf(presetById('epoch-2024-compute-only')!);
    const stopped = runOutOf(presetById('compute-stops-2030')!);
    expect(probabilityBy(stopped, 2029.9)).toBe(probabilityBy(going, 2029.9));
    expect(stopped.neverShare).toBeGreaterThan(going.neverShare + 0.1);
  });

  test('at the rate of "consent halves the web" half of the text of 2024 is closed in the course of 2037', () => {
    const closed = presetById('consent-halves-web')?.changes['closedSharePerYear'];
    const halvedYear = 2024 + Math.log(0.5) / Math.log(1 - Number(closed));
    expect(Math.floor(halvedYear)).toBe(2037);
  });
});
