import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packEngine, type PackedEngine } from './pack-engine.ts';
import { publishFolder } from './publish-folder.ts';

/** Publishes DuckDB's worker and wasm in `engine/` and defines `ENGINE_FACTS`. */
export function engineFiles(): Plugin {
  let engine: PackedEngine;

  return {
    name: 'datawall:engine-files',

    async config({ root = '.' }) {
      engine = await packEngine(resolve(root, 'node_modules/.cache/datawall'));
      return { define: { ENGINE_FACTS: JSON.stringify(engine.facts) } };
    },

    ...publishFolder('engine', async () => engine.files),
  };
}
