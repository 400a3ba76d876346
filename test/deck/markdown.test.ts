import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/deck/markdown.ts';

/** Blocks in short: `item1 2. *text*`. */
function inShort(text: string): readonly string[] {
  return readMarkdown(text).map(({ kind, level, ordinal, runs }) => {
    const written = runs.map(({ text: run, isStrong, isEmphasis, isCode, href }) => {
      const marks = `${isStrong ? '*' : ''}${isEmphasis ? '_' : ''}${isCode ? '`' : ''}`;
      const styled = marks + run + Array.from(marks).toReversed().join('');
      return href === undefined ? styled : `[${styled}](${href})`;
    });
    return `${kind}${level} ${ordinal === undefined ? '' : `${ordinal}. `}${written.join('|')}`;
  });
}

test.each([
  ['one\n\ntwo', ['paragraph0 one', 'paragraph0 two']],
  ['# A\n\n### B', ['heading1 A', 'heading3 B']],
  ['- a\n- b\n  - c', ['item1 a', 'item1 b', 'item2 c']],
  ['3. a\n4. b', ['item1 3. a', 'item1 4. b']],
  ['1. a\n\n   more\n2. b', ['item1 1. a', 'paragraph1 more', 'item1 2. b']],
  ['> q\n> > r', ['quote1 q', 'quote2 r']],
  ['```js\na < b\n```', ['code0 `a < b`'.replaceAll('`', '')]],
  ['**s** and *e* and `c` and ***b***', ['paragraph0 *s*| and |_e_| and |`c`| and |*_b_*']],
  ['a  \nb', ['paragraph0 a\nb']],
  ['a\nb', ['paragraph0 a b']],
  ['資料\n用完', ['paragraph0 資料用完']],
  ['a\n用', ['paragraph0 a 用']],
  ['---', []],
  ['', []],
])('%j', (text, blocks) => {
  expect(inShort(text)).toEqual(blocks);
});

describe('a link', () => {
  test.each([
    ['[a](https://x.example/p?q=1)', 'paragraph0 [a](https://x.example/p?q=1)'],
    ['<https://x.example/>', 'paragraph0 [https://x.example/](https://x.example/)'],
    ['[a](mailto:a@x.example)', 'paragraph0 [a](mailto:a@x.example)'],
    ['[**a**](http://x.example)', 'paragraph0 [*a*](http://x.example/)'],
  ])('of the web or of mail is kept: %s', (text, block) => {
    expect(inShort(text)).toEqual([block]);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'java&#10;script:alert(1)',
    '<\tjavascript:alert(1)>',
    'data:text/html,<b>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x.example/1',
    '//x.example',
    '/runway',
    '#top',
    '',
    `https://x.example/${'a'.repeat(2000)}`,
  ])('to elsewhere is its text: %s', (url) => {
    for (const { runs } of readMarkdown(`[a](${url})`))
      for (const run of runs) expect(run).not.toHaveProperty('href');
  });
});

describe('what is not text', () => {
  test('tags are the text that they are', () => {
    expect(inShort('<script>alert(1)</script>')).toEqual(['paragraph0 <script>alert(1)</script>']);
    expect(inShort('a <img src=x onerror=alert(1)> b')).toEqual([
      'paragraph0 a <img src=x onerror=alert(1)> b',
    ]);
  });

  test('an image is its description', () => {
    expect(inShort('![a chart](https://x.example/a.png)')).toEqual(['paragraph0 a chart']);
  });
});

test('only links have anything but text, and every one is of the web or of mail', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '[a](',
          ')',
          'javascript:',
          'https://x',
          '<',
          '>',
          '*',
          '_',
          '`',
          '\n',
          '- ',
          '1. ',
          '> ',
          '# ',
          'a',
          '\\',
          '!',
          '&#58;',
          '資',
          '\u0000',
          '\uD800',
        ),
        { maxLength: 60 },
      ),
      (pieces) => {
        for (const { kind, level, runs } of readMarkdown(pieces.join(''))) {
          expect(['paragraph', 'heading', 'item', 'quote', 'code']).toContain(kind);
          expect(level).toBeLessThanOrEqual(17);
          for (const { text, href } of runs) {
            expect(text).not.toMatch(/(?![\n\t])\p{Cc}|\p{Surrogate}/u);
            expect(text).not.toBe('');
            if (href !== undefined) expect(href).toMatch(/^(https?:\/\/|mailto:)/);
          }
        }
      },
    ),
  );
});

test.each([
  ['quotes', '>'.repeat(10_000)],
  ['brackets', '['.repeat(10_000)],
  ['stars', '*_'.repeat(5000)],
  ['lists', '- '.repeat(5000)],
  [
    'deep list',
    Array.from({ length: 100 }, (_, i) => `${' '.repeat(i * 2)}- a`)
      .join('\n')
      .slice(0, 10_000),
  ],
])('a load of %s is read without a crash', (_, text) => {
  expect(readMarkdown(text).length).toBeLessThan(200);
});

test.each([
  ['marks', '*a* '.repeat(501)],
  ['lines', 'a\n=\n'.repeat(151).trimEnd()],
  ['lists in lists', `${'1. '.repeat(17)}a`],
  ['depth', `${'>'.repeat(41)}a`],
])('text with more %s than any writer sets is taken as it is written', (_, text) => {
  expect(inShort(`${text}\n\n<b>`)).toEqual([`paragraph0 ${text}`, 'paragraph0 <b>']);
});

test('text past its limit is cut', () => {
  expect(readMarkdown('a'.repeat(20_000))[0]?.runs[0]?.text).toHaveLength(10_000);
});
