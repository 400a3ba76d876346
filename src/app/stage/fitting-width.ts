import type { ElementSize } from './use-element-size.ts';

const step = 1.02;

/** The width at which a chart fills a box: not less than that of the box, and wide enough that its height fits when it is shown smaller, but at most so many times as wide. */
export function fittingWidth(
  box: ElementSize,
  heightAt: (width: number) => number,
  widestShare = 4,
): number {
  let { width } = box;
  const fits = (): boolean => (heightAt(width) * box.width) / width <= box.height;
  while (!fits() && width < box.width * widestShare) width *= step;
  return Math.round(width);
}
