import type { TableTwin } from '../../src/charts/chart.ts';
import type { NativeChart, NativeSeries } from '../../src/charts/native-chart.ts';
import { themes } from '../../src/charts/theme.ts';
import { encodeBitmapPng } from '../../src/export/png.ts';
import type {
  PptxDeck,
  PptxPanelSlide,
  PptxSlide,
  PptxTextSlide,
} from '../../src/export/pptx/pptx-deck.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { makeTranslate } from '../../src/i18n/translate.ts';

/** Text that is dangerous in XML, in a sheet, or in both; the last two are halves of surrogate pairs. */
export const hostileText = `=cmd|'/c calc'!A1 <script>alert("x")</script> ]]> &amp; \u0000\u0008\u000b\uffff \ud800 \udc00`;

/** What is left of it where XML is concerned. */
export const tamedText = `=cmd|'/c calc'!A1 <script>alert("x")</script> ]]> &amp;`;

const colors = themes.light;
const years = Array.from({ length: 11 }, (_, step) => 2020 + step);
const growing = (start: number, factor: number, label: string): NativeSeries['points'] =>
  years.map((x, step) => ({
    x,
    y: start * factor ** step,
    ...(step === years.length - 1 ? { label } : {}),
  }));

/** A line of the stock and a line of the demand over a log axis, with single points. */
export const logChart: NativeChart = {
  plots: [
    {
      heightShare: 1,
      plot: {
        kind: 'xy',
        x: { scale: 'linear', min: 2020, max: 2030, step: 2, numberFormat: '0' },
        y: { scale: 'log', min: 3e11, max: 4e15, numberFormat: '0E+0', title: 'Tokens' },
        series: [
          {
            name: 'Stock of public text',
            color: colors.stock,
            line: { width: 2.5, dash: 'solid' },
            points: growing(2e14, 1.06, 'Stock of public text'),
          },
          {
            name: 'Upper bound, 90 %',
            color: colors.stock,
            line: { width: 1, dash: 'dot' },
            points: growing(6e14, 1.07, '90 %'),
          },
          {
            name: 'Demand',
            color: colors.demand,
            line: { width: 2.5, dash: 'dash' },
            points: growing(1e12, 2.2, 'Demand'),
          },
          {
            name: 'Training sets',
            color: colors.ink,
            marker: { shape: 'circle', size: 7 },
            points: [
              { x: 2020.4, y: 5e11, label: 'GPT-3' },
              { x: 2023.2, y: 5e12, label: 'Model B' },
            ],
          },
          {
            name: 'Unverified sets',
            color: colors.ink,
            marker: { shape: 'diamond', size: 8, isHollow: true },
            points: [
              { x: 2024.5, y: 1.5e13 },
              { x: 2025, y: 0 },
              { x: 2025.5, y: Number.NaN },
            ],
          },
        ],
      },
    },
  ],
};

/** Intervals by row, then columns with a value missing. */
export const rowsAndColumns: NativeChart = {
  plots: [
    {
      heightShare: 0.55,
      plot: {
        kind: 'xy',
        x: { scale: 'linear', min: 0, max: 12, numberFormat: '$0" bn"' },
        y: {
          scale: 'linear',
          numberFormat: '0',
          rowNames: ['Publisher with a long name', '出版者乙', 'Publisher C', 'Publisher D'],
        },
        series: [0, 1, 2, 3].map((row) => ({
          name: `Range ${row}`,
          color: colors.market,
          line: { width: 6, dash: 'solid' as const },
          points: [
            { x: 1 + row, y: row },
            { x: 4 + row * 2, y: row, label: `$${4 + row * 2} bn` },
          ],
        })),
      },
    },
    {
      heightShare: 0.45,
      plot: {
        kind: 'bars',
        direction: 'column',
        grouping: 'stacked',
        categories: ['2021', '2022', '2023', '2024', '2025'],
        value: { scale: 'linear', min: 0, numberFormat: '0.0', title: 'USD billion' },
        series: [
          { name: 'Disclosed', color: colors.funding, values: [1.2, 2.1, undefined, 3.4, 0] },
          {
            name: 'Incomplete',
            color: colors.funding,
            values: [undefined, 0.4, 0.6, undefined, 1.1],
            isHollow: true,
          },
        ],
      },
    },
  ],
};

