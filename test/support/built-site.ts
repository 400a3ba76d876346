import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { launchBrowser } from './chromium.ts';
import { runTool } from './run-tool.ts';
import { serveFolder } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, served from a sub-path; ends with a slash. */
    siteUrl: string;
    /** Folder of the built site. */
    siteFolder: string;
  }
}

/** A built copy of the site, served until `close`, which also removes it. */
export interface BuiltSite {
  readonly url: string;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** Builds the site as `npm run build` does, into a new temporary folder; throws the build's output when it fails. */
export async function buildSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'datawall-site-'));
  const args = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  const { exitCode, output } = await runTool('vite', 'vite', args);
  if (exitCode !== 0) throw new Error(`the site does not build:\n${output}`);
  return folder;
}

/** Builds the site and serves it from a sub-path of the local host. */
export async function serveBuiltSite(): Promise<BuiltSite> {
  const folder = await buildSite();
  const server = await serveFolder(folder, { basePath: '/some/sub-path/' });
  return {
    url: server.url,
    folder,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Global set-up of the browser tests: tries the browser, then builds and serves the site once for all of them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await (await launchBrowser()).close();
  const site = await serveBuiltSite();
  project.provide('siteUrl', site.url);
  project.provide('siteFolder', site.folder);
  return site.close;
}
