import type { fromMarkdown } from 'mdast-util-from-markdown';

/** A document as the parser gives it. */
export type MarkdownRoot = ReturnType<typeof fromMarkdown>;

/** A node that stands on the top level of a document. */
export type BlockNode = MarkdownRoot['children'][number];

/** A node within a line of text. */
export type PhrasingNode = Extract<BlockNode, { type: 'paragraph' }>['children'][number];
