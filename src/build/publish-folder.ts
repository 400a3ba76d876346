import type { Plugin } from 'vite';

/** A file that the site offers at a fixed address; its content is made when asked for. */
export interface PublishedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly read: () => Promise<string | Uint8Array>;
}

/** The hooks of a vite plugin that writes the files to `<folder>/` in the build and answers for them on the dev server. */
export function publishFolder(
  folder: string,
  list: () => Promise<readonly PublishedFile[]>,
): Required<Pick<Plugin, 'generateBundle' | 'configureServer'>> {
  return {
    async generateBundle() {
      for (const { name, read } of await list()) {
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source: await read() });
      }
    },

    configureServer(server) {
      server.middlewares.use(`/${folder}/`, (request, response, next) => {
        const { pathname } = new URL(request.url ?? '', 'http://dev');
        const answer = async () => {
          const file = (await list()).find(({ name }) => pathname === `/${name}`);
          if (file === undefined) return next();
          response.setHeader('Content-Type', file.mediaType);
          response.end(await file.read());
        };
        answer().catch(next);
      });
    },
  };
}
