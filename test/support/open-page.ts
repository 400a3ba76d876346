import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Page,
  Request,
} from 'playwright-core';

/** What went on in a page that a quiet site does not do, and where. */
export interface Noise {
  readonly kind: 'console' | 'error' | 'failed request' | 'foreign request';
  readonly text: string;
}

/** How to open a page: `siteUrl` is what counts as home; noise that matches `expected` is no failure. */
export interface OpenPageOptions extends BrowserContextOptions {
  readonly siteUrl: string;
  readonly expected?: readonly RegExp[];
}

/** A page in a fresh profile that keeps a record of its noise. */
export interface RecordedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything recorded so far, expected or not. */
  readonly noise: readonly Noise[];
  /** From now on noise that matches is no failure, also what was recorded before. */
  readonly expect: (pattern: RegExp) => void;
  /** Throws the list of noise that nobody expected. */
  readonly expectQuiet: () => void;
  readonly close: () => Promise<void>;
}

/** Opens a blank page in a fresh profile and records console warnings and errors, page errors, failed requests, and requests to any other origin (also of workers). */
export async function openPage(
  browser: Browser,
  { siteUrl, expected = [], ...options }: OpenPageOptions,
): Promise<RecordedPage> {
  const context = await browser.newContext(options);
  const noise: Noise[] = [];
  const patterns = [...expected];
  record(context, new URL(siteUrl).origin, (kind, text) => noise.push({ kind, text }));
  return {
    page: await context.newPage(),
    context,
    noise,
    expect: (pattern) => void patterns.push(pattern),
    expectQuiet: () => {
      const unexpected = noise.filter(
        ({ text }) => !patterns.some((pattern) => pattern.test(text)),
      );
      if (unexpected.length === 0) return;
      const lines = unexpected.map(({ kind, text }) => `  ${kind}: ${text}`);
      throw new Error(`the page is not quiet:\n${lines.join('\n')}`);
    },
    close: () => context.close(),
  };
}

function record(
  context: BrowserContext,
  origin: string,
  note: (kind: Noise['kind'], text: string) => void,
): void {
  context.on('console', (message) => {
    const type = message.type();
    if (type !== 'warning' && type !== 'error') return;
    note('console', `${type} ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (event) => note('error', String(event.error().stack ?? event.error())));
  context.on('request', (request) => {
    if (isForeign(request, origin)) note('foreign request', request.url());
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    if (reason !== 'net::ERR_ABORTED') note('failed request', `${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) note('failed request', `${response.url()} ${response.status()}`);
  });
  context.on('page', (page) => {
    page.on('crash', () => note('error', 'the page crashed'));
  });
}

function isForeign(request: Request, origin: string): boolean {
  const url = new URL(request.url());
  return !['data:', 'blob:', 'about:'].includes(url.protocol) && url.origin !== origin;
}
