import { memoizeOnce } from '../../../core/memoize-once.ts';
import { usedSharesOf, type UsedShares } from '../../../models/market/drivers/index.ts';
import { scenarioOf } from '../../../models/model-parameters.ts';
import { shippedForecast } from '../../model/shipped-forecast.ts';

const publishedForecast = memoizeOnce(() => {
  const rows = { population: [], compute: [] };
  const scenario = scenarioOf('epoch-2024');
  return shippedForecast({ scenario, rows, worldCount: 0 })?.good?.forecast;
});

/** How far the stock of public text is used in each year by the medians of the published scenario of 2024, as the build computed it. */
export const publishedUsedShares: () => UsedShares | undefined = memoizeOnce(() => {
  const forecast = publishedForecast();
  return forecast && usedSharesOf(forecast);
});
