import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  driverParameters,
  driverStreams,
  type DriverValues,
} from '../../src/models/market/drivers/index.ts';
import type { ParameterSpec, ParameterValue } from '../../src/models/parameter.ts';
import { makeFormat } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import { makeTranslate } from '../../src/i18n/translate.ts';
import { changedAssumptions } from '../../src/scenario/assumptions.ts';
import { marketBasisSettings } from '../../src/scenario/market-settings.ts';
import {
  defaultDrivers,
  driverAssumptions,
  marketDriverSettings,
  readDrivers,
  writeDrivers,
} from '../../src/scenario/market-driver-settings.ts';
import { describeProblem } from '../../src/scenario/parameter-text/describe-problem.ts';
import { groupName, parameterGroups } from '../../src/scenario/parameter-text/groups.ts';
import { isRelevant } from '../../src/scenario/parameter-text/is-relevant.ts';
import { marketDrivers } from '../../src/scenario/parameter-text/market-drivers.ts';
import { fieldUnit } from '../../src/scenario/parameter-text/number-field.ts';
import { parameterHelp } from '../../src/scenario/parameter-text/parameter-help.ts';
import { parameterName, streamName } from '../../src/scenario/parameter-text/parameter-name.ts';
import { writeValue } from '../../src/scenario/parameter-text/write-value.ts';
import { readerSettings } from '../../src/scenario/reader-settings.ts';
import { decodeLink, encodeLink } from '../../src/scenario/url-codec.ts';

const specs: readonly ParameterSpec[] = Object.values(driverParameters);
const fromLink = (search: Readonly<Record<string, string>>) =>
  decodeLink(marketDriverSettings, search);
const atDefaults = readDrivers(fromLink({}).values);

function valueOf(spec: ParameterSpec): fc.Arbitrary<ParameterValue> {
  if (spec.kind === 'choice') return fc.constantFrom(...spec.options);
  const number = fc.double({ min: spec.min, max: spec.max, noNaN: true }).map((value) => value + 0);
  if (spec.kind === 'point') return number;
  return fc.record({
    low: fc.constant(spec.min),
    high: number,
    level: fc.constantFrom(0.5, 0.8, 0.9, 0.95, spec.default.level),
  });
}

const anyDrivers = fc.record(
  Object.fromEntries(specs.map((spec) => [spec.id, valueOf(spec)])),
) as unknown as fc.Arbitrary<DriverValues>;

describe('the market from drivers in the link', () => {
  test('comes back whole', () => {
    fc.assert(
      fc.property(anyDrivers, (values) => {
        const linked = { ...fromLink({}).values, ...writeDrivers(values) };
        const { values: read, problems } = fromLink(encodeLink(marketDriverSettings, linked));
        expect(problems).toEqual([]);
        expect(readDrivers(read)).toEqual(values);
      }),
      { numRuns: 300 },
    );
  });

  test('says only what differs, in keys of its own', () => {
    const linked = {
      ...fromLink({}).values,
      ...writeDrivers({ labelGrowthPerYear: { low: 0.2, high: 0.3, level: 0.8 } }),
    };
    expect(encodeLink(marketDriverSettings, linked)).toEqual({ v: '1', 'md.lg': '0.2..0.3' });
    const others = Object.values({ ...readerSettings, ...marketBasisSettings }).map(
      ({ urlKey }) => urlKey,
    );
    const own = Object.values(marketDriverSettings).map(({ urlKey }) => urlKey);
    expect(new Set([...own, ...others]).size).toBe(own.length + others.length);
  });

  test.each([
    ['md.lg', '0.3..0.2'],
    ['md.sc', '7'],
    ['md.base', 'nobody'],
    ['md.lock', 'nothing'],
  ])('%s=%s is reported and leaves the default', (key, text) => {
    const { values, problems } = fromLink({ [key]: text });
    expect(problems).toEqual([{ where: key, value: text }]);
    expect(readDrivers(values)).toEqual(atDefaults);
  });
});

test('another start is another market and no change; every other assumption is one', () => {
  const [, other] = driverParameters.base.options;
  const moved: DriverValues = { ...atDefaults, base: other!, scarcityElasticity: 0.5 };
  expect(changedAssumptions(driverAssumptions(marketDrivers, moved))).toEqual([
    'scarcityElasticity',
  ]);
  expect(defaultDrivers(moved)).toEqual({ ...atDefaults, base: other });
});

test('scarcity is off by default', () => {
  expect(atDefaults.scarcityElasticity).toBe(0);
});

describe('the words of the set', () => {
  const writers = locales.map((locale) => ({
    locale,
    t: makeTranslate(locale),
    format: makeFormat(locale, 'local'),
  }));

  test.each(specs.map(({ id }) => id))(
    '%s has a name, a help text and its value in words',
    (id) => {
      const spec = specs.find((one) => one.id === id)!;
      for (const writer of writers) {
        expect(parameterName(marketDrivers, id, writer)).not.toBe('');
        expect(parameterHelp(marketDrivers, id, writer).length).toBeGreaterThan(15);
        expect(writeValue(marketDrivers, spec, spec.default, writer)).toMatch(/\S/);
        if (spec.kind !== 'choice') expect(fieldUnit(spec, writer)).not.toBe('');
      }
    },
  );

  test('every stream of draws has a name', () => {
    for (const writer of writers)
      for (const stream of driverStreams)
        expect(streamName(marketDrivers, stream, writer)).not.toBe('');
  });

  test('each assumption stands in one group, and each group has a name', () => {
    const groups = parameterGroups(marketDrivers);
    const ids = groups.flatMap(({ parameterIds }) => parameterIds);
    expect(ids.toSorted()).toEqual(specs.map(({ id }) => id).toSorted());
    for (const writer of writers)
      for (const { id } of groups) expect(groupName(id, writer, marketDrivers)).not.toBe('');
  });

  test('automation has no say where machine labels cost as much as manual ones', () => {
    const certain = { low: 1, high: 1, level: 0.8 };
    const values = { ...atDefaults, machineCostShare: certain };
    expect(isRelevant(marketDrivers, atDefaults, 'machineShareAtHorizon')).toBe(true);
    expect(isRelevant(marketDrivers, values, 'machineShareAtHorizon')).toBe(false);
    expect(isRelevant(marketDrivers, values, 'expertShare')).toBe(true);
  });

  test.each([
    ['base', 'no-rows'],
    ['base', 'not-a-number'],
    ['base', 'below-minimum'],
    ['base', 'above-maximum'],
    ['rates', 'no-rows'],
    ['usedShares', 'no-rows'],
    ['year', 'not-a-number'],
    ['year', 'below-minimum'],
    ['year', 'above-maximum'],
  ] as const)('the problem %s %s has words of its own', (where, reason) => {
    const problem = { where, value: '2030', reason };
    const told = writers.map((writer) => describeProblem(marketDrivers, problem, writer));
    expect(new Set(told).size).toBe(locales.length);
    for (const text of told) expect(text).not.toMatch(/usedShares|“|「/);
  });

  test('a start that is none of the options is still told as such', () => {
    const problem = { where: 'base', value: 'gold', reason: 'unknown-choice' } as const;
    expect(describeProblem(marketDrivers, problem, writers[0]!)).toBe(
      '“gold” is none of the options.',
    );
  });
});
