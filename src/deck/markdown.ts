import { fromMarkdown } from 'mdast-util-from-markdown';
import { deckLimits } from './deck-limits.ts';
import type { BlockNode, PhrasingNode } from './markdown-node.ts';
import { cutText, toPlainText } from './plain-text.ts';
import type { TextBlock } from './text-block.ts';
import { plainStyle, textRuns } from './text-runs.ts';

/** Where a block stands: in how many lists and quotes. */
interface Place {
  readonly lists: number;
  readonly quotes: number;
}

const deepest = 16;
const mostMarks = 1000;
const mostLines = 300;
const tooDeep = /^(?:[ \t>]{40}|(?:>|[*+-][ \t]|\d{1,9}[.)][ \t]){17})/m;

function paragraph(children: readonly PhrasingNode[], { lists, quotes }: Place): TextBlock {
  const runs = textRuns(children);
  return quotes > 0 && lists === 0
    ? { kind: 'quote', level: quotes, runs }
    : { kind: 'paragraph', level: lists, runs };
}

function literal(kind: 'paragraph' | 'code', text: string, { lists }: Place): TextBlock {
  return { kind, level: lists, runs: text === '' ? [] : [{ ...plainStyle, text }] };
}

/** The first paragraph of an item is the item; what else it holds follows it. */
function itemBlocks(
  children: readonly BlockNode[],
  ordinal: number | undefined,
  place: Place,
): readonly TextBlock[] {
  const [first, ...others] = children;
  const isItem = first?.type === 'paragraph';
  const item: TextBlock = {
    kind: 'item',
    level: place.lists,
    ...(ordinal !== undefined && { ordinal }),
    runs: isItem ? textRuns(first.children) : [],
  };
  return [item, ...blocksOf(isItem ? others : children, place)];
}

function listBlocks(
  list: Extract<BlockNode, { type: 'list' }>,
  place: Place,
): readonly TextBlock[] {
  const inner = { ...place, lists: place.lists + 1 };
  const first = list.ordered === true ? (list.start ?? 1) : undefined;
  return list.children.flatMap(({ children }, index) =>
    itemBlocks(children, first === undefined ? undefined : first + index, inner),
  );
}

function blockOf(node: BlockNode, place: Place): readonly TextBlock[] {
  const { type } = node;
  if (type === 'paragraph') return [paragraph(node.children, place)];
  if (type === 'heading')
    return [{ kind: 'heading', level: node.depth, runs: textRuns(node.children) }];
  if (type === 'list') return listBlocks(node, place);
  if (type === 'blockquote') return blocksOf(node.children, { ...place, quotes: place.quotes + 1 });
  if (type === 'code') return [literal('code', node.value, place)];
  return type === 'html' ? [literal('paragraph', node.value, place)] : [];
}

function blocksOf(nodes: readonly BlockNode[], place: Place): readonly TextBlock[] {
  if (place.lists + place.quotes > deepest) return [];
  return nodes.flatMap((node) => blockOf(node, place));
}

/** Text with so many marks, or set so deep, is no writing but a load on the parser. */
function isOverloaded(text: string): boolean {
  if (tooDeep.test(text) || text.split('\n').length > mostLines) return true;
  return (text.match(/[*_[\]<>`!]/g)?.length ?? 0) > mostMarks;
}

function asWritten(text: string): readonly TextBlock[] {
  const parts = text.split(/\n{2,}/).filter((part) => part.trim() !== '');
  return parts.map((part) => literal('paragraph', part, { lists: 0, quotes: 0 }));
}

/** Reads Markdown (CommonMark) as blocks of styled text. It knows no HTML and no images: tags stay the text that they are, an image is its description, and a link that leads elsewhere than to the web or to mail is its text. What lies deeper than 16 lists and quotes is left out, and text of more than 1000 marks or 300 lines, or with a line set in by 40 characters, is taken as it is written. */
export function readMarkdown(text: string): readonly TextBlock[] {
  const source = cutText(toPlainText(text), deckLimits.bodyLength);
  if (isOverloaded(source)) return asWritten(source);
  const blocks = blocksOf(fromMarkdown(source).children, { lists: 0, quotes: 0 });
  return blocks.filter(({ kind, runs }) => kind === 'item' || runs.length > 0);
}
