/** Average width of a Latin letter in units of the font size; a CJK character is one unit wide. */
const latinWidth = 0.56;
const firstCjk = 0x2e80;

/** A bold text is at most about so many times as wide, in the widest of the system's faces. */
export const boldFactor = 1.2;

/** About how wide a text is, in pixels, where nothing can measure it. */
export function textWidth(text: string, fontSize: number): number {
  const units = Array.from(text, (character) =>
    (character.codePointAt(0) ?? 0) >= firstCjk ? 1 : latinWidth,
  );
  return fontSize * units.reduce((sum, unit) => sum + unit, 0);
}
