import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { printDialog } from '../../src/app/print/print-dialog.ts';
import { printPage } from '../../src/app/print/print-page.ts';

let page: EventTarget;
let media: EventTarget;
const print = vi.fn<() => void>();

beforeEach(() => {
  page = new EventTarget();
  media = new EventTarget();
  print.mockReset();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('matchMedia', () => media);
  vi.stubGlobal('print', print);
  vi.stubGlobal('document', { querySelectorAll: () => [] });
});
afterEach(() => vi.unstubAllGlobals());

function change(matches: boolean): void {
  media.dispatchEvent(Object.assign(new Event('change'), { matches }));
}

/** Whether the dialog is held to be closed after what happens. */
async function isClosedBy(happen: () => unknown): Promise<boolean> {
  const closed = vi.fn<() => void>();
  const waiting = printDialog().then(closed);
  happen();
  await new Promise((resolve) => setTimeout(resolve, 0));
  const isClosed = closed.mock.calls.length > 0;
  page.dispatchEvent(new Event('afterprint'));
  await waiting;
  return isClosed;
}

describe('the print dialog', () => {
  test.each([
    ['the browser says so', () => page.dispatchEvent(new Event('afterprint')), true],
    ['the page is for the screen again', () => change(false), true],
    ['the reader presses a key on the page', () => page.dispatchEvent(new Event('keydown')), true],
    ['the reader points on the page', () => page.dispatchEvent(new Event('pointerdown')), true],
    ['the page is laid out for paper', () => change(true), false],
    ['nothing happens', () => undefined, false],
  ])('when %s, it is closed: %#', async (_, happen, isClosed) => {
    expect(await isClosedBy(happen)).toBe(isClosed);
  });

  test('may be closed before print() returns', async () => {
    print.mockImplementation(() => void page.dispatchEvent(new Event('afterprint')));
    await expect(printDialog()).resolves.toBeUndefined();
  });
});

describe('a printed page', () => {
  const panel = () => ({
    prepare: vi.fn<() => Promise<void>>(async () => undefined),
    release: vi.fn<() => void>(),
  });

  test('keeps its pictures until the dialog is closed', async () => {
    const panels = [panel(), panel()];
    print.mockImplementation(() => {
      for (const { prepare, release } of panels) {
        expect(prepare).toHaveBeenCalledOnce();
        expect(release).not.toHaveBeenCalled();
      }
      page.dispatchEvent(new Event('afterprint'));
    });
    await printPage(panels, () => undefined);
    for (const { release } of panels) expect(release).toHaveBeenCalledOnce();
  });

  test('lets its pictures go where the dialog cannot be opened', async () => {
    const one = panel();
    print.mockImplementation(() => {
      throw new Error('no printing here');
    });
    await expect(printPage([one], () => undefined)).rejects.toThrow('no printing here');
    expect(one.release).toHaveBeenCalledOnce();
  });
});
