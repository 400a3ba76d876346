import { expect, test } from 'vitest';
import { citationOf } from '../../src/export/citation.ts';
import { locales } from '../../src/i18n/locales.ts';
import { contextOf } from '../cases/chart-cases.ts';

const view = {
  id: 'runway-fan',
  title: 'Cost & 50% of {x}_1 ~ $2^3 #\\n\nsecond line',
  link: 'https://datawall.example/#/runway?a=1&b={2}',
  dataVersion: '0123456789ab',
  context: contextOf('en'),
};

test.each(locales)('the sentence names title, data version, day and link: %s', (locale) => {
  const { text } = citationOf({ ...view, title: 'A view', context: contextOf(locale) });
  for (const part of ['A view', '0123456789ab', '2026', view.link]) expect(text).toContain(part);
});

test('BibTeX: special characters are escaped, braces match, one field a line', () => {
  const { bibtex } = citationOf(view);
  expect(bibtex).toContain(
    String.raw`{{Datawall: Cost \& 50\% of \{x\}\_1 \textasciitilde{} \$2\textasciicircum{}3 \#\textbackslash{}n second line}}`,
  );
  expect(bibtex).toContain('url = {https://datawall.example/#/runway?a=1&b=%7B2%7D},');
  const braces = bibtex.replaceAll(/\\[{}]/g, '');
  expect(braces.split('{')).toHaveLength(braces.split('}').length);
  expect(bibtex).toMatch(/^@misc\{datawall-runway-fan-0123456789ab,\n/);
});

test('RIS: every line has a tag, the last one ends the record', () => {
  const lines = citationOf(view).ris.split('\r\n').slice(0, -1);
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect(lines[0]).toBe('TY  - ELEC');
  expect(lines.at(-1)).toBe('ER  - ');
  expect(lines).toContain('Y2  - 2026/11/23');
});
