import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../support/project-root.ts';

const builtIn = ['ci', 'install', 'i', 'start', 'test'];
const tops = readdirSync(projectRoot);

/** The words between backquotes and in fenced blocks: what a reader may type or look up. */
function codeIn(markdown: string): readonly string[] {
  const fences = [...markdown.matchAll(/^```[a-z]*\n([\s\S]*?)^```/gm)].map(
    ([, body]) => body ?? '',
  );
  const prose = markdown.replaceAll(/^```[a-z]*\n[\s\S]*?^```/gm, '');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span ?? '');
  return [...fences.flatMap((fence) => fence.split('\n')), ...spans];
}

function linksIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** Words of code that start with something at the top of the repository: they claim that a file exists. */
function pathsIn(code: readonly string[]): readonly string[] {
  return code
    .flatMap((line) => line.replace(/\s#.*$/, '').split(/[\s,;()'"]+/))
    .map((word) => word.replace(/^\.\//, '').replace(/[.:]$/, ''))
    .filter((word) => !/[<>*{}…]/.test(word))
    .filter(
      (word) =>
        (word.includes('/') || /\.\w+$/.test(word)) && tops.includes(word.split('/')[0] ?? ''),
    );
}

describe('README.md', () => {
  let readme = '';
  let scripts: Readonly<Record<string, string>> = {};
  beforeAll(() => {
    readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
    scripts = (
      JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
        scripts: Record<string, string>;
      }
    ).scripts;
  });

  test('names the two commands that matter', () => {
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
  });

  test('names no npm command that does not exist', () => {
    const named = [...readme.matchAll(/\bnpm (run )?([a-z][\w:-]*)/g)];
    const missing = named.filter(([, run, name = '']) =>
      run === undefined ? !builtIn.includes(name) : !(name in scripts),
    );
    expect(missing.map(([command]) => command)).toEqual([]);
  });

  test('names no file that does not exist', () => {
    const paths = [...pathsIn(codeIn(readme)), ...linksIn(readme)];
    expect(paths.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  });

  test('stays short', () => {
    expect(readme.split('\n').length).toBeLessThan(120);
  });
});

test('every script runs something that is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const files = Object.values(scripts).flatMap((script) => script.match(/test\/\S+/g) ?? []);
  expect(files.filter((file) => !existsSync(join(projectRoot, file)))).toEqual([]);
  const wanted = 'start dev build preview test test:browser bench gallery lint format typecheck';
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(wanted.split(' ')));
});
