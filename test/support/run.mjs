// Runs a TypeScript file on any supported Node: `node test/support/run.mjs <file.ts> [arguments]`.
import { resolve } from 'node:path';
import process from 'node:process';
import { runnerImport } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) throw new Error('no file named');
process.argv = [process.argv[0], resolve(file), ...rest];
await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
