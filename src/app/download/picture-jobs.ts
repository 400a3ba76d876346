import type { Background, Picture } from '../../export/picture.ts';
import type { Exhibit } from '../../export/exhibit.ts';
import { fileName } from '../../export/file-name.ts';
import { rasterize } from './rasterize.ts';
import { saveBlob } from './save-blob.ts';
import type { JobResult, Step } from './use-job.ts';

/** How many pixels a CSS pixel becomes. */
export const scales = [1, 2, 3, 4] as const;

/** How a picture is wanted. */
export interface PictureChoice {
  readonly background: Background;
  readonly scale: (typeof scales)[number];
}

function pictureName(
  exhibit: Exhibit,
  { background, scale }: PictureChoice,
  isPng: boolean,
): string {
  const parts = ['chart', background === 'paper' ? '' : background, isPng ? `${scale}x` : ''];
  return fileName(exhibit, parts.join(' '), isPng ? 'png' : 'svg');
}

async function draw(exhibit: Exhibit, background: Background): Promise<Picture> {
  const { exhibitSvg } = await import('../../export/exhibit-svg.ts');
  return exhibitSvg(exhibit, { background });
}

/** Saves the picture as SVG. */
export async function saveSvg(
  exhibit: Exhibit,
  choice: PictureChoice,
  step: Step,
): Promise<JobResult> {
  await step(1, 2);
  const { svg } = await draw(exhibit, choice.background);
  await step(2, 2);
  const name = pictureName(exhibit, choice, false);
  saveBlob(new Blob([svg], { type: 'image/svg+xml' }), name);
  return { kind: 'saved', name };
}

async function paint(exhibit: Exhibit, choice: PictureChoice, step: Step): Promise<Blob> {
  await step(1, 2);
  const picture = await draw(exhibit, choice.background);
  await step(2, 2);
  return rasterize(picture, choice.scale);
}

/** Saves the picture as PNG. */
export async function savePng(
  exhibit: Exhibit,
  choice: PictureChoice,
  step: Step,
): Promise<JobResult> {
  const png = await paint(exhibit, choice, step);
  const name = pictureName(exhibit, choice, true);
  saveBlob(png, name);
  return { kind: 'saved', name };
}

/** Puts the picture on the clipboard as PNG; the clipboard is asked before the picture is there, while the click still counts. */
export async function copyPng(
  exhibit: Exhibit,
  choice: PictureChoice,
  step: Step,
): Promise<JobResult> {
  const png = paint(exhibit, choice, step);
  const isCopied = await writeImage(png);
  await png;
  return isCopied
    ? { kind: 'copied', name: pictureName(exhibit, choice, true) }
    : { kind: 'refused', text: undefined };
}

async function writeImage(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
