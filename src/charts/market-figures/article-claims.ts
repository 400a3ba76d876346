/** The rows of `market_forecasts` that hold the article's two figures of the market, by their rows of the table `claims`. */
export const articleForecastIds = {
  C15: 'article-2023-china-base-data',
  C16: 'article-2023-china-annotation',
} as const;

/** A claim of the article on the size of the market. */
export type ArticleClaim = keyof typeof articleForecastIds;

/** The claim of the article that a forecast is; `undefined` for every other forecast. */
export function articleClaimOf(forecastId: string): ArticleClaim | undefined {
  return (['C15', 'C16'] as const).find((claim) => articleForecastIds[claim] === forecastId);
}
