/** A key of every value but those of the assumptions named: one that no list has thought of is part of it. */
export function keyWithout(
  values: Readonly<Record<string, unknown>>,
  ids: ReadonlySet<string>,
): string {
  return JSON.stringify(Object.entries(values).filter(([id]) => !ids.has(id)));
}
