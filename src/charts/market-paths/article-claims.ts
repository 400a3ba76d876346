/** The article's two figures of the market: rows of the table `claims`. */
export type ArticleClaim = 'C15' | 'C16';

const claims: ReadonlyMap<string, ArticleClaim> = new Map([
  ['article-2023-china-base-data', 'C15'],
  ['article-2023-china-annotation', 'C16'],
]);

/** The claim of the article that a forecast is; `undefined` for every other forecast. */
export function claimOf(forecastId: string): ArticleClaim | undefined {
  return claims.get(forecastId);
}
