import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const packageName = '@duckdb/duckdb-wasm';

/** The installed DuckDB-Wasm: its version and the absolute paths of the files that are shipped or run in Node. */
export const duckdbPackage = {
  version: (require(packageName) as { PACKAGE_VERSION: string }).PACKAGE_VERSION,
  wasmPath: require.resolve(`${packageName}/dist/duckdb-eh.wasm`),
  workerPath: require.resolve(`${packageName}/dist/duckdb-browser-eh.worker.js`),
} as const;
