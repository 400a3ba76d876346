import type { XmlElement } from './xml-tree.ts';

const shared =
  'scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt';
const shown =
  'numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator';

/** The order of children that ISO/IEC 29500-1, DrawingML Charts, gives an element. */
const sequences: Readonly<Record<string, string>> = {
  chartSpace:
    'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
  plotArea: 'layout scatterChart barChart valAx dTable spPr extLst',
  scatterChart: 'scatterStyle varyColors ser dLbls axId extLst',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  'scatterChart/ser':
    'idx order tx spPr marker dPt dLbls trendline errBars xVal yVal smooth extLst',
  'barChart/ser':
    'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst',
  valAx: `axId ${shared} crossBetween majorUnit minorUnit dispUnits extLst`,
  catAx: `axId ${shared} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  scaling: 'logBase orientation max min extLst',
  dLbls: `dLbl delete ${shown} showLeaderLines leaderLines extLst`,
  dLbl: `idx delete layout tx ${shown} extLst`,
  legend: 'legendPos legendEntry layout overlay spPr txPr extLst',
  legendEntry: 'idx delete txPr extLst',
  title: 'tx layout overlay spPr txPr extLst',
  marker: 'symbol size spPr extLst',
  manualLayout: 'layoutTarget xMode yMode wMode hMode x y w h extLst',
  strRef: 'f strCache extLst',
  numRef: 'f numCache extLst',
  numCache: 'formatCode ptCount pt extLst',
  strCache: 'ptCount pt extLst',
};

const required: Readonly<Record<string, readonly string[]>> = {
  scatterChart: ['scatterStyle'],
  barChart: ['barDir'],
  valAx: ['axId', 'scaling', 'axPos', 'crossAx'],
  catAx: ['axId', 'scaling', 'axPos', 'crossAx'],
  dLbl: ['idx'],
  chart: ['plotArea'],
  chartSpace: ['chart'],
};

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function childProblems(element: XmlElement, parent: string): readonly string[] {
  const name = local(element.name);
  const order = (sequences[`${parent}/${name}`] ?? sequences[name])?.split(' ');
  if (!order || !element.name.startsWith('c:')) return [];
  const children = element.children.map((child) => local(child.name));
  // The axes of a plot area are one choice, which may be taken in any order.
  const places = children.map((child) => order.indexOf(child === 'catAx' ? 'valAx' : child));
  const missing = (required[name] ?? []).filter((child) => !children.includes(child));
  return [
    ...children
      .filter((_, place) => places[place] === -1)
      .map((child) => `${name} may not hold ${child}`),
    ...children
      .filter((_, place) => (places[place] ?? 0) < (places[place - 1] ?? 0))
      .map((child) => `${name}: ${child} out of order`),
    ...missing.map((child) => `${name} lacks ${child}`),
  ];
}

/** What in a chart's elements breaks the schema's order; the axes of a plot area may come in any. */
export function orderProblems(element: XmlElement, parent = ''): readonly string[] {
  const name = local(element.name);
  return [
    ...childProblems(element, parent),
    ...element.children.flatMap((child) => orderProblems(child, name)),
  ];
}

const axisNames = new Set(['c:valAx', 'c:catAx', 'c:dateAx', 'c:serAx']);
const plotNames = new Set(['c:scatterChart', 'c:barChart', 'c:lineChart']);

function idsOf(element: XmlElement, name: string): readonly string[] {
  return element.children
    .filter((child) => child.name === name)
    .map((child) => child.attributes['val'] ?? '');
}

/** What is wrong with the ids of axes in a plot area: each plot names two that are there, none is named that is not, and each crosses another. */
export function axisProblems(plotArea: XmlElement): readonly string[] {
  const axes = plotArea.children.filter(({ name }) => axisNames.has(name));
  const there = axes.flatMap((axis) => idsOf(axis, 'c:axId'));
  const plots = plotArea.children.filter(({ name }) => plotNames.has(name));
  const named = plots.flatMap((plot) => idsOf(plot, 'c:axId'));
  const crossed = axes.flatMap((axis) => idsOf(axis, 'c:crossAx'));
  return [
    ...plots
      .filter((plot) => idsOf(plot, 'c:axId').length !== 2)
      .map(({ name }) => `${name} names not two axes`),
    ...named.filter((id) => !there.includes(id)).map((id) => `no axis ${id}`),
    ...there.filter((id) => !named.includes(id)).map((id) => `axis of no plot: ${id}`),
    ...there.filter((id, place) => there.indexOf(id) !== place).map((id) => `axis twice: ${id}`),
    ...crossed
      .filter((id, place) => !there.includes(id) || id === there[place])
      .map((id) => `crosses no other axis: ${id}`),
  ];
}
