/** The places that the markets of the tables are in: ISO 3166-1 codes, or `world`. */
export const marketGeographies = ['world', 'CN', 'JP'] as const;
