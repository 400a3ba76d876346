const longest = 31;

function cleaned(name: string): string {
  const clean = name.replaceAll(/[[\]:*?/\\\p{Cc}]/gu, ' ').replaceAll(/\s+/g, ' ');
  return clean.slice(0, longest).replaceAll(/^[' ]+|[' ]+$/g, '') || 'Sheet';
}

/** Names as spreadsheets take them: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end, each different whatever its case. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set(['history']);
  return names.map(cleaned).map((name) => {
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      const suffix = ` (${number})`;
      unique = `${name.slice(0, longest - suffix.length)}${suffix}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
