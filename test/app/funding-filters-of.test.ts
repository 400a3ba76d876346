import { expect, test } from 'vitest';
import { filtersOf } from '../../src/app/funding/use-funding-filters.ts';
import { everyEvent } from '../../src/charts/funding-figures/filters.ts';
import { fundingFilterSettings } from '../../src/scenario/funding-settings.ts';
import { decodeLink } from '../../src/scenario/url-codec.ts';

function filters(search: Readonly<Record<string, string>>) {
  const { values, problems } = decodeLink(fundingFilterSettings, search);
  expect(problems).toEqual([]);
  return filtersOf(values);
}

test('a link that says nothing asks for every event, so that the rows shipped with the page answer', () => {
  expect(filters({})).toEqual(everyEvent);
  expect(
    filters({
      category: fundingFilterSettings.categories.format(fundingFilterSettings.categories.default),
    }),
  ).toEqual(everyEvent);
});

test('every choice becomes a variable, and none of a kind is none', () => {
  expect(
    filters({
      category: 'embeddings.data_quality',
      country: 'US.unknown',
      stage: 'none',
      years: '2023-2023',
      find: ' Scale ',
      unseen: 'in',
    }),
  ).toEqual({
    categories: 'data_quality,embeddings',
    countries: 'US,unknown',
    stages: '',
    from_year: 2023,
    to_year: 2023,
    company_text: 'Scale',
    counts_unverified: true,
  });
});

test('a code that is no code is refused, and one that no row has is not', () => {
  const { problems } = decodeLink(fundingFilterSettings, { country: "US.x'); DROP", stage: 'zzz' });
  expect(problems.map(({ where }) => where)).toEqual(['country']);
});
