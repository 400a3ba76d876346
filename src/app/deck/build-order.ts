import { buildParts, type BuildPart, type PanelSlide } from '../../deck/deck.ts';

/** The parts that appear by key presses, in their order. */
export function orderedParts({ build }: Pick<PanelSlide, 'build'>): readonly BuildPart[] {
  return build === 'at-once' ? [] : build;
}

/** The parts in their order, then those that are there from the start. */
export function allParts(slide: Pick<PanelSlide, 'build'>): readonly BuildPart[] {
  const ordered = orderedParts(slide);
  return [...ordered, ...buildParts.filter((part) => !ordered.includes(part))];
}

function buildOf(parts: readonly BuildPart[]): PanelSlide['build'] {
  return parts.length === 0 ? 'at-once' : parts;
}

/** The build with a part added at the end, or taken out where it was in. */
export function withPartToggled(
  slide: Pick<PanelSlide, 'build'>,
  part: BuildPart,
): PanelSlide['build'] {
  const ordered = orderedParts(slide);
  const rest = ordered.filter((other) => other !== part);
  return buildOf(rest.length < ordered.length ? rest : [...ordered, part]);
}

/** The build with a part one place earlier or later; the same one where that is not possible. */
export function withPartMoved(
  slide: Pick<PanelSlide, 'build'>,
  part: BuildPart,
  by: -1 | 1,
): PanelSlide['build'] {
  const ordered = orderedParts(slide);
  const from = ordered.indexOf(part);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ordered.length) return slide.build;
  return ordered.toSpliced(from, 1).toSpliced(to, 0, part);
}
