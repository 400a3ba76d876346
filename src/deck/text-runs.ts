import type { PhrasingNode } from './markdown-node.ts';
import { safeHref } from './safe-href.ts';
import type { TextRun } from './text-block.ts';

type Style = Omit<TextRun, 'text'>;

/** The style of text that has none. */
export const plainStyle: Style = { isStrong: false, isEmphasis: false, isCode: false };

const deepest = 16;
const wide = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\uFF00-\uFFEF]`;
const breakBetweenWide = new RegExp(`(?<=${wide})\\n(?=${wide})`, 'gu');

/** A line end in the source is a space, and nothing between characters that are written without spaces. */
function joinLines(text: string): string {
  return text.replace(breakBetweenWide, '').replaceAll('\n', ' ');
}

function linked(style: Style, url: string): Style {
  const href = safeHref(url);
  return href === undefined ? style : { ...style, href };
}

function childRuns(children: readonly PhrasingNode[], style: Style, depth: number) {
  return depth > deepest ? [] : children.flatMap((child) => runsOf(child, style, depth + 1));
}

function runsOf(node: PhrasingNode, style: Style, depth: number): readonly TextRun[] {
  switch (node.type) {
    case 'text':
      return [{ ...style, text: joinLines(node.value) }];
    case 'html':
      return [{ ...style, text: node.value }];
    case 'inlineCode':
      return [{ ...style, isCode: true, text: node.value }];
    case 'break':
      return [{ ...style, text: '\n' }];
    case 'image':
    case 'imageReference':
      return [{ ...style, text: node.alt ?? '' }];
    case 'strong':
      return childRuns(node.children, { ...style, isStrong: true }, depth);
    case 'emphasis':
      return childRuns(node.children, { ...style, isEmphasis: true }, depth);
    case 'link':
      return childRuns(node.children, linked(style, node.url), depth);
    case 'linkReference':
    case 'delete':
      return childRuns(node.children, style, depth);
    case 'footnoteReference':
      return [{ ...style, text: node.label ?? node.identifier }];
  }
}

function isAlike(a: Style, b: Style): boolean {
  return (
    a.isStrong === b.isStrong &&
    a.isEmphasis === b.isEmphasis &&
    a.isCode === b.isCode &&
    a.href === b.href
  );
}

/** The text of nodes, neighbours of one style in one run, without empty runs; styles nested deeper than 16 are left out with their text. */
export function textRuns(nodes: readonly PhrasingNode[]): readonly TextRun[] {
  const runs: TextRun[] = [];
  for (const run of childRuns(nodes, plainStyle, 0)) {
    const last = runs.at(-1);
    if (last !== undefined && isAlike(last, run))
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') runs.push(run);
  }
  return runs;
}
