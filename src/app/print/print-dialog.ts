/** Opens the print dialog and waits until it is closed. The browser tells so, or the page is no longer laid out for paper; where neither is ever told, the reader's next key or press on the page does. */
export function printDialog(): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  const closed = new Promise<void>((resolve) => {
    const end = (): void => resolve();
    addEventListener('afterprint', end, { signal });
    matchMedia('print').addEventListener('change', ({ matches }) => matches || end(), { signal });
    print();
    for (const type of ['pointerdown', 'keydown'])
      addEventListener(type, end, { signal, capture: true });
  });
  return closed.finally(() => over.abort());
}
