/** The colours of the product by meaning; the same names are CSS custom properties (`--stock`). */
export interface Theme {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly focus: string;
  readonly warning: string;
  readonly stock: string;
  readonly demand: string;
  readonly market: string;
  readonly funding: string;
  readonly baseline: string;
}

/** The themes: text has a contrast of 4.5 and more on paper, marks 3 and more. */
export const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: {
    paper: '#ffffff',
    raised: '#f5f6f4',
    ink: '#1b1f23',
    muted: '#586069',
    rule: '#d5d9dc',
    focus: '#1d4ed8',
    warning: '#9a3412',
    stock: '#0b7a75',
    demand: '#b24e06',
    market: '#1f5fbf',
    funding: '#6d4bc4',
    baseline: '#6b7280',
  },
  dark: {
    paper: '#14171a',
    raised: '#1e2327',
    ink: '#eceff1',
    muted: '#a7b0b8',
    rule: '#3a4249',
    focus: '#93b8ff',
    warning: '#ffb38a',
    stock: '#3fb8ae',
    demand: '#f0904a',
    market: '#7aaef5',
    funding: '#b49cf0',
    baseline: '#98a2ac',
  },
};

/** One family for pages and charts: the system's own face, with the faces that Chinese is read in. Single quotes, because it stands in attributes of SVG. */
export const fontFamily = [
  'system-ui',
  '-apple-system',
  "'Segoe UI'",
  'Roboto',
  "'PingFang TC'",
  "'PingFang SC'",
  "'Microsoft JhengHei'",
  "'Microsoft YaHei'",
  "'Noto Sans CJK TC'",
  "'Noto Sans CJK SC'",
  "'Noto Sans TC'",
  "'Noto Sans SC'",
  'sans-serif',
].join(', ');
