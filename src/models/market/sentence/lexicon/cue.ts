/** What a word or sign says about the figures around it. */
export type Cue =
  /** Before a start: from, 由. */
  | 'from'
  /** Before what growth is compared with: than, 較. */
  | 'versus'
  /** Before an end, or the second of two: to, 至. */
  | 'to'
  /** Before an end only: reach, 達到. */
  | 'reach'
  /** Before an amount that stands: valued at, 為. */
  | 'value'
  /** What follows is expected. */
  | 'future'
  /** Before a year: in, 於. */
  | 'at'
  /** Before a fiscal year, which may have two digits: FY24. */
  | 'fiscal'
  /** Before a year that is a target. */
  | 'by'
  /** Before two ends of a range. */
  | 'between'
  /** Joins two. */
  | 'and'
  /** A dash inside a number or range. */
  | 'dash'
  /** A long dash: a range, or a pause. */
  | 'stroke'
  /** A range, or "about". */
  | 'tilde'
  | 'open'
  | 'close'
  /** The first of these amounts belongs to the first of these years. */
  | 'respectively'
  /** Calls a percentage a compound or average yearly growth. */
  | 'yearly'
  /** Calls a percentage growth over the year before. */
  | 'one-year'
  | 'growth'
  | 'decline'
  /** Growth over the whole time. */
  | 'total'
  /** Calls a percentage a part of something. */
  | 'share'
  /** Before what is added. */
  | 'increment'
  /** Money that changes hands: no market. */
  | 'deal'
  | 'percent'
  /** 百分之, before its number. */
  | 'percent-before'
  | 'tenth'
  | 'points'
  /** After a number: times, 倍. */
  | 'times'
  /** Doubled, 翻倍. */
  | 'multiple'
  /** 年, after a number. */
  | 'nian'
  /** Years, after a number: a length. */
  | 'years'
  /** After a number: that many years after the year before it. */
  | 'years-later'
  | 'decade'
  | 'decade-later'
  /** After a year: growth starts there. */
  | 'onward'
  /** 民國, before its year. */
  | 'republic'
  /** Before a length in years: 未來, over the next. */
  | 'span'
  | 'partial-year'
  /** Said of a year, names a document. */
  | 'publication'
  /** A month: its year is a date. */
  | 'month'
  /** Several, 數: no amount. */
  | 'vague'
  /** More than the number before it: +, 餘. */
  | 'plus'
  /** What is counted: not money. */
  | 'counted'
  /** Says nothing here. */
  | 'filler';
