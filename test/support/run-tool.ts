import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { projectRoot } from './project-root.ts';

/** How a command ended: its exit code and everything that it printed. */
export interface ToolRun {
  readonly exitCode: number;
  readonly output: string;
}

/** Path of the script behind an installed package's command, so that it runs by `node` on every system. */
function toolPath(packageName: string, command: string): string {
  const folder = join(projectRoot, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Readonly<Record<string, string>>;
  };
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (script === undefined) throw new Error(`no command ${command} in ${packageName}`);
  return join(folder, script);
}

/** Runs an installed command in the repository, outside vitest's environment, and waits for its end. */
export function runTool(
  packageName: string,
  command: string,
  args: readonly string[],
): Promise<ToolRun> {
  const child = spawn(process.execPath, [toolPath(packageName, command), ...args], {
    cwd: projectRoot,
    env: plainEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done({ exitCode: code ?? 1, output: chunks.join('') }));
  });
}

function plainEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => name !== 'NODE_ENV' && !name.startsWith('VITE'),
  );
  return { ...Object.fromEntries(inherited), NO_COLOR: '1' };
}
