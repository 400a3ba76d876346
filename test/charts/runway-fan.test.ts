import { describe, expect, test } from 'vitest';
import { sharedArea } from '../../src/charts/parts/freest-box.ts';
import { textWidth } from '../../src/charts/parts/text-width.ts';
import { amountLabels } from '../../src/charts/runway-fan/amount-axis.ts';
import { fanFrame } from '../../src/charts/runway-fan/fan-frame.ts';
import { runwayFanChart } from '../../src/charts/runway-fan/index.ts';
import { namedLines, passingX } from '../../src/charts/runway-fan/named-lines.ts';
import { selectFan } from '../../src/charts/runway-fan/series.ts';
import { writeFanNotes } from '../../src/charts/runway-fan/summarize.ts';
import { topLabels } from '../../src/charts/runway-fan/top-labels.ts';
import { uprightBoxes } from '../../src/charts/runway-fan/upright-boxes.ts';
import { runOutFrame } from '../../src/charts/run-out/run-out-frame.ts';
import { renderSvg } from '../../src/export/render-svg.ts';
import { bandValue } from '../../src/models/band.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { modelSource, runOutBesideGhost } from '../cases/run-out.ts';
import {
  fanBesideGhost,
  fanBesideOtherStudy,
  fanInput,
  fanOfImages,
  fanOfWorlds,
  imagesForecast,
  otherStudyGhost,
  slowGhost,
} from '../cases/runway-fan.ts';

const context = contextOf('en');

interface Drawn {
  readonly id: string;
  readonly data: readonly (readonly number[])[];
}

function drawn(series: typeof fanBesideGhost, id: string): readonly (readonly number[])[] {
  const option = runwayFanChart.buildOption(series, context) as { series: readonly Drawn[] };
  return option.series.find((each) => each.id === id)?.data ?? [];
}

function textsOf(series: typeof fanBesideGhost, width: number): string {
  const own = contextOf('en', width);
  return renderSvg(
    runwayFanChart.buildOption(series, own),
    width,
    runwayFanChart.height(series, width),
  );
}

describe('units', () => {
  test('a forecast in tokens is shown in words at the factor chosen, sets with it', () => {
    const inWords = selectFan({ ...fanInput, view: { ...fanInput.view, unit: 'words' } });
    const inTokens = selectFan(fanInput);
    expect(inWords.stock.median[4]).toBeCloseTo((inTokens.stock.median[4] ?? NaN) * 0.75, -3);
    expect(inWords.sets[0]?.size).toBe((inTokens.sets[0]?.size ?? NaN) * 0.75);
  });

  test('a forecast in the unit of the view stays as it is', () => {
    const { forecast } = fanInput;
    expect(fanBesideGhost.demand.p95[14]).toBe(bandValue(forecast.demand, 2030, 0.95));
    expect(fanBesideGhost.stock.p25[14]).toBe(bandValue(forecast.stock, 2030, 0.25));
  });

  test('images stand alone: no sets of text, no ghost of text, and the notes say so', () => {
    expect(fanOfImages).toMatchObject({ unit: 'images', sets: [], ghost: undefined });
    expect(writeFanNotes(fanOfImages, context)).toHaveLength(2);
    const ofImages = { ...slowGhost, forecast: imagesForecast };
    const both = selectFan({ ...fanInput, forecast: imagesForecast, ghost: ofImages });
    expect(both.ghost?.stock.median[0]).toBe(both.stock.median[0]);
    expect(both.notes).toEqual(['noSetsForImages', 'sameStock', 'sameDemand']);
  });
});

describe('what is in view', () => {
  const later = selectFan({ ...fanInput, view: { ...fanInput.view, span: [2022, 2040] } });

  test('nothing outside the years shown is in a line, a track or the table', () => {
    const years = drawn(later, 'demand-median').map(([year]) => year);
    expect(years).toEqual(Array.from({ length: 19 }, (_, place) => 2022 + place));
    expect(later.sets.map(({ id }) => id)).toEqual(['unsure', 'large']);
    const ids = runwayFanChart.toTracks(later, context).flatMap(({ points }) => points);
    const rows = runwayFanChart.toTable(later, context).rows.map(({ id }) => id);
    expect([...new Set(ids.map(({ id }) => id))].toSorted()).toEqual(rows.toSorted());
  });

  test('what the reader hides is not there', () => {
    const view = { ...fanInput.view, areSetsShown: false };
    expect(selectFan({ ...fanInput, view })).toMatchObject({
      sets: [],
      ghost: undefined,
      notes: [],
    });
  });

  test('a band that begins after the axis has no years before its first', () => {
    const { forecast } = fanInput;
    const shares = forecast.stock.shares.length;
    const stock = {
      ...forecast.stock,
      firstYear: 2017,
      log10Values: forecast.stock.log10Values.slice(7 * shares),
    };
    const series = selectFan({ ...fanInput, forecast: { ...forecast, stock } });
    expect(drawn(series, 'stock-median')[0]?.[0]).toBe(2017);
    expect(series.stock.median[0]).toBe(fanBesideGhost.stock.median[1]);
  });

  test('sets smaller than the axis are counted in a note, not lost', () => {
    const sets = [...fanInput.sets];
    const [first] = sets;
    if (first === undefined) throw new Error('no sets');
    const tiny = { ...first, training_dataset_id: 'tiny', training_tokens: 1000 };
    const series = selectFan({ ...fanInput, sets: [...sets, tiny] });
    expect(writeFanNotes(series, context)).toEqual([
      'One disclosed training set is smaller than the axis shows.',
    ]);
  });
});

