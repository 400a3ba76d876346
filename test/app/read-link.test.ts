import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriesSettings } from '../../src/app/overview/carries-settings.ts';
import { pages } from '../../src/app/pages.ts';
import { stringifySearch } from '../../src/app/parse-search.ts';
import { linkProblemMessages } from '../../src/app/read-link-messages.ts';
import { longestLink, readLink, writeLinkProblem } from '../../src/app/read-link.ts';
import { readerOf } from '../support/reader-of.ts';

const site = 'https://data.example/wall/';

function reasonOf(text: string): string | undefined {
  const read = readLink(text, site);
  return read.ok ? undefined : read.problem.reason;
}

describe('a link', () => {
  const search = { '24.over': '5', say: 'a & b = c #1' };
  const query = stringifySearch(search);

  test.each([
    ['the address of a view', `${site}#/runway${query}`],
    ['with the file of the folder', `${site}index.html#/runway${query}`],
    ['with what a chat added', `${site}?utm_source=chat#/runway${query}`],
    ['between spaces', `\n  ${site}#/runway${query} \t`],
    ['the part behind the address', `#/runway${query}`],
    ['a page with its settings', `/runway${query}`],
  ])('is read: %s', (_, text) => {
    expect(readLink(text, site)).toEqual({ ok: true, path: '/runway', search, host: undefined });
  });

  test('of the time when the first page was the runway leads there', () => {
    expect(readLink(`${site}#/?24.over=5`, site)).toMatchObject({ ok: true, path: '/runway' });
    const ofVisit = { v: '1', lang: 'en', data: '8d6502b4fd0c', at: 'market-spread' };
    expect(readLink(`${site}#/${stringifySearch(ofVisit)}`, site)).toMatchObject({
      ok: true,
      path: '/',
      panel: 'market-spread',
    });
  });

  test.each(Object.keys(pages))('leads to every page that has panels: %s', (path) => {
    expect(readLink(`${site}#${path}`, site)).toMatchObject({ ok: true, path, search: {} });
  });

  test('of the same site elsewhere is read, and where it was made is told', () => {
    const read = readLink('http://localhost:5173/#/market?year=2035', site);
    expect(read).toEqual({
      ok: true,
      path: '/market',
      search: { year: '2035' },
      host: 'localhost:5173',
    });
    expect(readLink('https://data.example/other/#/market', site)).toMatchObject({
      host: 'data.example',
    });
  });

  test('says a key twice: both values are kept, to be reported', () => {
    expect(readLink('/market?year=2030&year=2035', site)).toMatchObject({
      search: { year: '2030, 2035' },
    });
  });
});

describe('what is no link to a view', () => {
  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['hello', 'not-a-link'],
    ['javascript:alert(1)//#/runway', 'not-a-link'],
    ['JaVaScRiPt:alert(1)#/runway?a=b', 'not-a-link'],
    ['data:text/html,<script>alert(1)</script>#/runway', 'not-a-link'],
    ['file:///etc/passwd#/runway', 'not-a-link'],
    ['blob:https://data.example/1#/runway', 'not-a-link'],
    ['//evil.example/#/runway', 'not-a-link'],
    ['https://', 'not-a-link'],
    [site, 'not-a-link'],
    [`${site}#runway`, 'not-a-link'],
    ['https://evil.example/login?next=/runway', 'other-site'],
    ['https://evil.example/#/account?x=1', 'other-site'],
    ['#/deck', 'unknown-page'],
    ['/__proto__?x=1', 'unknown-page'],
    ['/constructor', 'unknown-page'],
    ['/../runway', 'unknown-page'],
    ['#/runway/../../etc', 'unknown-page'],
    ['#/runway?__proto__=1', 'forbidden-key'],
    ['#/runway?%5F%5Fproto%5F%5F=x', 'forbidden-key'],
    ['/market?year=2030&constructor=x', 'forbidden-key'],
    [`#/runway?say=${'x'.repeat(longestLink)}`, 'too-long'],
  ])('is refused: %j', (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  test('is quoted only so far as it cannot say something of its own', () => {
    const read = readLink(`https://${'a'.repeat(60)}.example/#/prize`, site);
    expect(read).toMatchObject({ ok: false, problem: { reason: 'other-site' } });
    if (!read.ok) expect(read.problem.value).toHaveLength(41);
  });

  test('leaves objects as they were', () => {
    readLink('#/runway?__proto__=polluted&prototype=x', site);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test.each(['en', 'zh-Hant', 'zh-Hans'] as const)('is told in words: %s', (locale) => {
    const { t } = readerOf(locale);
    for (const reason of Object.keys(linkProblemMessages) as (keyof typeof linkProblemMessages)[]) {
      const text = writeLinkProblem({ reason, value: '<b>{x}</b>' }, t);
      expect(text.includes('<b>{x}</b>')).toBe(reason !== 'empty');
    }
  });
});

test('any text is read or refused, and never throws; what is read is a page with texts', () => {
  const near = fc.tuple(
    fc.constantFrom('', '#', site, `${site}#`, 'http://', 'javascript:', '//'),
    fc.constantFrom('/runway', '/market?', '/', '/x', '?', '#/'),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        near.map((parts) => parts.join('')),
      ),
      (text) => {
        const read = readLink(text, site);
        if (!read.ok) return read.problem.value.length <= 41;
        return (
          read.path in pages && Object.values(read.search).every((one) => typeof one === 'string')
        );
      },
    ),
    { numRuns: 500, seed: 6 },
  );
});

test('what is shared is read back', () => {
  const search = fc.dictionary(
    fc.stringMatching(/^[a-z0-9.]{1,8}$/),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(pages)), search, (page, wanted) => {
      const path = page === '/' && carriesSettings(wanted) ? '/runway' : page;
      const text = `${site}#${page}${stringifySearch(wanted)}`;
      expect(readLink(text, site)).toMatchObject({ ok: true, path, search: { ...wanted } });
    }),
    { numRuns: 100, seed: 6 },
  );
});
