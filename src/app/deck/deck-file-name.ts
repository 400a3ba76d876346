const longest = 60;

/** The name of the file that a deck is saved in: its title without what no file name may hold, in any script; `deck` where nothing is left. */
export function deckFileName(title: string): string {
  const name = title
    .replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .replaceAll(/^[.\s]+|[.\s]+$|\p{Surrogate}$/gu, '');
  return `${name === '' ? 'deck' : name}.datawall.json`;
}