describe('the picture', () => {
  test('bands and medians are drawn as the table has them', () => {
    const { rows, columns } = runwayFanChart.toTable(fanBesideGhost, context);
    const at = (id: string): number => columns.findIndex((column) => column.id === id);
    for (const side of ['stock', 'demand']) {
      const own = rows.filter(({ id }) => id.startsWith(`${side}-`));
      const cells = (id: string) => own.map((row) => row.cells[at(id)]?.value);
      expect(drawn(fanBesideGhost, `${side}-median`).map(([, y]) => y)).toEqual(cells('median'));
      expect(drawn(fanBesideGhost, `${side}-90`).map(([, y]) => y)).toEqual(cells('p5'));
      expect(drawn(fanBesideGhost, `${side}-90`).map(([, , y]) => y)).toEqual(cells('p95'));
      expect(drawn(fanBesideGhost, `${side}-50`).map(([, y]) => y)).toEqual(cells('p25'));
      expect(drawn(fanBesideGhost, `${side}-50`).map(([, , y]) => y)).toEqual(cells('p75'));
    }
  });

  test('the whole stock lies within the axis, and so does the start of demand', () => {
    const { log10Min, log10Max } = fanFrame(fanBesideGhost, context);
    expect(Math.log10(fanBesideGhost.demand.p5[0] ?? NaN)).toBeGreaterThanOrEqual(log10Min);
    expect(Math.log10(Math.max(...fanBesideGhost.stock.p95))).toBeLessThanOrEqual(log10Max);
  });

  test.each([960, 358])(
    'every line is named at %d pixels, and the run-out year is written',
    (width) => {
      const svg = textsOf(fanBesideGhost, width);
      expect(svg).toContain(width === 960 ? 'demand, median' : '>demand<');
      expect(svg).toContain(width === 960 ? '>published<' : '>B<');
      expect(svg).toContain(
        width === 960 ? 'used up 2029.7 (80%: 2027.1–2032.3)' : '80%: 2027.1–2032.3',
      );
    },
  );

  test.each([960, 358])(
    'a name too long for its curves is short there and full in the key, at %d pixels',
    (width) => {
      const svg = textsOf(fanBesideOtherStudy, width);
      const { label } = otherStudyGhost;
      expect(svg).toContain(width === 960 ? `>${label}<` : `B: ${label}`);
      expect(svg.match(width === 960 ? />[^<]*…</g : />B</g)?.length).toBeGreaterThanOrEqual(2);
      const [, ...names] = runwayFanChart.toTracks(fanBesideOtherStudy, context);
      expect(names.filter((track) => track.label.includes(label))).toHaveLength(2);
    },
  );

  test('a median that is the same in both scenarios is drawn and named once', () => {
    const ids = (series: typeof fanBesideGhost) =>
      (runwayFanChart.buildOption(series, context) as { series: readonly Drawn[] }).series.map(
        ({ id }) => id,
      );
    expect(ids(fanBesideGhost)).toContain('ghost-demand');
    expect(ids(fanBesideGhost)).not.toContain('ghost-stock');
    expect(ids(fanBesideOtherStudy)).toContain('ghost-stock');
    expect(writeFanNotes(fanBesideGhost, context)).toEqual([
      'Both scenarios have the same median stock.',
    ]);
  });

  test.each(['en', 'zh-Hant', 'zh-Hans'] as const)(
    'the amounts have four labels or more, evenly spaced and in one style: %s',
    (locale) => {
      const own = contextOf(locale);
      const labels = amountLabels(fanFrame(fanBesideGhost, own), own);
      expect(labels.size).toBeGreaterThanOrEqual(4);
      const exponents = [...labels.keys()];
      const steps = exponents.slice(1).map((exponent, i) => exponent - (exponents[i] ?? NaN));
      expect(new Set(steps).size).toBe(1);
      const powers = [...labels.values()].filter((text) => /^10[⁰-⁹¹²³]+$/.test(text));
      expect([0, labels.size]).toContain(powers.length);
    },
  );

  test('no name at the top stands on an upright line, on another name or outside the drawing', () => {
    for (const width of [960, 358]) {
      const own = contextOf('en', width);
      for (const series of [fanBesideGhost, fanBesideOtherStudy]) {
        const frame = fanFrame(series, own);
        const lines = namedLines(series, own).filter(
          (line) => passingX(line, frame.log10Max, frame) !== undefined,
        );
        const drawn = topLabels(lines, { series, others: [], texts: [] }, frame, own) as readonly {
          readonly x: number;
          readonly y: number;
          readonly style: { readonly text: string; readonly align: string };
        }[];
        expect(drawn).toHaveLength(lines.length);
        const boxes = drawn.map(({ x, y, style }) => {
          const wide = textWidth(style.text, 12);
          return { x: style.align === 'left' ? x : x - wide, y: y - 6, width: wide, height: 12 };
        });
        const uprights = uprightBoxes(series, frame, own);
        boxes.forEach((box, i) => {
          const others = [...uprights, ...boxes.slice(i + 1)];
          expect(others.map((other) => sharedArea(box, other))).toEqual(others.map(() => 0));
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
        });
      }
    }
  });

  test.each([960, 358])('its years stand over those of the dots at %d pixels', (width) => {
    const fan = fanFrame(fanBesideGhost, contextOf('en', width));
    const dots = runOutFrame(runOutBesideGhost, { width });
    expect(fan.toX(2031.5)).toBe(dots.toX(2031.5));
  });

  test('of the worlds the current one is named with its year', () => {
    expect(fanOfWorlds.worlds?.items).toHaveLength(2);
    expect(textsOf(fanOfWorlds, 960)).toContain('world 2: 2034.9');
  });
});