/** Fifty dots in columns, then rows of bars over a log axis. */
const dotsAndBars: NativeChart = {
  plots: [
    {
      heightShare: 0.5,
      plot: {
        kind: 'shapes',
        shapes: [
          ...Array.from({ length: 50 }, (_, dot) => ({
            shape: 'ellipse' as const,
            x: 0.05 + (dot % 10) * 0.09,
            y: 0.75 - Math.floor(dot / 10) * 0.14,
            width: 0.0095,
            height: 0.05,
            color: colors.demand,
            isHollow: dot % 7 === 0,
          })),
          { shape: 'line', x: 0, y: 0.86, width: 1, height: 0, color: colors.muted },
          ...[2026, 2030, 2034].map((year, place) => ({
            shape: 'text' as const,
            x: 0.04 + place * 0.36,
            y: 0.88,
            width: 0.1,
            height: 0.1,
            color: colors.ink,
            text: String(year),
          })),
        ],
      },
    },
    {
      heightShare: 0.5,
      plot: {
        kind: 'bars',
        direction: 'row',
        grouping: 'clustered',
        categories: ['Text', '影像', 'Audio'],
        value: { scale: 'log', min: 20, max: 4e4, numberFormat: '#,##0', title: 'Trillion tokens' },
        series: [
          { name: 'Low', color: colors.stock, values: [300, 120, 0] },
          { name: 'High', color: colors.baseline, values: [3100, 25_000, undefined] },
        ],
      },
    },
  ],
};

const hostileChart: NativeChart = {
  plots: [
    {
      heightShare: 1,
      plot: {
        kind: 'xy',
        x: { scale: 'linear', numberFormat: '0', title: hostileText },
        y: { scale: 'linear', numberFormat: '0', title: '+1' },
        series: [
          {
            name: hostileText,
            color: '"/><x>',
            marker: { shape: 'cross', size: 8 },
            points: [
              { x: -1, y: -2, label: hostileText },
              { x: 1e21, y: 3e-9, label: '@SUM(A1)' },
            ],
          },
          { name: '-2+3', color: '#1f5fbf', line: { width: 1, dash: 'solid' }, points: [] },
        ],
      },
    },
  ],
};

const source = { id: 's', title: 'A source', url: undefined, licence: undefined };
const grade = { evidence: 'entered', standing: 'unsourced' } as const;

/** A table with so many rows, the third cell of every fifth missing. */
export function tableOf(rowCount: number): TableTwin {
  return {
    columns: [
      { id: 'name', label: 'Company' },
      { id: 'year', label: 'Year' },
      { id: 'usd', label: 'Raised, USD million', unit: 'USD' },
      { id: 'note', label: 'What is known' },
    ],
    rows: Array.from({ length: rowCount }, (_, row) => ({
      id: String(row),
      source,
      grade,
      cells: [
        { value: `Company ${row}`, text: `Company ${row}` },
        { value: 2015 + (row % 10), text: String(2015 + (row % 10)) },
        row % 5 === 4
          ? { value: undefined, text: '–' }
          : { value: row * 12.5, text: String(row * 12.5) },
        {
          value: 'x',
          text:
            row % 4 === 0
              ? '公開資料，經查核；a longer remark that needs two lines of a cell at this width, at least in most faces'
              : 'Press release',
        },
      ],
    })),
  };
}

