import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseSync, Visitor } from 'vite';
import type { VisitorObject } from 'vite';
import { projectRoot } from './project-root.ts';

/** One import of a source file: `target` is the path from the repository's root for our own files, else the package as written. */
export interface SourceImport {
  readonly target: string;
  readonly isOwn: boolean;
  readonly isTypeOnly: boolean;
  /** Names taken from the other file as they are called there; none for a dynamic import. */
  readonly names: readonly string[];
}

/** A parsed file of ours; `path` is from the repository's root with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly lineCount: number;
  readonly imports: readonly SourceImport[];
  readonly exportNames: readonly string[];
  /** Walks the syntax tree. */
  readonly visit: (visitor: VisitorObject) => void;
}

/** Every TypeScript file below a folder of the repository, parsed. */
export function readSources(folder: string): readonly SourceFile[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => /\.(ts|tsx)$/.test(path) && !path.endsWith('.d.ts'))
    .toSorted()
    .map((path) => parseSource(path, readFileSync(join(projectRoot, path), 'utf8')));
}

/** Parses one file; throws the parser's first message where the text is not TypeScript. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, module, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(`${path}: ${error.message}`);
  return {
    path,
    lineCount: text.trimEnd().split('\n').length,
    imports: [
      ...module.staticImports.map(({ moduleRequest, entries }) =>
        toImport(path, moduleRequest.value, {
          isTypeOnly: allTypes(entries),
          names: entries.flatMap(({ importName }) => importName.name ?? []),
        }),
      ),
      ...module.staticExports.flatMap(({ entries }) =>
        entries.flatMap(({ moduleRequest, isType }) =>
          moduleRequest === null
            ? []
            : [toImport(path, moduleRequest.value, { isTypeOnly: isType, names: [] })],
        ),
      ),
      ...module.dynamicImports.map(({ moduleRequest }) =>
        toImport(path, text.slice(moduleRequest.start + 1, moduleRequest.end - 1), {
          isTypeOnly: false,
          names: [],
        }),
      ),
    ],
    exportNames: module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ exportName }) => exportName.name ?? []),
    ),
    visit: (visitor) => new Visitor(visitor).visit(program),
  };
}

function allTypes(entries: readonly { readonly isType: boolean }[]): boolean {
  return entries.length > 0 && entries.every(({ isType }) => isType);
}

function toImport(
  from: string,
  specifier: string,
  facts: Pick<SourceImport, 'isTypeOnly' | 'names'>,
): SourceImport {
  const [bare = ''] = specifier.split('?');
  const isOwn = bare.startsWith('.');
  const target = isOwn ? posix.join(dirname(from).replaceAll('\\', '/'), bare) : bare;
  return { target, isOwn, ...facts };
}
