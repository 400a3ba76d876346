/** A text as lower-case ASCII words joined by hyphens, at most 60 characters: safe in a file name, a path and a citation key. `fallback` where nothing is left of it. */
export function slug(text: string, fallback = 'view'): string {
  const words = text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase();
  return words === '' ? fallback : words;
}

/** Names made different from one another, whatever their case: the second `a` becomes `a-2`. */
export function uniqueNames(
  names: readonly string[],
  numbered = (name: string, number: number): string => `${name}-${number}`,
): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      unique = numbered(name, number);
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
