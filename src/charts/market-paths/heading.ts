import { symbolShape } from './symbol-shape.ts';
import type { ChartContext } from '../chart.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { segmentMessages } from '../parts/market-messages.ts';
import { keyColumns, keyHeight, keyWidth, titleHeight, type FacetFrame } from './frame.ts';
import { marketPathsMessages as messages } from './messages.ts';
import { explainedScopes, markOf } from './scope-marks.ts';
import { writeScope, writeSubject } from './scopes.ts';
import type { PathFacet, PathsSeries } from './series.ts';

const swatchWidth = 34;

/** What the vertical axis of a plot shows: the unit, the prices, and the year that is 100. */
export function writeAxisTitle(
  { view: { measure, scale }, currency, priceYear }: PathsSeries,
  { indexYear }: Pick<PathFacet, 'indexYear'>,
  { t, format }: Pick<ChartContext, 't' | 'format'>,
): string {
  const prices = priceYear === 'nominal' ? 'nominal' : format.year(priceYear);
  if (measure === 'growth') return t(messages.axisGrowth, { prices });
  if (measure === 'amount') return t(messages.axisAmount, { currency, prices, scale });
  const year = indexYear === undefined ? '' : format.year(indexYear);
  return t(messages.axisIndex, { year, prices, scale });
}

function title(text: string, { edge, head }: FacetFrame, context: ChartContext): DrawnElement {
  const style = { ...barText(context), text, fontWeight: 700, fontSize: 15 };
  return { type: 'text', x: edge, y: head + titleHeight / 2 - 2, style };
}

function keyElements(
  series: PathsSeries,
  facet: PathFacet,
  { edge, head }: FacetFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const { theme } = context;
  const isInPlace = facet.subject !== undefined;
  const columns = keyColumns(series, context.width);
  const below = head + (series.facets.length > 1 ? titleHeight : 0);
  return explainedScopes(facet).flatMap((scope, place) => {
    const mark = markOf(facet, scope);
    const x = edge + (place % columns) * keyWidth;
    const y = below + (Math.floor(place / columns) + 0.5) * keyHeight;
    const text = isInPlace ? context.t(segmentMessages[scope.segment]) : writeScope(scope, context);
    const style = { stroke: theme.market, lineWidth: 2, lineDash: [...mark.dash] };
    return [
      { type: 'line' as const, shape: { x1: x, y1: y, x2: x + swatchWidth - 8, y2: y }, style },
      symbolShape(mark, [x + (swatchWidth - 8) / 2, y], theme.market),
      {
        type: 'text' as const,
        x: x + swatchWidth,
        y,
        style: { ...barText(context), text, fill: theme.muted },
      },
    ];
  });
}

/** What a plot is about, with the market that is drawn of its place where that is but one. */
export function writeTitle(
  { subject, scopes }: PathFacet,
  context: ChartContext,
): string | undefined {
  const [only, ...others] = scopes;
  if (subject === undefined) return undefined;
  const name = writeSubject(subject, context);
  if (only === undefined || others.length > 0 || subject.segment !== undefined) return name;
  return context.t(messages.scope, { name, place: context.t(segmentMessages[only.segment]) });
}

/** What stands above a plot: its subject, what its marks mean, and the title of its vertical axis. */
export function headingElements(
  series: PathsSeries,
  facet: PathFacet,
  frame: FacetFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const name = series.facets.length > 1 ? writeTitle(facet, context) : undefined;
  return [
    ...(name === undefined ? [] : [title(name, frame, context)]),
    ...keyElements(series, facet, frame, context),
    {
      type: 'text',
      x: frame.edge,
      y: frame.top - 22,
      style: {
        ...barText(context),
        text: writeAxisTitle(series, facet, context),
        fill: context.theme.muted,
      },
    },
  ];
}
