import { readCatalog, type Catalog, type Resource } from './catalog.ts';
import { checkHeader } from './check-header.ts';
import { fetchOk } from './fetch-ok.ts';
import { siteUrls } from './site-urls.ts';

/** A table of the catalog with the bytes of its CSV. */
export interface TableFile {
  readonly resource: Resource;
  readonly csv: Uint8Array;
}

/** Fetches and checks the data package's descriptor; throws as `fetchOk` and `readCatalog` do. */
async function fetchCatalog(baseUrl: string, dataVersion: string): Promise<Catalog> {
  const response = await fetchOk(siteUrls.data(baseUrl, 'datapackage.json', dataVersion));
  return readCatalog(await response.json());
}

/** Fetches every table that the catalog names, all at once: a few hundred kB. */
export async function fetchTables(
  baseUrl: string,
  dataVersion: string,
): Promise<readonly TableFile[]> {
  const { resources } = await fetchCatalog(baseUrl, dataVersion);
  return Promise.all(
    resources.map(async (resource) => {
      const response = await fetchOk(siteUrls.data(baseUrl, resource.path, dataVersion));
      const csv = new Uint8Array(await response.arrayBuffer());
      checkHeader(resource, csv);
      return { resource, csv };
    }),
  );
}
