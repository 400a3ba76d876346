import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { projectRoot } from './project-root.ts';
import { serveFolder } from './static-server.ts';
import type { StaticServer } from './static-server.ts';

const folder = join(projectRoot, 'dist');
if (!existsSync(join(folder, 'index.html'))) {
  console.error('no built site: run `npm run build` first');
  process.exit(1);
}
const wanted = Number(process.env['PORT'] ?? 4173);
const { url } = await serveFrom(wanted, wanted + 20);
console.log(`\n  Datawall is at ${url}\n  Ctrl+C stops it.\n`);

async function serveFrom(port: number, last: number): Promise<StaticServer> {
  try {
    return await serveFolder(folder, { port });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || port >= last) throw error;
    return serveFrom(port + 1, last);
  }
}
