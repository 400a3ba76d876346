import { breathe } from '../jobs/breathe.ts';
import { printDialog } from './print-dialog.ts';
import type { Printable } from './printables.ts';

/** Waits until the pictures stand in the page. */
async function allDrawn(): Promise<void> {
  await breathe();
  const images = [...document.querySelectorAll<HTMLImageElement>('.print-picture')];
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
}

/** Prints the page with sharp pictures of its panels, made one after the other; `onPicture` is told before each, counted from 1. A panel whose picture cannot be made is printed as it is on the screen. Rejects where the dialog cannot be opened; the pictures go in any case. */
export async function printPage(
  panels: readonly Printable[],
  onPicture: (place: number) => void,
): Promise<void> {
  try {
    for (const [index, panel] of panels.entries()) {
      onPicture(index + 1);
      await breathe();
      await panel.prepare().catch(() => undefined);
    }
    await allDrawn();
    await printDialog();
  } finally {
    panels.forEach((panel) => panel.release());
  }
}
