import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';
import { packagedChromium } from './packaged-chromium.ts';
import type { BrowserProgram } from './packaged-chromium.ts';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const usualPlaces: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    return [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
};

const switches = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function onPath(command: string): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const file = process.platform === 'win32' ? `${command}.exe` : command;
  return folders.map((folder) => join(folder, file));
}

/** The first browser of: `CHROME_PATH`, the commands on PATH, the system's usual places, the one that comes with the npm packages. */
async function findChromium(): Promise<BrowserProgram> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`no browser at CHROME_PATH: ${named}`);
    return { path: named, environment: {} };
  }
  const places = [...commands.flatMap(onPath), ...(usualPlaces[process.platform] ?? [])];
  const path = places.find((place) => existsSync(place));
  return path === undefined ? packagedChromium() : { path, environment: {} };
}

/** Starts a headless browser and says once a run which one; sandboxed unless the user is root on Linux or the system forbids it. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const program = await findChromium();
  const settings: LaunchOptions = {
    executablePath: program.path,
    args: switches,
    env: { ...process.env, ...program.environment },
    ...options,
  };
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const browser = await (isRoot ? launch(settings, false) : launchSandboxed(settings));
  announce(`${program.path} ${browser.version()}`);
  return browser;
}

function launch(settings: LaunchOptions, chromiumSandbox: boolean): Promise<Browser> {
  return chromium.launch({ ...settings, chromiumSandbox });
}

async function launchSandboxed(settings: LaunchOptions): Promise<Browser> {
  try {
    return await launch(settings, true);
  } catch (error) {
    if (!String(error).toLowerCase().includes('sandbox')) throw error;
    return launch(settings, false);
  }
}

/** Test files run in processes of their own, which inherit the environment: only the first one speaks. */
function announce(browser: string): void {
  if (process.env['DATAWALL_BROWSER'] === browser) return;
  process.env['DATAWALL_BROWSER'] = browser;
  console.log(`browser: ${browser}`);
}
