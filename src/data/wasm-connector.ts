import type { BuildFacts } from './build-facts.ts';
import { downloadEngine } from './engine-download.ts';
import { inStep } from './in-step.ts';
import { makeLazyConnector, type LazyConnector, type Patience } from './lazy-connector.ts';
import { rememberSuccess } from './remember-success.ts';
import type { OpenSession } from './session.ts';
import { siteUrls } from './site-urls.ts';

/** Where the site lies (an absolute URL, such as `document.baseURI`) and what its build says. */
export interface WasmConnectorOptions {
  readonly baseUrl: string;
  readonly facts: BuildFacts;
  readonly patience?: Patience;
}

/** DuckDB in a worker of this page, with the tables of the site's data package. Nothing is fetched before the first use; what was downloaded once is kept for restarts. */
export function makeWasmConnector({
  baseUrl,
  facts,
  patience,
}: WasmConnectorOptions): LazyConnector {
  const { engine, dataVersion } = facts;
  const wasmOnce = rememberSuccess(downloadEngine);
  const tablesOnce = rememberSuccess(() =>
    inStep('tables', async () => {
      const { fetchTables } = await import('./fetch-tables.ts');
      return fetchTables(baseUrl, dataVersion);
    }),
  );
  const moduleOnce = rememberSuccess(() => inStep('download', () => import('./wasm-session.ts')));

  const openSession: OpenSession = async (report) => {
    let progress = { loadedBytes: engine.gzBytes, totalBytes: engine.gzBytes };
    const wasm = wasmOnce({
      baseUrl,
      facts: engine,
      report: ({ step, ...bytes }) => {
        progress = bytes;
        report({ step, ...bytes });
      },
    });
    const parts = [wasm, tablesOnce(), moduleOnce()] as const;
    await Promise.allSettled(parts); // so that nothing of a failed opening goes on behind a retry
    const [downloaded, tables, { openWasmSession }] = await Promise.all(parts);
    const workerUrl = siteUrls.engine(baseUrl, engine.workerFile);
    return openWasmSession({ workerUrl, wasm: downloaded, tables }, (step) =>
      report({ step, ...progress }),
    );
  };

  return makeLazyConnector(openSession, patience);
}
