import type { Printable } from './printables.ts';

function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Waits until the pictures stand in the page. */
async function allDrawn(): Promise<void> {
  await breathe();
  const images = [...document.querySelectorAll<HTMLImageElement>('.print-picture')];
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
}

/** Opens the print dialog and waits until it is closed. */
function printed(): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('afterprint', () => resolve(), { once: true });
    print();
  });
}

/** Prints the page with sharp pictures of its panels, made one after the other; `onPicture` is told before each, counted from 1. A panel whose picture cannot be made is printed as it is on the screen. */
export async function printPage(
  panels: readonly Printable[],
  onPicture: (place: number) => void,
): Promise<void> {
  for (const [index, panel] of panels.entries()) {
    onPicture(index + 1);
    await breathe();
    await panel.prepare().catch(() => undefined);
  }
  await allDrawn();
  await printed();
  panels.forEach((panel) => panel.release());
}
