import { readFileSync } from 'node:fs';
import { expect, describe, test } from 'vitest';
import { fontFamily, themes, type Theme } from '../../src/charts/theme.ts';

const css = readFileSync('src/app/styles/tokens.css', 'utf8');
const blockOf = {
  light: /^:root \{([^}]*)\}/m,
  dark: /^:root\[data-theme=['"]dark['"]\] \{([^}]*)\}/m,
};

function tokens(theme: 'light' | 'dark'): Readonly<Record<string, string>> {
  const block = blockOf[theme].exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

/** Contrast of two colours as WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('%s', (name) => {
  const theme = themes[name];
  test('the page and the charts have the same colours', () => {
    expect(tokens(name)).toEqual(theme);
  });
  test.each(['ink', 'muted', 'stock', 'demand', 'warning', 'focus'] as const)(
    'text in %s can be read',
    (color: keyof Theme) => {
      expect(contrast(theme[color], theme.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(theme[color], theme.raised)).toBeGreaterThanOrEqual(4.5);
    },
  );
  test.each(['stock', 'demand', 'market', 'funding', 'baseline'] as const)(
    'marks in %s stand out',
    (color: keyof Theme) => {
      expect(contrast(theme[color], theme.paper)).toBeGreaterThanOrEqual(3);
    },
  );
});

test('the faces of the charts are those of the page', () => {
  const declared = /--font:([^;]*);/
    .exec(css)?.[1]
    ?.replaceAll(/\s+/g, ' ')
    .replaceAll('"', "'")
    .trim();
  expect(declared).toBe(fontFamily);
});
