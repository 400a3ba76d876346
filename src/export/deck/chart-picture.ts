import { themes } from '../../charts/theme.ts';
import type { Exhibit } from '../exhibit.ts';
import { exportWidth } from '../export-width.ts';
import type { Picture } from '../picture.ts';
import { renderSvg } from '../render-svg.ts';

/** The chart of an exhibit alone, without title and notes, in the colours of the light theme on nothing; `undefined` for one that is told by a table. Costs up to some hundred milliseconds. */
export function chartPicture(
  { drawing, context }: Pick<Exhibit, 'drawing' | 'context'>,
  width = exportWidth,
): Picture | undefined {
  if (drawing === undefined) return undefined;
  const height = drawing.height(width);
  const option = drawing.buildOption({ ...context, theme: themes.light, width });
  return { svg: renderSvg(option, width, height), width, height };
}
