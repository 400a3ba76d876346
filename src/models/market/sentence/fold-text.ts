const fullWidthStart = 0xff01;
const fullWidthEnd = 0xff5e;
const fullWidthShift = 0xfee0;

const spellings: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '‒': '–',
  '—': '–',
  '―': '–',
  '〜': '~',
  '∼': '~',
  '‘': "'",
  '’': "'",
  '￥': '¥',
};

function isFullWidthDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '０' && character <= '９';
}

/** A full-width comma divides clauses, unless it stands inside a full-width number. */
function foldComma(text: string, at: number): string {
  const around = [-1, 1, 2, 3].map((offset) => text[at + offset]);
  return around.every(isFullWidthDigit) && !isFullWidthDigit(text[at + 4]) ? ',' : '，';
}

function foldAt(text: string, at: number): string {
  const character = text.charAt(at);
  if (character === '，') return foldComma(text, at);
  const spelled = spellings[character];
  if (spelled !== undefined) return spelled;
  const code = text.charCodeAt(at);
  const isFullWidth = code >= fullWidthStart && code <= fullWidthEnd;
  const plain = isFullWidth ? String.fromCharCode(code - fullWidthShift) : character;
  return plain >= 'A' && plain <= 'Z' ? plain.toLowerCase() : plain;
}

/** One spelling for each character (full-width forms, dashes, small letters), at the same places as in the text. O(n). */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldAt(text, at);
  return folded;
}
