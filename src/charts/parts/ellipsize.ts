import { textWidth } from './text-width.ts';

/** A text cut behind so many characters that it is about `most` pixels wide with its ellipsis; as it stands where it fits. */
export function ellipsize(text: string, most: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= most) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, fontSize) > most) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…`;
}
