import type { TextBlock as DeckBlock, TextRun as DeckRun } from '../../deck/text-block.ts';
import type { ListItem, TextBlock, TextRun } from '../pptx/pptx-deck.ts';

function toRun(text: string, run: DeckRun, { kind }: DeckBlock): TextRun {
  return {
    text,
    ...(run.isStrong && { isBold: true }),
    ...((run.isEmphasis || kind === 'quote') && { isItalic: true }),
    ...((run.isCode || kind === 'code') && { isCode: true }),
    ...(run.href !== undefined && { href: run.href }),
  };
}

/** The runs of a block line by line, as the writer broke them. */
function linesOf(block: DeckBlock): readonly (readonly TextRun[])[] {
  const lines: TextRun[][] = [[]];
  for (const run of block.runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push(toRun(text, run, block));
    }
  }
  return lines.filter((line) => line.length > 0);
}

function toItem(block: DeckBlock): ListItem {
  const runs = linesOf(block).flatMap((line, index) =>
    index === 0 ? line : [{ text: ' ' }, ...line],
  );
  return { level: block.level - 1, runs };
}

function toParagraphs(block: DeckBlock): readonly TextBlock[] {
  const kind = block.kind === 'heading' ? 'heading' : 'paragraph';
  return linesOf(block).map((runs) => ({ kind, runs }));
}

interface OpenList {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  readonly items: ListItem[];
}

function isOpen(last: TextBlock | OpenList | undefined, block: DeckBlock): last is OpenList {
  return last?.kind === 'list' && last.isOrdered === (block.ordinal !== undefined);
}

/** The blocks of a text slide as presentation programs have them: items of one kind that follow one another are a list, quotes are italic, and every line that the writer broke is a paragraph. */
export function toPptxBlocks(blocks: readonly DeckBlock[]): readonly TextBlock[] {
  const made: (TextBlock | OpenList)[] = [];
  for (const block of blocks) {
    const last = made.at(-1);
    if (block.kind !== 'item') made.push(...toParagraphs(block));
    else if (isOpen(last, block)) last.items.push(toItem(block));
    else
      made.push({ kind: 'list', isOrdered: block.ordinal !== undefined, items: [toItem(block)] });
  }
  return made;
}
