import type { Exhibit } from '../../export/exhibit.ts';
import { fileName } from '../../export/file-name.ts';
import { rasterize } from './rasterize.ts';
import { saveBlob } from './save-blob.ts';
import type { JobResult, Step } from './use-job.ts';

/** Pixels a CSS pixel of the picture in the ZIP. */
const scale = 2;

async function picturesOf(exhibit: Exhibit) {
  if (exhibit.drawing === undefined) return {};
  const { exhibitSvg } = await import('../../export/exhibit-svg.ts');
  const picture = exhibitSvg(exhibit, { background: 'paper' });
  const png = await rasterize(picture, scale);
  return { svg: picture.svg, png: new Uint8Array(await png.arrayBuffer()) };
}

/** Saves everything about a view as a ZIP. */
export async function saveBundle(exhibit: Exhibit, step: Step): Promise<JobResult> {
  await step(1, 2);
  const { writeBundle } = await import('../../export/bundle/write-bundle.ts');
  const pictures = await picturesOf(exhibit);
  const onStep: Step = (number, stepCount) => step(number + 1, stepCount + 1);
  const bytes = await writeBundle(exhibit, { ...pictures, onStep });
  const name = fileName(exhibit, 'all', 'zip');
  saveBlob(new Blob([bytes], { type: 'application/zip' }), name);
  return { kind: 'saved', name };
}
