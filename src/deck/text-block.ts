/** A piece of text in one style. */
export interface TextRun {
  /** A line feed is a line break that the writer set. */
  readonly text: string;
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
  readonly isCode: boolean;
  /** An address of the web or of mail, complete. */
  readonly href?: string;
}

/** A block of a slide's text, in the order in which it is read. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'code';
  /** Of a heading 1 to 6; of an item or a quote how deep it lies, from 1; of a paragraph or code how deep the list is that it belongs to, 0 outside of lists. */
  readonly level: number;
  /** The number of an item in a numbered list. */
  readonly ordinal?: number;
  readonly runs: readonly TextRun[];
}
