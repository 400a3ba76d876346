import { expect, test } from 'vitest';
import { annualisedValue } from '../../../../src/models/funding/licences/annualised-value.ts';
import { licenceDeals } from '../../../../src/models/funding/licences/licence-deals.ts';
import {
  valueKinds,
  valueQualifiers,
} from '../../../../src/models/funding/licences/licence-row.ts';
import {
  impliedUnitPrice,
  impliedUnits,
  unitPrice,
} from '../../../../src/models/funding/licences/unit-price.ts';
import { all, codesOf, licenceRow, licenceRows } from '../funding-tables.ts';

test('the codes are those of the table', () => {
  expect(codesOf('licence_deals', 'value_kind').toSorted()).toEqual(valueKinds.toSorted());
  expect(codesOf('licence_deals', 'value_qualifier').toSorted()).toEqual(
    valueQualifiers.toSorted(),
  );
});

// By hand, in millions of dollars a year: amount, low, high, years of the contract.
test.each([
  ['reddit-google-2024', 'per-year', 'exact', 60, undefined, undefined, undefined],
  ['reddit-aggregate-2024', 'total-over-term', 'exact', 203 / 2.5, 203 / 3, 203 / 2, 2.5],
  ['news-corp-openai-2024', 'total-over-term', 'at-least', 250 / 5, undefined, undefined, 5],
  // Up to 50 a year, for three years: not divided.
  ['news-corp-meta-2026', 'per-year', 'at-most', 50, undefined, undefined, undefined],
  ['news-corp-google-2024', 'per-year', 'at-most', 6, 5, 6, undefined],
  ['axel-springer-openai-2023', 'total-over-term', 'exact', 27.5 / 3, 25 / 3, 10, 3],
  ['new-york-times-amazon-2025', 'per-year', 'exact', 22.5, 20, 25, undefined],
  ['dotdash-meredith-openai-2024', 'per-year', 'at-least', 16, undefined, undefined, undefined],
  ['wiley-tech-company-2024', 'total-over-term', 'exact', 23, undefined, undefined, 1],
  [
    'shutterstock-ai-revenue-2023',
    'revenue-of-year',
    'exact',
    104,
    undefined,
    undefined,
    undefined,
  ],
  ['us-publishers-facebook-news-2022', 'per-year', 'at-most', 3, undefined, undefined, undefined],
])('%s: %s, %s', (id, basis, bound, amount, low, high, termYears) => {
  const near = (millions: number | undefined) =>
    millions === undefined ? undefined : expect.closeTo(millions * 1e6, 3);
  expect(annualisedValue(licenceRow(id))).toMatchObject({
    ok: true,
    value: {
      currency: 'USD',
      basis,
      bound,
      amount: near(amount),
      low: near(low),
      high: near(high),
      termYears,
      isPerBuyer: false,
    },
  });
});

test.each([
  ['associated-press-openai-2023', 'undisclosed'],
  ['taylor-francis-microsoft-2024', 'first-fee-only'],
  ['reuters-meta-2024', 'one-time'],
  ['harpercollins-microsoft-2024', 'unit-price-only'],
  ['publishers-microsoft-marketplace-2025', 'unit-price-only'],
  ['shutterstock-big-tech-2023', 'no-term'],
  ['freepik-tech-companies-2024', 'no-term'],
  ['shutterstock-average-contract-2022', 'not-a-licence-fee'],
  ['spirit-airlines-estate-2026', 'not-a-licence-fee'],
  ['disney-openai-2025', 'not-a-licence-fee'],
  ['reddit-openai-2024', 'unverified'],
])('no yearly value of %s: %s', (id, reason) => {
  expect(annualisedValue(licenceRow(id))).toMatchObject({ problems: [{ reason }] });
});

test('every yearly value of the table is the one that follows from its other columns', () => {
  for (const row of licenceRows) {
    const printed = (row as { annualised_usd_m?: number }).annualised_usd_m;
    const found = annualisedValue(row, all);
    // The table rounds to 0.1 million.
    if (found.ok) expect(Math.abs(found.value.amount / 1e6 - printed!)).toBeLessThan(0.0501);
    expect(found.ok, row.licence_deal_id).toBe(printed !== undefined);
  }
});

