import { describe, expect, test } from 'vitest';
import { stocksByModalityChart } from '../../src/charts/stocks-by-modality/index.ts';
import { comparedStocks, selectSeries } from '../../src/charts/stocks-by-modality/series.ts';
import { writeModalityFinding } from '../../src/charts/stocks-by-modality/write-finding.ts';
import { modalityQuery } from '../../src/charts/stocks-by-modality/queries.ts';
import { readRows } from '../../src/data/query.ts';
import { nodeEngine } from '../support/node-engine.ts';
import { contextOf } from '../cases/chart-cases.ts';
import {
  comparedRows,
  modalityRowOf,
  noStocks,
  threeKindsOfStock,
} from '../cases/stocks-by-modality.ts';

const context = contextOf('en');

function findingOf(text: number, images: number, video: number): string {
  return writeModalityFinding(selectSeries(comparedRows(text, images, video)), context);
}

describe('the finding', () => {
  test('video first is the reverse of the claim', () => {
    expect(findingOf(5.1e14, 3e14, 1.35e15)).toBe(
      'Counted as tokens, the raw order is video (1,350T), then text (510T, indexed web), then images (300T): the reverse of the claim that video is scarcer than text and images.',
    );
  });
  test('video last is as the claim says', () => {
    expect(findingOf(5.1e14, 3e14, 1e14)).toContain('then video (100T): as the claim says');
  });
  test('video between the two is neither', () => {
    expect(findingOf(5.1e14, 1e14, 3e14)).toContain('video is not the scarcest');
  });
  test('tells when another public stock of text would come first, but not of one that is private', () => {
    expect(writeModalityFinding(threeKindsOfStock, context)).toContain('With “whole web” (3,100T)');
    const rows = comparedRows(5.1e14, 3e14, 1.35e15);
    const secret = modalityRowOf('secret', 'text', 1e16, { access: 'private' });
    expect(writeModalityFinding(selectSeries([...rows, secret]), context)).not.toContain('With ');
  });
  test('compares nothing when a kind is missing', () => {
    const [text, images] = comparedRows(5.1e14, 3e14, 1.35e15);
    expect(writeModalityFinding(selectSeries([text!, images!]), context)).toContain('no figures');
    expect(writeModalityFinding(noStocks, context)).toContain('no figures');
  });
});

test('the largest stands first, whatever the order of the rows', () => {
  expect(threeKindsOfStock.stocks.map((stock) => stock.id)).toEqual([
    'whole-web',
    'video',
    'email',
    'indexed',
    'images',
  ]);
});

test('an order of magnitude is not firm', () => {
  const firm = threeKindsOfStock.stocks.filter((stock) => stock.isFirm).map(({ id }) => id);
  expect(firm).not.toContain('email');
  expect(firm).toHaveLength(4);
});

test('an end that nobody states is an empty cell, never a number', () => {
  const { columns, rows } = stocksByModalityChart.toTable(threeKindsOfStock, context);
  const low = columns.findIndex((column) => column.id === 'low');
  const cells = Object.fromEntries(rows.map((row) => [row.id, row.cells[low]?.value]));
  expect(cells).toEqual({
    'whole-web': 1.9e15,
    video: undefined,
    email: undefined,
    indexed: 5.1e14 / 4,
    images: undefined,
  });
});

test('the data cursor reaches every row of the table twin', () => {
  const tracks = stocksByModalityChart.toTracks(threeKindsOfStock, context);
  const { rows } = stocksByModalityChart.toTable(threeKindsOfStock, context);
  expect(tracks.flatMap((track) => track.points.map((point) => point.id)).toSorted()).toEqual(
    rows.map((row) => row.id).toSorted(),
  );
});

test('a kind of data that has no symbol is refused', () => {
  expect(() => selectSeries([modalityRowOf('audio', 'audio', 1e13)])).toThrow(
    'unknown modality: audio',
  );
});

test('the published stocks hold one of each kind to compare, and video is the largest of them', async () => {
  const engine = await nodeEngine();
  const table = await engine.run(modalityQuery.sql, modalityQuery.defaults);
  const compared = comparedStocks(selectSeries(readRows(modalityQuery.shape, table)));
  expect(compared?.map(({ modality }) => modality)).toEqual(['video', 'text', 'images']);
});
