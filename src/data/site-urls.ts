/**
 * Absolute URLs of what the site serves beside its page. `baseUrl` is absolute, such as `document.baseURI`; a version in the
 * address keeps a cache from mixing two builds (engine files carry theirs in the name).
 */
export const siteUrls = {
  engine: (baseUrl: string, file: string) => new URL(`engine/${file}`, baseUrl).href,
  data: (baseUrl: string, file: string, dataVersion: string) =>
    new URL(`data/${file}?v=${dataVersion}`, baseUrl).href,
  result: (baseUrl: string, queryId: string, dataVersion: string) =>
    new URL(`results/${queryId}.json?v=${dataVersion}`, baseUrl).href,
} as const;