test('a limit is one whatever the qualifier of the figure', () => {
  const boundOf = (id: string) => {
    const found = annualisedValue(licenceRow(id, { value_qualifier: 'exact' }));
    return found.ok && found.value.bound;
  };
  expect(boundOf('news-corp-meta-2026')).toBe('at-most');
  expect(boundOf('dotdash-meredith-openai-2024')).toBe('at-least');
});

test('a total for each of several buyers stays a total of each', () => {
  const row = licenceRow('shutterstock-big-tech-2023', { term_years: 2 });
  expect(annualisedValue(row)).toMatchObject({
    value: { amount: 18.75e6, low: 12.5e6, high: 25e6, isPerBuyer: true },
  });
});

test.each([
  [{ term_years: 0 }, 'not-positive'],
  [{ value_m: 0 }, 'not-positive'],
  [{ value_m: undefined }, 'undisclosed'],
  [{ currency: undefined }, 'no-currency'],
  [{ unverified_fields: 'term_years' }, 'unverified'],
  [{ unverified_fields: 'value_m' }, 'unverified'],
])('%o: %s', (changes, reason) => {
  expect(annualisedValue(licenceRow('news-corp-openai-2024', changes))).toMatchObject({
    problems: [{ reason }],
  });
});

test('unit prices keep both ends and their unit', () => {
  const price = (id: string) => {
    const found = unitPrice(licenceRow(id));
    return found.ok
      ? [found.value.low, found.value.high, found.value.unit]
      : found.problems[0]!.reason;
  };
  expect(price('freepik-tech-companies-2024')).toEqual([0.02, 0.04, 'per_image']);
  expect(price('harpercollins-microsoft-2024')).toEqual([5000, 5000, 'per_title']);
  expect(price('photobucket-talks-2024')).toEqual([0.05, 1, 'per_photo']);
  expect(price('reddit-google-2024')).toBe('no-unit-price');
  expect(price('authors-anthropic-settlement-2025')).toBe('unverified');
});

test('a value and a unit price give the units, a value and units the price', () => {
  const freepik = licenceRow('freepik-tech-companies-2024');
  // 6 million at 4 and at 2 cents, around the 200 million images of the source.
  expect(impliedUnits(freepik)).toEqual({
    ok: true,
    value: { fewest: expect.closeTo(150e6, 3), most: expect.closeTo(300e6, 3) },
  });
  expect(impliedUnitPrice(freepik, 200e6)).toMatchObject({
    value: { amount: 0.03, currency: 'USD' },
  });
  // 100 million emails and 500 million messages and documents for 10 million.
  expect(impliedUnitPrice(licenceRow('spirit-airlines-estate-2026'), 600e6)).toMatchObject({
    value: { amount: expect.closeTo(1 / 60, 12) },
  });
  expect(impliedUnitPrice(freepik, 0)).toMatchObject({ problems: [{ reason: 'no-units' }] });
});

test('duplicates, misquotes, talks and denied deals do not count, unverified ones only when asked', () => {
  const { deals, leftOut } = licenceDeals(licenceRows);
  expect(deals.length + leftOut.length).toBe(licenceRows.length);
  const reasons = new Map(leftOut.map((one) => [one.row.licence_deal_id, one.reasons]));
  expect(reasons.get('shutterstock-apple-2024')).toEqual(['duplicate']);
  expect(reasons.get('reddit-aggregate-2024-misread')).toEqual(['misquote', 'misreported']);
  expect(reasons.get('news-corp-google-2024')).toEqual(['denied']);
  expect(reasons.get('photobucket-talks-2024')).toEqual(['talks']);
  expect(reasons.get('reddit-openai-2024')).toEqual(['unverified']);
  const asked = licenceDeals(licenceRows, all);
  expect(asked.deals.map(({ row }) => row.licence_deal_id)).toContain('reddit-openai-2024');
  expect(asked.leftOut).toHaveLength(4);
});

test('a term that is a range makes the value of a year one: 203 million over two to three years', () => {
  const found = annualisedValue(licenceRow('reddit-aggregate-2024'));
  if (!found.ok) throw new Error('no yearly value');
  expect(found.value.amount).toBeCloseTo(81.2e6, 0);
  expect(found.value.low).toBeCloseTo(67.67e6, -5);
  expect(found.value.high).toBeCloseTo(101.5e6, 0);
});
