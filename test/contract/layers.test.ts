import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSource, readSources } from '../support/source-file.ts';
import type { SourceFile } from '../support/source-file.ts';

/** ARCHITECTURE's table: which other folders of src/ a folder may import. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  i18n: [],
  models: ['core'],
  data: ['core'],
  scenario: ['core', 'i18n', 'models'],
  deck: ['core', 'i18n', 'scenario'],
  charts: ['core', 'i18n', 'data', 'models', 'scenario'],
  export: ['core', 'i18n', 'data', 'models', 'scenario', 'charts', 'deck'],
  app: ['core', 'i18n', 'data', 'models', 'scenario', 'charts', 'deck', 'export'],
  build: ['core', 'data', 'models', 'charts'],
  main: ['core', 'i18n', 'data', 'models', 'scenario', 'charts', 'export', 'app'],
};

/** Packages that a folder may use as code; types may come from anywhere but React. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  core: [],
  models: [],
  scenario: [],
  i18n: ['intl-messageformat'],
  charts: [],
  data: ['@duckdb/duckdb-wasm', 'papaparse', 'valibot'],
  deck: ['valibot', 'fflate', 'mdast-util-from-markdown'],
  export: ['echarts', 'papaparse', 'fflate', 'pptxgenjs', 'qr'],
};

const pureFolders = ['core', 'i18n', 'models', 'scenario', 'deck', 'charts', 'export'];

/** Files named after a subject rather than after one export. */
const subjects = new Set([
  'src/core/time.ts',
  'src/scenario/url-codec.ts',
  'src/charts/parts/axes.ts',
  'src/data/engine-error.ts',
  'src/app/chart-host/echarts.ts',
  'src/charts/parts/doubt-marks.ts',
]);

/** Files that put others together and export nothing, or JSX that is no component. */
const compositions = new Set([
  'src/main.tsx',
  'src/app/router.tsx',
  'src/app/chart-host/register-panning.ts',
  'src/models/runner/reproduction-worker.ts',
  'src/models/runner/forecast-worker.ts',
  'src/models/runner/analysis-worker.ts',
  'src/models/runner/driver-worker.ts',
]);

const sources = readSources('src');
const everything = [...sources, ...readSources('test')];

function folderOf(path: string): string {
  return path.split('/')[1]?.replace(/\.tsx?$/, '') ?? '';
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function brokenLayers(file: SourceFile): readonly string[] {
  const from = folderOf(file.path);
  const allowed = mayImport[from] ?? [];
  return file.imports
    .filter(({ isOwn, target }) => isOwn && target.startsWith('src/'))
    .filter(({ target }) => ![from, ...allowed].includes(folderOf(target)))
    .map(({ target }) => `${file.path} imports ${target}`);
}

function brokenPackages(file: SourceFile): readonly string[] {
  const allowed = mayUse[folderOf(file.path)];
  return file.imports
    .filter(({ isOwn, isTypeOnly, target }) => {
      if (isOwn) return false;
      if (target.startsWith('node:')) return folderOf(file.path) !== 'build';
      if (allowed === undefined) return false;
      const isAllowed = allowed.includes(packageOf(target));
      return isTypeOnly ? /^react(-dom)?$/.test(packageOf(target)) : !isAllowed;
    })
    .map(({ target }) => `${file.path} uses ${target}`);
}

/** Reads of the clock and of chance, which make the same input give different output. */
function impurities(file: SourceFile): readonly string[] {
  const found: string[] = [];
  const report = (what: string) => found.push(`${file.path}: ${what}`);
  file.visit({
    MemberExpression({ object, property }) {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      const name = `${object.name}.${property.name}`;
      if (['Date.now', 'Math.random', 'performance.now'].includes(name)) report(name);
    },
    NewExpression({ callee, arguments: given }) {
      const isClock = callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0;
      if (isClock) report('new Date()');
    },
  });
  return found;
}

function words(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split('-')
    .map((word) => word.replace(/ies$/, 'y').replace(/e?d$|s$/, ''));
}

function isNamedAfterAnExport({ path, exportNames }: SourceFile): boolean {
  if (subjects.has(path) || compositions.has(path)) return true;
  const name = basename(path).replace(/\.tsx?$/, '');
  if (path.endsWith('.tsx')) return exportNames.includes(name);
  const wanted = new Set([...words(name), ...words(basename(dirname(path)))]);
  return exportNames.some((exported) => words(exported).some((word) => wanted.has(word)));
}

describe('the layers', () => {
  test('a folder imports only what ARCHITECTURE allows it', () => {
    expect(sources.flatMap(brokenLayers)).toEqual([]);
  });

  test('every folder of src/ has its place in the table', () => {
    const folders = new Set(sources.map(({ path }) => folderOf(path)));
    expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([]);
  });

  test('no package comes in below the layer that may know it, and node only in the build', () => {
    expect(sources.flatMap(brokenPackages)).toEqual([]);
  });

  test('source never imports tests', () => {
    const imports = sources.flatMap((file) => file.imports);
    expect(imports.filter(({ target }) => target.startsWith('test/'))).toEqual([]);
  });

  test('what is pure reads neither the clock nor chance', () => {
    const pure = sources.filter(({ path }) => pureFolders.includes(folderOf(path)));
    expect(pure.flatMap(impurities)).toEqual([]);
  });

  test('the checks see what they look for', () => {
    const bad = parseSource(
      'src/core/bad.ts',
      `import react from 'react';
       import type { Theme } from '../charts/theme.ts';
       export * from '../data/catalog.ts';
       const late = () => import('../app/router.tsx');
       export const bad = [Date.now(), new Date(), Math.random(), react, late] as Theme;`,
    );
    expect(brokenLayers(bad)).toHaveLength(3);
    expect(brokenPackages(bad)).toEqual(['src/core/bad.ts uses react']);
    expect(impurities(bad)).toHaveLength(3);
  });
});

describe('the files', () => {
  test('are kebab-case.ts, or PascalCase.tsx for a component', () => {
    const isWellNamed = ({ path }: SourceFile) =>
      compositions.has(path) ||
      /^([a-z0-9]+(-[a-z0-9]+)*(\.test)?\.ts|([A-Z][a-z0-9]*)+\.tsx)$/.test(basename(path));
    expect(everything.filter((file) => !isWellNamed(file)).map(({ path }) => path)).toEqual([]);
  });

  test('have no name that says nothing', () => {
    const empty = /(^|[-/])(utils?|helpers?|manager|common|misc)([-./]|$)/i;
    expect(everything.filter(({ path }) => empty.test(path)).map(({ path }) => path)).toEqual([]);
  });

  test('are named after what they export', () => {
    expect(sources.filter((file) => !isNamedAfterAnExport(file)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test('of src/ have at most 350 lines', () => {
    const long = sources.filter(({ lineCount }) => lineCount > 350);
    expect(long.map(({ path, lineCount }) => `${path}: ${lineCount} lines`)).toEqual([]);
  });
});
