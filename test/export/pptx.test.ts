import { strFromU8, unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { NativePlot } from '../../src/charts/native-chart.ts';
import { writePptx } from '../../src/export/pptx/write-pptx.ts';
import { axisProblems, orderProblems } from '../support/chart-schema.ts';
import {
  linksOf,
  packageProblems,
  readPart,
  type PackageParts,
} from '../support/package-problems.ts';
import {
  hostileText,
  logChart,
  panelOf,
  rowsAndColumns,
  sampleDeck,
  tableOf,
  tamedText,
} from '../support/sample-deck.ts';
import { findAll, parseXml, valueOf, type XmlElement } from '../support/xml-tree.ts';

let parts: PackageParts = {};
let bytes = new Uint8Array();

beforeAll(async () => {
  bytes = new Uint8Array(await writePptx(sampleDeck()));
  parts = unzipSync(bytes);
});

function pathsOf(folder: string): readonly string[] {
  const pattern = new RegExp(`^ppt/${folder}/[^/]+\\.xml$`);
  const numberOf = (path: string) => Number(/\d+/.exec(path)?.[0]);
  return Object.keys(parts)
    .filter((path) => pattern.test(path))
    .toSorted((a, b) => numberOf(a) - numberOf(b));
}

function textOf(element: XmlElement, name = 'a:t'): readonly string[] {
  return findAll(element, name).map(({ text }) => text);
}

function charts(): readonly XmlElement[] {
  return pathsOf('charts').map((path) => readPart(parts, path));
}

/** The cells of a chart's sheet by their address; texts by their own. */
function sheetOf(chartPath: string): ReadonlyMap<string, string | number> {
  const link = [...linksOf(parts, chartPath).values()].find(({ target }) =>
    target.endsWith('.xlsx'),
  );
  const book = unzipSync(parts[link!.target]!);
  const sheet = parseXml(strFromU8(book['xl/worksheets/sheet1.xml']!));
  expect(findAll(sheet, 'f')).toEqual([]);
  const cells = findAll(sheet, 'c').map((cell) => {
    const isText = cell.attributes['t'] === 'inlineStr';
    const value = findAll(cell, isText ? 't' : 'v')[0]!.text;
    return [cell.attributes['r']!, isText ? value : Number(value)] as const;
  });
  return new Map(cells);
}

function cachedPoints(reference: XmlElement): readonly (readonly [string, string])[] {
  const formula = findAll(reference, 'c:f')[0]!.text;
  const [, letters = '', first = ''] = /^Sheet1!\$([A-Z]+)\$(\d+)/.exec(formula)!;
  return findAll(reference, 'c:pt').map((point) => [
    `${letters}${Number(first) + Number(point.attributes['idx'])}`,
    findAll(point, 'c:v')[0]!.text,
  ]);
}

describe('the package', () => {
  test('has a type for every part, targets for every relationship, and no id twice', () => {
    expect(packageProblems(parts)).toEqual([]);
  });

  test('breaks these rules as pptxgenjs writes it, or they test nothing', async () => {
    const plain = new PptxGenJS();
    const slide = plain.addSlide();
    slide.slideNumber = { x: 1, y: 1 };
    for (let shape = 0; shape < 30; shape += 1) slide.addShape('rect', { x: 0, y: 0, w: 1, h: 1 });
    plain.addSlide();
    const written = unzipSync((await plain.write({ outputType: 'uint8array' })) as Uint8Array);
    const files = Object.fromEntries(
      Object.entries(written).filter(([path]) => !path.endsWith('/')),
    );
    expect(packageProblems(files)).toEqual(
      expect.arrayContaining([
        'type of no part: /ppt/slideMasters/slideMaster2.xml',
        'ppt/slides/slide1.xml: shape 25 twice',
      ]),
    );
  });

  test('is the same for the same deck, however many were written before', async () => {
    const again = await writePptx(sampleDeck());
    expect(new Uint8Array(again)).toEqual(bytes);
  });

  test('lists the notes master before the slides, with a theme of its own', () => {
    const lists = readPart(parts, 'ppt/presentation.xml').children.map(({ name }) => name);
    expect(lists.slice(0, 3)).toEqual(['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst']);
    const themeOf = (path: string) =>
      [...linksOf(parts, path).values()].find(({ target }) => target.includes('theme'))?.target;
    expect(themeOf('ppt/notesMasters/notesMaster1.xml')).not.toBe(
      themeOf('ppt/slideMasters/slideMaster1.xml'),
    );
  });

  test('bears the title and the date of the deck', () => {
    const core = readPart(parts, 'docProps/core.xml');
    expect(textOf(core, 'dc:title')).toEqual(['When does AI run out of data?']);
    expect(textOf(core, 'dcterms:modified')).toEqual(['2026-10-14T00:00:00Z']);
  });

  test('holds every part once with a paragraph style at most once a paragraph', () => {
    for (const path of [...pathsOf('slides'), ...pathsOf('notesSlides')]) {
      for (const paragraph of findAll(readPart(parts, path), 'a:p')) {
        const names = paragraph.children.map(({ name }) => name);
        expect(names.lastIndexOf('a:pPr'), path).toBeLessThanOrEqual(0);
      }
    }
  });
});

describe('charts', () => {
  test('keep the order of the schema', () => {
    expect(charts()).toHaveLength(6);
    expect(charts().flatMap((chart) => orderProblems(chart))).toEqual([]);
  });

  test('name the axes that they have, and no other', () => {
    const areas = charts().flatMap((chart) => findAll(chart, 'c:plotArea'));
    expect(areas.flatMap(axisProblems)).toEqual([]);
  });

  test('are not those of pptxgenjs, whose bar chart names a third axis', async () => {
    const plain = new PptxGenJS();
    plain
      .addSlide()
      .addChart('bar', [{ name: 'A', labels: ['a'], values: [1] }], { x: 1, y: 1, w: 4, h: 3 });
    const files = unzipSync((await plain.write({ outputType: 'uint8array' })) as Uint8Array);
    const path = Object.keys(files).find((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))!;
    const [area] = findAll(readPart(files, path), 'c:plotArea');
    expect(axisProblems(area!)).toContain('c:barChart names not two axes');
  });

  test('cache exactly what their sheets hold, texts as texts', () => {
    let compared = 0;
    for (const path of pathsOf('charts')) {
      const sheet = sheetOf(path);
      for (const kind of ['c:numRef', 'c:strRef']) {
        for (const [address, text] of findAll(readPart(parts, path), kind).flatMap(cachedPoints)) {
          expect(sheet.get(address), `${path} ${address}`).toBe(
            kind === 'c:numRef' ? Number(text) : text,
          );
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  test('have ends of whole decades on log axes, with every point inside', () => {
    const axes = charts()
      .flatMap((chart) => findAll(chart, 'c:scaling'))
      .filter((scaling) => valueOf(scaling, 'c:logBase') !== undefined);
    expect(
      axes.map((scaling) =>
        ['c:logBase', 'c:min', 'c:max'].map((name) => Number(valueOf(scaling, name))),
      ),
    ).toEqual([
      [10, 1e11, 1e16],
      [10, 1e11, 1e16],
      [10, 10, 1e5],
    ]);
    const [first] = charts();
    const ys = findAll(first!, 'c:yVal').flatMap((values) => textOf(values, 'c:v').map(Number));
    expect(ys).toHaveLength(3 * 11 + 2 + 1);
    expect(ys.every((y) => y >= 1e11 && y <= 1e16)).toBe(true);
  });

  test('leave a missing value out, and keep a zero', () => {
    const bars = findAll(readPart(parts, 'ppt/charts/chart4.xml'), 'c:val');
    const points = bars.map((values) =>
      findAll(values, 'c:pt').map((point) => [
        Number(point.attributes['idx']),
        textOf(point, 'c:v')[0],
      ]),
    );
    expect(points).toEqual([
      [
        [0, '1.2'],
        [1, '2.1'],
        [3, '3.4'],
        [4, '0'],
      ],
      [
        [1, '0.4'],
        [2, '0.6'],
        [4, '1.1'],
      ],
    ]);
    expect(
      findAll(readPart(parts, 'ppt/charts/chart4.xml'), 'c:dispBlanksAs')[0]?.attributes['val'],
    ).toBe('gap');
  });

  test('write what is unverified hollow', () => {
    const markers = findAll(readPart(parts, 'ppt/charts/chart1.xml'), 'c:marker');
    expect(findAll(markers.at(-1)!, 'a:noFill')).toHaveLength(1);
    const [disclosed, incomplete] = findAll(readPart(parts, 'ppt/charts/chart4.xml'), 'c:ser');
    const fillOf = (series: XmlElement) =>
      series.children.find(({ name }) => name === 'c:spPr')!.children[0]!.children[0]!.name;
    expect([fillOf(disclosed!), fillOf(incomplete!)]).toEqual(['a:srgbClr', 'a:schemeClr']);
  });

  test('name rows by labels at the left end, out of the legend', () => {
    const chart = readPart(parts, 'ppt/charts/chart3.xml');
    const rows = findAll(chart, 'c:ser').at(-1)!;
    expect(textOf(rows)).toEqual([
      'Publisher with a long name',
      '出版者乙',
      'Publisher C',
      'Publisher D',
    ]);
    expect(textOf(findAll(rows, 'c:xVal')[0]!, 'c:v')).toEqual(['0', '0', '0', '0']);
    const hidden = findAll(chart, 'c:legendEntry').map((entry) => valueOf(entry, 'c:idx'));
    expect(hidden).toEqual(['4']);
  });

  test('have no legend entry for what a label already names', () => {
    const hidden = findAll(readPart(parts, 'ppt/charts/chart1.xml'), 'c:legendEntry');
    expect(hidden.map((entry) => valueOf(entry, 'c:idx'))).toEqual(['0', '2']);
  });

  test('end a thick line where its range ends', () => {
    const ranges = findAll(readPart(parts, 'ppt/charts/chart3.xml'), 'c:ser').slice(0, 4);
    const caps = ranges.map((range) => {
      const look = range.children.find(({ name }) => name === 'c:spPr');
      return findAll(look!, 'a:ln')[0]?.attributes['cap'];
    });
    expect(caps).toEqual(['flat', 'flat', 'flat', 'flat']);
  });

  test('have the title of an upright axis above them, in lines over a plot that begins below', async () => {
    const long =
      'Market size in US dollars of each year, nominal, as publishers state it (log scale)';
    const isInner = (layout: XmlElement) => valueOf(layout, 'c:layoutTarget') === 'inner';
    const topOf = (chart: XmlElement) =>
      Number(valueOf(findAll(chart, 'c:manualLayout').find(isInner)!, 'c:y'));
    const chartOf = async (title: string) => {
      const [{ plot, heightShare }] = logChart.plots as [(typeof logChart.plots)[number]];
      if (plot.kind !== 'xy') throw new Error('not a plot of points');
      const native = { plots: [{ heightShare, plot: { ...plot, y: { ...plot.y, title } } }] };
      const deck = { ...sampleDeck(), slides: [panelOf({ native })] };
      return readPart(unzipSync(await writePptx(deck)), 'ppt/charts/chart1.xml');
    };
    const [short, wide] = [await chartOf('Tokens'), await chartOf(`${long}; ${long}`)];
    const [title] = findAll(wide, 'c:title');
    const lines = findAll(title!, 'a:p').map((line) => textOf(line).join(''));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(`${long}; ${long}`);
    expect(findAll(wide, 'c:valAx').flatMap((axis) => findAll(axis, 'c:title'))).toEqual([]);
    expect(topOf(wide)).toBeGreaterThan(topOf(short));
  });

  test('move labels apart that would cover each other, wherever they stand', async () => {
    const marker = { shape: 'circle', size: 7 } as const;
    const points = [
      { x: 4, y: 5, label: 'the article (C15)' },
      { x: 4, y: 5.01, label: 'the article (C16)' },
      { x: 1, y: 1, label: 'alone' },
    ];
    const axis = { scale: 'linear', min: 0, max: 10, numberFormat: '0' } as const;
    const series = [{ name: 'Claims', color: '#1f5fbf', marker, points }];
    const plot = { kind: 'xy', x: axis, y: axis, series } as const;
    const native = { plots: [{ heightShare: 1, plot }] };
    const deck = { ...sampleDeck(), slides: [panelOf({ native })] };
    const chart = readPart(unzipSync(await writePptx(deck)), 'ppt/charts/chart1.xml');
    const shifts = findAll(chart, 'c:dLbl').map((label) =>
      Number(findAll(label, 'c:y')[0]?.attributes['val'] ?? 0),
    );
    expect(shifts[0]! - shifts[1]!).toBeGreaterThan(0.03);
    expect(shifts[2]).toBe(0);
  });

  test('say in their place that no rows match where they have nothing to draw', async () => {
    const axis = { scale: 'linear', numberFormat: '0' } as const;
    const empty = { kind: 'xy', x: axis, y: axis, series: [] } as const;
    const bars = {
      kind: 'bars',
      direction: 'column',
      grouping: 'clustered',
      categories: ['a'],
      value: axis,
      series: [{ name: 'A', color: '#1f5fbf', values: [undefined] }],
    } as const;
    const plotsOf = (...plots: readonly NativePlot[]) => ({
      plots: plots.map((plot) => ({ plot, heightShare: 1 / plots.length })),
    });
    const [full] = logChart.plots;
    const slides = [plotsOf(), plotsOf(empty, bars), plotsOf(empty, full!.plot)].map((native) =>
      panelOf({ native }),
    );
    const files = unzipSync(await writePptx({ ...sampleDeck(), slides }));
    const seen = [1, 2, 3].map((number) => {
      const slide = readPart(files, `ppt/slides/slide${number}.xml`);
      const notes = textOf(slide).filter((text) => text === 'No rows match');
      return [notes.length, findAll(slide, 'c:chart').length];
    });
    expect(seen).toEqual([
      [1, 0],
      [1, 0],
      [1, 1],
    ]);
    expect(packageProblems(files)).toEqual([]);
  });

  test('say in words what they show', () => {
    const frames = pathsOf('slides').flatMap((path) =>
      findAll(readPart(parts, path), 'p:graphicFrame'),
    );
    const descriptions = frames
      .filter((frame) => findAll(frame, 'c:chart').length > 0)
      .map((frame) => findAll(frame, 'p:cNvPr')[0]?.attributes['descr']);
    expect(descriptions).toHaveLength(6);
    expect(descriptions.every((text) => (text ?? '').length > 5)).toBe(true);
  });
});

describe('slides', () => {
  const slide = (number: number) => readPart(parts, `ppt/slides/slide${number}.xml`);

  test('carry their notes line by line', () => {
    const notes = readPart(parts, 'ppt/notesSlides/notesSlide1.xml');
    const body = findAll(notes, 'p:txBody')[0]!;
    expect(findAll(body, 'a:p').map((paragraph) => textOf(paragraph).join(''))).toEqual([
      'First line of the notes.',
      'Second line with <tags> & more.',
      '',
      'Fourth.',
    ]);
  });

  test('have a title that programs know as such', () => {
    for (const path of pathsOf('slides')) {
      const titles = findAll(readPart(parts, path), 'p:ph').filter(
        ({ attributes }) => attributes['type'] === 'title',
      );
      expect(titles, path).toHaveLength(1);
    }
  });

  test('tame hostile text and print no link that is not of the web', () => {
    const last = slide(pathsOf('slides').length);
    const isTame = (text: string) => text === tamedText;
    expect(textOf(last).filter(isTame).length).toBeGreaterThanOrEqual(3);
    const everything = Object.keys(parts)
      .filter((path) => path.endsWith('.rels'))
      .map((path) => strFromU8(parts[path]!))
      .join('');
    expect(everything).not.toMatch(/javascript:/i);
    const targets = [...linksOf(parts, 'ppt/slides/slide5.xml').values()].filter(
      ({ attributes }) => attributes['TargetMode'] === 'External',
    );
    expect(targets.map(({ target }) => target)).toEqual(['https://datawall.example/?a=1&b=2']);
  });

  test('keep hostile text of a chart as text in its sheet', () => {
    const sheet = [...sheetOf('ppt/charts/chart6.xml').values()];
    expect(sheet).toEqual(expect.arrayContaining([tamedText, '@SUM(A1)']));
    expect(hostileText).not.toBe(tamedText);
  });

  test('print source, version, date and live view', () => {
    const texts = textOf(slide(1)).join('|');
    expect(texts).toContain('Villalobos et al. (2024)');
    expect(texts).toContain('Data version 2026-10-01, 2026-10-14');
    const links = [...linksOf(parts, 'ppt/slides/slide1.xml').values()].map(({ target }) => target);
    expect(links).toContain('https://datawall.example/runway?v=2&growth=2.1&stock=4e14');
  });

  test('show the settings beside the chart, and all of many on slides that follow', async () => {
    expect(textOf(findAll(slide(2), 'a:tbl')[0]!)).toEqual([
      'Settings',
      'Growth of demand',
      '2.1× a year',
      'Share of the stock that may be used',
      '40–80 %',
      'Passes over the data',
      '4',
    ]);
    const settings = Array.from({ length: 90 }, (_, place) => ({
      label: `Setting ${place}`,
      text: String(place),
    }));
    const deck = { ...sampleDeck(), slides: [panelOf({ native: rowsAndColumns, settings })] };
    const files = unzipSync(await writePptx(deck));
    const written = Object.keys(files)
      .filter((path) => /^ppt\/slides\/[^/]+\.xml$/.test(path))
      .flatMap((path) => textOf(readPart(files, path)));
    expect(written.filter((text) => text.startsWith('Setting '))).toHaveLength(90);
  });

  test('cut a long table over slides, every row once, each with the header', async () => {
    const deck = { ...sampleDeck(), slides: [panelOf({ title: 'Rounds', table: tableOf(57) })] };
    const files = unzipSync(await writePptx(deck));
    const tables = Object.keys(files)
      .filter((path) => /^ppt\/slides\/[^/]+\.xml$/.test(path))
      .flatMap((path) => findAll(readPart(files, path), 'a:tbl'));
    const rows = tables.flatMap((table) =>
      findAll(table, 'a:tr').map((row) => textOf(row)[0] ?? ''),
    );
    expect(tables.length).toBeGreaterThan(2);
    expect(rows.filter((text) => text === 'Company')).toHaveLength(tables.length);
    expect(new Set(rows.filter((text) => text.startsWith('Company '))).size).toBe(57);
    expect(
      tables.every((table) => findAll(table, 'a:tblPr')[0]?.attributes['firstRow'] === '1'),
    ).toBe(true);
  });

  test('hold a picture as vectors with a bitmap behind, and its text', () => {
    const path = pathsOf('slides').find((name) =>
      textOf(readPart(parts, name)).includes('A picture'),
    )!;
    const picture = findAll(readPart(parts, path), 'p:pic')[0]!;
    const links = linksOf(parts, path);
    const target = (element: XmlElement | undefined) =>
      links.get(element?.attributes['r:embed'] ?? '')?.target;
    expect(target(findAll(picture, 'a:blip')[0])).toMatch(/\.png$/);
    const svg = target(findAll(picture, 'asvg:svgBlip')[0])!;
    expect(strFromU8(parts[svg]!)).toContain('<circle');
    expect(findAll(picture, 'p:cNvPr')[0]?.attributes['descr']).toContain('they meet in 2029');
  });

  test('draw fifty dots as shapes in one group that says what it shows', () => {
    const [group, ...more] = findAll(slide(4), 'p:grpSp');
    expect(more).toEqual([]);
    expect(
      findAll(group!, 'a:prstGeom').filter(({ attributes }) => attributes['prst'] === 'ellipse'),
    ).toHaveLength(50);
    expect(findAll(group!, 'p:cNvPr')[0]?.attributes['descr']).toContain('they meet in 2029');
  });

  test('are set in the faces of the language', async () => {
    const files = unzipSync(await writePptx(sampleDeck('zh-Hant')));
    const theme = readPart(files, 'ppt/theme/theme1.xml');
    expect(findAll(theme, 'a:ea').map(({ attributes }) => attributes['typeface'])).toEqual([
      'Microsoft JhengHei',
      'Microsoft JhengHei',
    ]);
    const runs = findAll(readPart(files, 'ppt/slides/slide1.xml'), 'a:rPr').map(
      ({ attributes }) => attributes['lang'],
    );
    expect(new Set(runs)).toEqual(new Set(['zh-TW']));
  });
});

describe('writing', () => {
  test('tells how far it is', async () => {
    const seen: (readonly [number, number])[] = [];
    const deck = { ...sampleDeck(), slides: [panelOf({}), panelOf({}), panelOf({})] };
    await writePptx(deck, { onProgress: (done, total) => seen.push([done, total]) });
    expect(seen).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  test('stops between slides with the reason of the signal', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const seen: number[] = [];
    const onProgress = (done: number) => {
      seen.push(done);
      if (done === 2) controller.abort(reason);
    };
    await expect(writePptx(sampleDeck(), { onProgress, signal: controller.signal })).rejects.toBe(
      reason,
    );
    expect(seen).toEqual([1, 2]);
  });

  test('gives a file without slides for a deck without slides', async () => {
    const files = unzipSync(await writePptx({ ...sampleDeck(), slides: [] }));
    expect(packageProblems(files)).toEqual([]);
  });
});
