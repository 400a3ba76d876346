import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { foreignCharacters } from '../support/chinese-script.ts';
import { parseSource, readSources } from '../support/source-file.ts';
import type { SourceFile } from '../support/source-file.ts';

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

const modules = import.meta.glob<Readonly<Record<string, Catalogue>>>(
  '../../src/**/{messages,*-messages}.ts',
  { eager: true },
);

const messages = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(module).flatMap(([name, catalogue]) =>
    Object.entries(catalogue).map(([key, message]) => ({
      where: `${path.replace('../../', '')} ${name}.${key}`,
      message,
    })),
  ),
);

interface Element {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

const literal = 0;
const pound = 7;

function argumentNames(elements: readonly Element[]): readonly string[] {
  const found = elements.flatMap(({ type, value, options = {} }) => {
    if (type === literal || type === pound) return [];
    const nested = Object.values(options).flatMap((option) => argumentNames(option.value));
    return [String(value), ...nested];
  });
  return [...new Set(found)].toSorted();
}

function argumentsOf(pattern: string, locale: Locale): readonly string[] {
  const format = new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
  return argumentNames(format.getAst());
}

describe('every message', () => {
  test('is found', () => {
    expect(messages.length).toBeGreaterThan(50);
  });

  test('exists in the three languages and is not empty', () => {
    for (const { where, message } of messages) {
      expect(Object.keys(message).toSorted(), where).toEqual([...locales].toSorted());
      expect(
        Object.values(message).filter((text) => text.trim() === ''),
        where,
      ).toEqual([]);
    }
  });

  test('parses, and takes the same arguments in each language', () => {
    const unequal = messages.flatMap(({ where, message }) => {
      const taken = locales.map((locale) => argumentsOf(message[locale] ?? '', locale).join());
      return new Set(taken).size === 1 ? [] : [`${where}: ${taken.join(' | ')}`];
    });
    expect(unequal).toEqual([]);
  });

  test.each(['zh-Hant', 'zh-Hans'] as const)('is written in its own script: %s', (locale) => {
    const strangers = messages
      .map(({ where, message }) => ({
        where,
        found: foreignCharacters(message[locale] ?? '', locale),
      }))
      .filter(({ found }) => found.length > 0);
    expect(strangers).toEqual([]);
  });

  test('the check of scripts sees what it looks for', () => {
    expect(foreignCharacters('数据资讯标为与训练类链', 'zh-Hant')).toHaveLength(11);
    expect(foreignCharacters('數據資訊標註嗎為與訓練兆', 'zh-Hans')).toHaveLength(12);
    expect(foreignCharacters('數據資訊標註嗎為與訓練兆', 'zh-Hant')).toEqual([]);
    expect(foreignCharacters('数据资讯标注为与训练', 'zh-Hans')).toEqual([]);
  });

  test('is declared in a module that is called messages', () => {
    const elsewhere = readSources('src').filter(
      ({ path, imports }) => !/(^|[-/])messages\.ts$/.test(path) && declaresMessages(path, imports),
    );
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });
});

function declaresMessages(path: string, imports: SourceFile['imports']): boolean {
  if (path === 'src/i18n/message.ts') return false;
  return imports.some(
    ({ target, names }) => target === 'src/i18n/message.ts' && names.includes('defineMessages'),
  );
}

const spokenAttributes = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'placeholder',
  'title',
]);
const properNames = new Set(['Datawall', 'DuckDB', 'SQL']);

/** Text in JSX that a reader would see or hear and that no translator can reach. */
function untranslated(file: SourceFile): readonly string[] {
  const found: string[] = [];
  const report = (text: string) => {
    if (/\p{L}/u.test(text) && !properNames.has(text.trim()))
      found.push(`${file.path}: ${text.trim()}`);
  };
  file.visit({
    JSXText: ({ value }) => report(value),
    JSXExpressionContainer({ expression }) {
      if (expression.type === 'Literal' && /\s/.test(String(expression.value)))
        report(String(expression.value));
    },
    JSXAttribute({ name, value }) {
      if (name.type !== 'JSXIdentifier' || !spokenAttributes.has(name.name)) return;
      if (value?.type === 'Literal') report(value.value);
      if (value?.type !== 'JSXExpressionContainer') return;
      const { expression } = value;
      if (expression.type === 'Literal') report(String(expression.value));
      if (expression.type === 'TemplateLiteral')
        expression.quasis.forEach((part) => report(part.value.raw));
    },
  });
  return found;
}

describe('the pages', () => {
  test('hold no text of their own', () => {
    expect(readSources('src').flatMap(untranslated)).toEqual([]);
  });

  test('the check sees what it looks for', () => {
    const text =
      '<p title="Hint" className="a b" aria-label={`${n} rows`}>Rows: {n} {" of all"} <b>Datawall</b></p>';
    const file = parseSource('src/app/Bad.tsx', `const n = 1; export const bad = ${text};`);
    expect(untranslated(file)).toHaveLength(4);
  });
});