describe('the notes', () => {
  test('say in which unit the study counts where another is shown', () => {
    const inWords = selectFan({ ...fanInput, view: { ...fanInput.view, unit: 'words' } });
    expect(writeFanNotes(inWords, context)).toEqual([
      'The study counts tokens; shown in words at 0.75 words per token.',
    ]);
    expect(writeFanNotes(selectFan(fanInput), context)).toEqual([]);
  });

  test('say from which year on a stock is defined that begins within the axis', () => {
    const { forecast } = fanInput;
    const log10Values = forecast.stock.log10Values.slice(7 * forecast.stock.shares.length);
    const stock = { ...forecast.stock, firstYear: 2017, log10Values };
    const series = selectFan({ ...fanInput, forecast: { ...forecast, stock } });
    expect(writeFanNotes(series, context)).toEqual(['This stock is defined from 2017 on.']);
  });
});

test('the sources are those of the study, of changed assumptions and of the sets, each once', () => {
  const more = { ...modelSource, id: 'changed' };
  const series = selectFan({ ...fanInput, moreSources: [more, modelSource] });
  expect(runwayFanChart.sources?.(series).map(({ id }) => id)).toEqual([
    'study',
    'changed',
    'paper',
  ]);
});

test('a year of demand is read out with both intervals', () => {
  const [demand] = runwayFanChart.toTracks(fanBesideGhost, context);
  expect(demand?.points.find(({ id }) => id === 'demand-2024')?.text).toBe(
    'demand, 2024: median 10T tokens; 50% interval 7.33T–13.6T, 90% interval 4.69T–21.3T',
  );
});

test('a training set keeps its own source and grade in the table', () => {
  const { rows } = runwayFanChart.toTable(fanBesideGhost, context);
  const evidence = (source: string) =>
    new Set(rows.filter((row) => row.source?.id === source).map(({ grade }) => grade.evidence));
  expect(evidence('study')).toEqual(new Set(['modelled']));
  expect(evidence('paper')).toEqual(new Set(['linked']));
});

test('the summary says both medians, the run-out year and what stands beside them', () => {
  const text = runwayFanChart.summarize(fanBesideGhost, context);
  expect(text).toContain('2016 to 2050, in tokens.');
  expect(text).toContain('The stock is used up in 2029.7 (80%: 2027.1–2032.3).');
  expect(text).toContain('For comparison, published. 3 disclosed training sets are shown.');
  expect(runwayFanChart.summarize(fanOfWorlds, context)).toContain('2 possible worlds are drawn.');
});
