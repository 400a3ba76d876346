import { join } from 'node:path';
import type { ESTree } from 'vite';
import { describe, expect, test } from 'vitest';
import { nameOfPage } from '../../src/app/page-name.ts';
import { panelName } from '../../src/app/panel-name.ts';
import { panelNames } from '../../src/app/panel-names-messages.ts';
import { pages } from '../../src/app/pages.ts';
import type { ChartDefinition } from '../../src/charts/chart.ts';
import { locales } from '../../src/i18n/locales.ts';
import { projectRoot } from '../support/project-root.ts';
import { readerOf } from '../support/reader-of.ts';
import { readSources, type SourceFile } from '../support/source-file.ts';

const sources = new Map(readSources('src/app').map((file) => [file.path, file]));
const paths = Object.keys(pages) as readonly (keyof typeof pages)[];

/** Every file that a page brings: those of its own folder and of the workbench, as they import one another. */
function filesOf(path: string): readonly SourceFile[] {
  const folder = `src/app/${nameOfPage(path)}/`;
  const folders = [folder, 'src/app/workbench/'];
  const found = new Set<SourceFile>();
  const add = (target: string): void => {
    const file = sources.get(target);
    if (file === undefined || found.has(file)) return;
    found.add(file);
    for (const { target: next } of file.imports) {
      if (folders.some((one) => next.startsWith(one))) add(next);
    }
  };
  add(`${folder}index.ts`);
  return [...found];
}

/** Every text and every name in an expression, in the order in which they are written. */
interface Named {
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

function namedIn(value: ESTree.JSXAttributeValue | null): Named {
  const texts: string[] = [];
  const names: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    if (typeof node !== 'object' || node === null || !('type' in node)) return;
    if (node.type === 'Literal' && 'value' in node) texts.push(String(node.value));
    if (node.type === 'Identifier' && 'name' in node) names.push(String(node.name));
    if (node.type === 'ConditionalExpression') {
      const { consequent, alternate } = node as unknown as ESTree.ConditionalExpression;
      [consequent, alternate].forEach(walk);
    } else {
      for (const [key, child] of Object.entries(node)) if (key !== 'parent') walk(child);
    }
  };
  walk(value);
  return { texts, names };
}

/** What an attribute of a component says wherever a file draws that component. */
function attributesIn(file: SourceFile, component: string, attribute: string): readonly Named[] {
  const found: Named[] = [];
  file.visit({
    JSXOpeningElement: ({ name, attributes }) => {
      if (name.type !== 'JSXIdentifier' || name.name !== component) return;
      for (const given of attributes) {
        if (given.type === 'JSXAttribute' && given.name.name === attribute) {
          found.push(namedIn(given.value));
        }
      }
    },
  });
  return found;
}

/** The text that a name stands for in a file. */
function constantIn(file: SourceFile, name: string): readonly string[] {
  const found: string[] = [];
  file.visit({
    VariableDeclarator: ({ id, init }) => {
      if (id.type !== 'Identifier' || id.name !== name || init?.type !== 'Literal') return;
      found.push(String(init.value));
    },
  });
  return found;
}

async function chartIds(file: SourceFile): Promise<readonly string[]> {
  const names = ['ChartPanel', 'OverviewBlock']
    .flatMap((component) => attributesIn(file, component, 'definition'))
    .flatMap((one) => one.names);
  const ids = names.map(async (name) => {
    const target = file.imports.find((one) => one.names.includes(name))?.target;
    if (target === undefined) throw new Error(`no import of ${name} in ${file.path}`);
    const charts = (await import(join(projectRoot, target))) as Record<
      string,
      ChartDefinition<unknown>
    >;
    return charts[name]?.id ?? `no chart ${name}`;
  });
  return Promise.all(ids);
}

function tableIds(file: SourceFile): readonly string[] {
  return attributesIn(file, 'TablePanel', 'id').flatMap(({ texts, names }) => [
    ...texts,
    ...names.flatMap((name) => constantIn(file, name)),
  ]);
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].toSorted();
}

describe.each(paths)('the panels of %s', (path) => {
  test('are all those that its modules draw, each once', async () => {
    const { panels } = await pages[path]();
    const files = filesOf(path);
    const drawn = [...(await Promise.all(files.map(chartIds))).flat(), ...files.flatMap(tableIds)];
    expect(sorted(drawn)).toEqual(panels.toSorted());
    expect(sorted(panels)).toHaveLength(panels.length);
  });

  test('are each held by one boundary that shows them, so that they can stand alone', async () => {
    const { panels } = await pages[path]();
    const held = filesOf(path)
      .flatMap((file) => attributesIn(file, 'PanelBoundary', 'shows'))
      .flatMap(({ texts }) => texts);
    expect(held.toSorted()).toEqual(panels.toSorted());
  });

  test('have a name in every language', async () => {
    const { panels } = await pages[path]();
    const unnamed = panels.filter((id) =>
      locales.some((locale) => panelName(id, readerOf(locale).t) === id),
    );
    expect(unnamed).toEqual([]);
  });

  test('have names that tell them apart', async () => {
    const { panels } = await pages[path]();
    for (const locale of locales) {
      const names = panels.map((id) => panelName(id, readerOf(locale).t));
      expect(sorted(names)).toHaveLength(panels.length);
    }
  });
});

test('no name is kept for a panel that no page has', async () => {
  const known = (await Promise.all(paths.map((path) => pages[path]()))).flatMap(
    (page) => page.panels,
  );
  expect(Object.keys(panelNames).filter((id) => !known.includes(id))).toEqual([]);
});

test('a panel of another version is called by its id, be it a word that objects know', () => {
  const { t } = readerOf('en');
  expect(panelName('not-yet', t)).toBe('not-yet');
  expect(panelName('constructor', t)).toBe('constructor');
});
