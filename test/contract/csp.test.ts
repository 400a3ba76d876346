import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../support/project-root.ts';

const page = readFileSync(join(projectRoot, 'index.html'), 'utf8');

/** The page's own policy: sources by directive. */
function readPolicy(html: string): Readonly<Record<string, readonly string[]>> {
  const meta = /<meta\s[^>]*http-equiv="Content-Security-Policy"[^>]*>/i.exec(html)?.[0] ?? '';
  const content = /content="([^"]*)"/.exec(meta)?.[1] ?? '';
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]));
}

describe('the content security policy of the page', () => {
  const policy = readPolicy(page);

  test('lets scripts come from the site alone and evaluate nothing but WebAssembly', () => {
    expect(policy['script-src']?.toSorted()).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(Object.values(policy).flat()).not.toContain("'unsafe-eval'");
  });

  test('has no unsafe-inline', () => {
    const loose = Object.entries(policy).filter(([, sources]) =>
      sources.includes("'unsafe-inline'"),
    );
    expect(loose).toEqual([]);
  });

  test('connects to the site and to its own blobs only', () => {
    expect(policy['connect-src']?.toSorted()).toEqual(["'self'", 'blob:']);
  });

  test('names no other host, and denies what no directive names', () => {
    const sources = Object.values(policy).flat();
    const known = ["'self'", "'none'", "'wasm-unsafe-eval'", 'blob:', 'data:'];
    expect(sources.filter((source) => !known.includes(source))).toEqual([]);
    expect(["'self'", "'none'"]).toContain(policy['default-src']?.join(' '));
    expect(policy['object-src'] ?? policy['default-src']).toEqual(["'none'"]);
    expect(['none', 'self'].map((word) => `'${word}'`)).toContain(policy['base-uri']?.join(' '));
  });

  test('stands before anything that it governs', () => {
    expect(page.search(/Content-Security-Policy/i)).toBeLessThan(
      page.search(/<(script|link|style)\b/i),
    );
  });
});