/** A panel slide with everything but a drawing. */
export function panelOf(changes: Partial<PptxPanelSlide>): PptxPanelSlide {
  return {
    kind: 'panel',
    title: 'Public text is used up in 2029',
    finding:
      'In half of the worlds between 2027 and 2032, if demand keeps growing 2.4 times a year.',
    alt: 'Stock and demand over time; they meet in 2029.',
    notes: 'First line of the notes.\nSecond line with <tags> & more.\n\nFourth.',
    sourceLine:
      'Sources: Villalobos et al. (2024), CC BY 4.0; Epoch AI (2025), CC BY 4.0; own model.',
    settings: [],
    link: 'https://datawall.example/runway?v=2&growth=2.1&stock=4e14',
    hasQr: true,
    dataVersion: '2026-10-01',
    date: '2026-10-14',
    ...changes,
  };
}

const settings = [
  { label: 'Growth of demand', text: '2.1× a year' },
  { label: 'Share of the stock that may be used', text: '40–80 %' },
  { label: 'Passes over the data', text: '4' },
];

const square = encodeBitmapPng(
  Array.from({ length: 9 }, (_, y) => Array.from({ length: 16 }, (__, x) => (x + y) % 2 === 0)),
  20,
);

const picture = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180" width="320" height="180"><rect width="320" height="180" fill="#f5f6f4"/><circle cx="160" cy="90" r="60" fill="#0b7a75"/></svg>',
  png: square,
  width: 320,
  height: 180,
};

const textSlide: PptxTextSlide = {
  kind: 'text',
  title: 'What the article claims, and what holds',
  notes: 'Say it slowly.',
  blocks: [
    { kind: 'heading', runs: [{ text: 'Three claims' }] },
    {
      kind: 'list',
      items: [
        {
          level: 0,
          runs: [
            { text: 'Text runs out between 2026 and 2032: ' },
            { text: 'holds', isBold: true },
            { text: ', with a wider range' },
          ],
        },
        {
          level: 1,
          runs: [
            { text: 'see the ' },
            { text: 'live view', href: 'https://datawall.example/?a=1&b=2' },
          ],
        },
        { level: 0, runs: [{ text: 'The market grows 30 % a year', isItalic: true }] },
        {
          level: 0,
          runs: [
            { text: 'run', href: 'javascript:alert(1)' },
            { text: ' SELECT 1', isCode: true },
          ],
        },
      ],
    },
    {
      kind: 'list',
      isOrdered: true,
      items: [
        { level: 0, runs: [{ text: '第一' }] },
        { level: 0, runs: [{ text: '第二' }] },
      ],
    },
    { kind: 'paragraph', runs: [{ text: 'The rest is in the appendix.' }] },
  ],
};

/** A deck with every kind of slide and plot, in a language. */
export function sampleDeck(locale: Locale = 'en'): PptxDeck {
  const isEnglish = locale === 'en';
  const words = isEnglish
    ? {}
    : {
        title: '公開文字資料在二〇二九年用完',
        finding: '半數情境落在 2027 至 2032 年之間，前提是需求每年成長 2.4 倍。',
      };
  const slides: readonly PptxSlide[] = [
    panelOf({ native: logChart, ...words }),
    panelOf({ native: logChart, settings, ...words }),
    panelOf({
      title:
        'Nine publishers put the market of 2030 between two and twelve billion dollars, and none says how it was counted',
      native: rowsAndColumns,
    }),
    panelOf({ title: 'In 17 of 50 worlds before 2028', native: dotsAndBars, hasQr: false }),
    textSlide,
    panelOf({ title: 'Who was funded', table: tableOf(30), settings }),
    panelOf({
      title: 'A picture',
      picture,
      settings: Array.from({ length: 30 }, () => settings).flat(),
    }),
    panelOf({
      title: hostileText,
      finding: hostileText,
      alt: hostileText,
      notes: hostileText,
      sourceLine: hostileText,
      link: 'javascript:alert(1)',
      native: hostileChart,
    }),
  ];
  return {
    title: isEnglish ? 'When does AI run out of data?' : 'AI 何時用完資料？',
    locale,
    t: makeTranslate(locale),
    date: '2026-10-14',
    slides,
  };
}
