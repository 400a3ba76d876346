import type { FundingCategory } from '../../models/funding/funding-row.ts';
import type { Theme } from '../theme.ts';
import type { DrawnElement } from './drawn-element.ts';

/** The lines of business that share a colour. */
export const categoryFamilies = ['databases', 'labelling', 'expert_data', 'physical_data'] as const;

/** One of `categoryFamilies`. */
export type CategoryFamily = (typeof categoryFamilies)[number];

/** The outlines that marks of rounds have. */
export type MarkShape =
  | 'circle'
  | 'square'
  | 'diamond'
  | 'plus'
  | 'hexagon'
  | 'pentagon'
  | 'triangle'
  | 'triangle-down'
  | 'star';

/** How a category is told apart: the colour of its family, a tint within it, and an outline of its own. */
export interface CategoryMark {
  readonly family: CategoryFamily;
  /** How strong the filling of an area is, 0 to 1. */
  readonly tint: number;
  readonly shape: MarkShape;
}

/** The mark of every category; no two share an outline. */
export const categoryMarks: Readonly<Record<FundingCategory, CategoryMark>> = {
  vector_database: { family: 'databases', tint: 1, shape: 'circle' },
  serverless_database: { family: 'databases', tint: 0.6, shape: 'hexagon' },
  embeddings: { family: 'databases', tint: 0.3, shape: 'pentagon' },
  labelling_services: { family: 'labelling', tint: 1, shape: 'square' },
  labelling_platform: { family: 'labelling', tint: 0.6, shape: 'diamond' },
  data_quality: { family: 'labelling', tint: 0.3, shape: 'plus' },
  expert_human_data: { family: 'expert_data', tint: 1, shape: 'triangle' },
  rl_environments: { family: 'expert_data', tint: 0.6, shape: 'triangle-down' },
  physical_ai_data: { family: 'physical_data', tint: 1, shape: 'star' },
};

/** The colour of a category: violet for labelling, which the page is about, and the product's other hues for its neighbours. */
export function categoryColor(category: FundingCategory, theme: Theme): string {
  const colors: Readonly<Record<CategoryFamily, string>> = {
    databases: theme.market,
    labelling: theme.funding,
    expert_data: theme.demand,
    physical_data: theme.stock,
  };
  return colors[categoryMarks[category].family];
}

type Corner = readonly [x: number, y: number];

/** The corners of a regular polygon of radius 1, the first at the top. */
function polygon(count: number): readonly Corner[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    return [Math.cos(angle), Math.sin(angle)];
  });
}

function flipped(corners: readonly Corner[]): readonly Corner[] {
  return corners.map(([x, y]) => [x, -y]);
}

/** Every second corner of a polygon drawn in towards the centre. */
function star(points: number, inner: number): readonly Corner[] {
  return polygon(2 * points).map(([x, y], index) => {
    const reach = index % 2 === 0 ? 1 : inner;
    return [x * reach, y * reach];
  });
}

const square: readonly Corner[] = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
];

const third = 1 / 3;
const plus: readonly Corner[] = [
  [-third, -1],
  [third, -1],
  [third, -third],
  [1, -third],
  [1, third],
  [third, third],
  [third, 1],
  [-third, 1],
  [-third, third],
  [-1, third],
  [-1, -third],
  [-third, -third],
];

const outlines: Readonly<Record<Exclude<MarkShape, 'circle'>, readonly Corner[]>> = {
  square,
  diamond: polygon(4),
  plus,
  hexagon: polygon(6),
  pentagon: polygon(5),
  triangle: polygon(3),
  'triangle-down': flipped(polygon(3)),
  star: star(5, 0.45),
};

/** Twice the area of a closed outline is the sum of the cross products of its corners. */
function areaOf(corners: readonly Corner[]): number {
  const last = corners.at(-1) ?? [0, 0];
  const pairs = corners.map(([x, y], index) => {
    const [beforeX, beforeY] = corners[index - 1] ?? last;
    return beforeX * y - x * beforeY;
  });
  return Math.abs(pairs.reduce((sum, cross) => sum + cross, 0)) / 2;
}

/** How a mark is painted: ECharts' styles of a shape. */
export interface MarkStyle {
  readonly fill: string;
  readonly fillOpacity?: number;
  readonly stroke: string;
  readonly lineWidth: number;
  readonly lineDash?: readonly number[];
}

/** A mark of an outline with its centre at a place of the drawing; marks of one area in CSS pixels squared look equally large, whatever their outline. */
export function shapeMark(
  shape: MarkShape,
  [x, y]: readonly [number, number],
  areaPx: number,
  style: MarkStyle,
): DrawnElement {
  const { lineDash, ...rest } = style;
  const painted = { ...rest, ...(lineDash && { lineDash: [...lineDash] }) };
  if (shape === 'circle') {
    return {
      type: 'circle',
      shape: { cx: x, cy: y, r: Math.sqrt(areaPx / Math.PI) },
      style: painted,
    };
  }
  const corners = outlines[shape];
  const scale = Math.sqrt(areaPx / areaOf(corners));
  const points = corners.map(([dx, dy]) => [x + dx * scale, y + dy * scale]);
  return { type: 'polygon', shape: { points }, style: painted };
}
