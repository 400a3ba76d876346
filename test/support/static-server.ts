import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

const mimeTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gz': 'application/gzip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.sql': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A running server: `url` ends with the sub-path and a slash. */
export interface StaticServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Where and under which sub-path (`/` or `/a/b/`) to serve; port 0 lets the system choose. */
export interface StaticServerOptions {
  readonly host?: string;
  readonly port?: number;
  readonly basePath?: string;
}

/** The file that a request path names inside `folder`; `undefined` when there is none or the path leads outside. */
export function resolveRequest(
  folder: string,
  basePath: string,
  requestPath: string,
): string | undefined {
  const decoded = decodePath(requestPath);
  if (decoded === undefined || decoded.includes('\0') || !decoded.startsWith(basePath)) {
    return undefined;
  }
  const root = resolve(folder);
  const path = resolve(root, `.${sep}${decoded.slice(basePath.length)}`);
  if (path !== root && !path.startsWith(root + sep)) return undefined;
  return existingFile(path) ?? existingFile(resolve(path, 'index.html'));
}

function decodePath(requestPath: string): string | undefined {
  const [path = ''] = requestPath.split('?');
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function existingFile(path: string): string | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? path : undefined;
}

function send(request: IncomingMessage, response: ServerResponse, file: string | undefined): void {
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found\n');
    return;
  }
  const { mtime, size } = statSync(file);
  const lastModified = mtime.toUTCString();
  if (request.headers['if-modified-since'] === lastModified) {
    response.writeHead(304, { 'last-modified': lastModified }).end();
    return;
  }
  response.writeHead(200, {
    'content-type': mimeTypes[extname(file)] ?? 'application/octet-stream',
    'content-length': size,
    'last-modified': lastModified,
  });
  if (request.method === 'GET') createReadStream(file).pipe(response);
  else response.end();
}

/** Serves a folder as the plainest host would: no compression, no fallback page, no header beyond type, length and date. */
export async function serveFolder(
  folder: string,
  { host = '127.0.0.1', port = 0, basePath = '/' }: StaticServerOptions = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { method, url = '/' } = request;
    if (method === 'GET' || method === 'HEAD') {
      send(request, response, resolveRequest(folder, basePath, url));
    } else {
      response.writeHead(405).end();
    }
  });
  const address = await listen(server, port, host);
  return {
    url: `http://${host}:${address.port}${basePath}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => done(server.address() as AddressInfo));
  });
}
