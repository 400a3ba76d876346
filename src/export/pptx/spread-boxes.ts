import { spreadLabels } from '../../charts/parts/spread-labels.ts';

/** The place of a label in one line: its ends, and the height of its middle, downwards. */
export interface LabelBox {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

type Group = readonly number[];

// What rounding takes from the gap between two neighbours is no overlap.
const slack = 0.999;

function isOver(one: LabelBox | undefined, other: LabelBox | undefined): boolean {
  return (
    one !== undefined && other !== undefined && one.left < other.right && other.left < one.right
  );
}

function heightsOf(
  groups: readonly Group[],
  boxes: readonly LabelBox[],
  gap: number,
): readonly number[] {
  const heights = boxes.map(({ y }) => y);
  for (const group of groups) {
    const wished = group.map((index) => boxes[index]?.y ?? 0);
    spreadLabels(wished, gap).forEach((height, rank) =>
      heights.splice(group[rank] ?? 0, 1, height),
    );
  }
  return heights;
}

/** The groups with two of them made one whose labels cover each other; `undefined` where there are none such. */
function mergeFirst(
  groups: readonly Group[],
  covers: (one: number, other: number) => boolean,
): readonly Group[] | undefined {
  for (const [place, group] of groups.entries()) {
    const other = groups
      .slice(place + 1)
      .find((candidate) => group.some((one) => candidate.some((two) => covers(one, two))));
    if (other)
      return [...groups.filter((one) => one !== group && one !== other), [...group, ...other]];
  }
  return undefined;
}

/** Heights of labels near their wished ones, so that no two that stand one over the other are closer than `gap`; a label that covers none stays. */
export function spreadBoxes(boxes: readonly LabelBox[], gap: number): readonly number[] {
  let groups: readonly Group[] = boxes.map((_, index) => [index]);
  for (;;) {
    const heights = heightsOf(groups, boxes, gap);
    const covers = (one: number, other: number): boolean =>
      isOver(boxes[one], boxes[other]) &&
      Math.abs((heights[one] ?? 0) - (heights[other] ?? 0)) < gap * slack;
    const merged = mergeFirst(groups, covers);
    if (!merged) return heights;
    groups = merged;
  }
}
