import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { projectRoot } from './project-root.ts';

/** A browser's executable and the environment that it needs beyond this process's own. */
export interface BrowserProgram {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

const installed = join(projectRoot, 'node_modules');

const unpack = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;

/** The Chromium of @sparticuz/chromium (Linux on x64 only), unpacked once into the package cache, with its own libraries where the system has none. */
export async function packagedChromium(): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('no Chromium or Chrome found: install one, or name it in CHROME_PATH');
  }
  const cache = join(installed, '.cache', 'datawall-chromium', packageVersion());
  if (!existsSync(cache)) await unpackInto(cache);
  const path = join(cache, 'chromium');
  const environment = {
    HOME: process.env['HOME'] ?? cache,
    ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(cache, 'fonts') }),
  };
  if (canStart(path)) return { path, environment };
  return { path, environment: { ...environment, LD_LIBRARY_PATH: join(cache, 'al2023', 'lib') } };
}

function packageVersion(): string {
  const file = join(installed, '@sparticuz', 'chromium', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Two test processes may unpack at once: each fills a folder of its own, and the first to finish gives it the name. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(join(folder, '..'), { recursive: true });
  const own = await mkdtemp(`${folder}-`);
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: projectRoot,
    // The package unpacks into TMPDIR, and its system libraries only where it believes itself on AWS.
    env: { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  try {
    await rename(own, folder);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function canStart(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
