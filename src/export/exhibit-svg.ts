import { themes } from '../charts/theme.ts';
import type { Exhibit } from './exhibit.ts';
import { exhibitLines } from './exhibit-lines.ts';
import { frameSvg } from './framed-svg.ts';
import { exportWidth } from './export-width.ts';
import type { Background, Picture } from './picture.ts';
import { renderSvg } from './render-svg.ts';

/** Draws an exhibit with its title above and all that an export says below; throws `no drawing: <id>` for one that is told by a table alone. */
export function exhibitSvg(
  exhibit: Exhibit,
  { background, width = exportWidth }: { readonly background: Background; readonly width?: number },
): Picture {
  const { id, drawing, title } = exhibit;
  if (drawing === undefined) throw new Error(`no drawing: ${id}`);
  const theme = background === 'paper' ? exhibit.context.theme : themes.light;
  const context = { ...exhibit.context, theme, width };
  const height = drawing.height(width);
  const chart = renderSvg(drawing.buildOption(context), width, height);
  const notes = exhibitLines(exhibit);
  const isTransparent = background === 'transparent';
  return frameSvg(chart, width, height, { title, notes, theme, isTransparent });
}
