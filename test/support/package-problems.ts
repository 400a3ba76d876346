import { posix } from 'node:path';
import { strFromU8 } from 'fflate';
import { findAll, parseXml, type XmlElement } from './xml-tree.ts';

/** The parts of an Office package by their path. */
export type PackageParts = Readonly<Record<string, Uint8Array>>;

/** A part as a tree. Throws where there is none. */
export function readPart(parts: PackageParts, path: string): XmlElement {
  const bytes = parts[path];
  if (!bytes) throw new Error(`no part ${path}`);
  return parseXml(strFromU8(bytes));
}

function isXml(path: string): boolean {
  return path.endsWith('.xml') || path.endsWith('.rels');
}

function typeProblems(parts: PackageParts): readonly string[] {
  const types = readPart(parts, '[Content_Types].xml');
  const extensions = findAll(types, 'Default').map(({ attributes }) => attributes['Extension']);
  const overrides = findAll(types, 'Override').map(
    ({ attributes }) => attributes['PartName'] ?? '',
  );
  const paths = Object.keys(parts).filter((path) => path !== '[Content_Types].xml');
  return [
    ...paths
      .filter((path) => !overrides.includes(`/${path}`))
      .filter(
        (path) =>
          path.endsWith('.xml') || !extensions.includes(path.slice(path.lastIndexOf('.') + 1)),
      )
      .map((path) => `no type for ${path}`),
    ...overrides.filter((name) => !parts[name.slice(1)]).map((name) => `type of no part: ${name}`),
    ...overrides
      .filter((name, place) => overrides.indexOf(name) !== place)
      .map((name) => `type twice: ${name}`),
  ];
}

function sourceOf(relsPath: string): string {
  if (relsPath === '_rels/.rels') return '';
  const folder = posix.dirname(posix.dirname(relsPath));
  return posix.join(folder, posix.basename(relsPath, '.rels'));
}

/** The relationships of a part by their id; targets inside the package as paths. */
export function linksOf(
  parts: PackageParts,
  path: string,
): ReadonlyMap<string, XmlElement & { target: string }> {
  const rels = posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
  if (!parts[rels]) return new Map();
  const links = findAll(readPart(parts, rels), 'Relationship').map((link) => {
    const raw = link.attributes['Target'] ?? '';
    const isExternal = link.attributes['TargetMode'] === 'External';
    const target = isExternal ? raw : posix.join('/', posix.dirname(path), raw).slice(1);
    return [link.attributes['Id'] ?? '', { ...link, target }] as const;
  });
  return new Map(links);
}

function linkProblems(parts: PackageParts, relsPath: string): readonly string[] {
  const ids = findAll(readPart(parts, relsPath), 'Relationship').map(
    ({ attributes }) => attributes['Id'],
  );
  const source = sourceOf(relsPath);
  const links = [...linksOf(parts, source).values()];
  return [
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${relsPath}: ${id} twice`),
    ...links
      .filter(({ attributes, target }) => attributes['TargetMode'] !== 'External' && !parts[target])
      .map(({ target }) => `${relsPath}: no ${target}`),
    ...(source === '' || parts[source] ? [] : [`${relsPath} of no part`]),
  ];
}

function usedIds(element: XmlElement): readonly string[] {
  const own = Object.entries(element.attributes).filter(([name]) => name.startsWith('r:'));
  return [...own.map(([, id]) => id), ...element.children.flatMap(usedIds)];
}

function referenceProblems(parts: PackageParts, path: string): readonly string[] {
  const links = linksOf(parts, path);
  return usedIds(readPart(parts, path))
    .filter((id) => !links.has(id))
    .map((id) => `${path}: no relationship ${id}`);
}

function idProblems(parts: PackageParts, path: string): readonly string[] {
  const ids = findAll(readPart(parts, path), 'p:cNvPr').map(({ attributes }) => attributes['id']);
  return ids
    .filter((id, place) => ids.indexOf(id) !== place)
    .map((id) => `${path}: shape ${id} twice`);
}

/** What keeps a presentation from being opened without repair, as far as the package's rules tell it: types, relationships, references, ids, and XML that is not well formed (which throws). */
export function packageProblems(parts: PackageParts): readonly string[] {
  const paths = Object.keys(parts).filter(isXml);
  for (const path of paths) readPart(parts, path);
  return [
    ...typeProblems(parts),
    ...paths.filter((path) => path.endsWith('.rels')).flatMap((path) => linkProblems(parts, path)),
    ...paths
      .filter((path) => path.endsWith('.xml'))
      .flatMap((path) => referenceProblems(parts, path)),
    ...paths.filter((path) => path.endsWith('.xml')).flatMap((path) => idProblems(parts, path)),
  ];
}
