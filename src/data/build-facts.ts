declare const DATA_VERSION: string;
declare const ENGINE_FACTS: EngineFacts;

/** The database engine as the build ships it: names of files below `engine/`, sizes in bytes. */
export interface EngineFacts {
  readonly version: string;
  readonly workerFile: string;
  /** The wasm, gzipped: what is normally downloaded. */
  readonly gzFile: string;
  readonly gzBytes: number;
  /** The wasm as it is, cut so that no file passes a host's limit of 25 MiB. */
  readonly partFiles: readonly string[];
  readonly rawBytes: number;
}

/** What the build knows and the page cannot find out by itself. */
export interface BuildFacts {
  /** Changes with every byte of `data/`: 12 hex digits. */
  readonly dataVersion: string;
  readonly engine: EngineFacts;
}

/** The facts of this build; vite's plugins of `src/build` put them here, so it throws where they did not run. */
export const buildFacts: BuildFacts = { dataVersion: DATA_VERSION, engine: ENGINE_FACTS };
