import { expect, test } from 'vitest';
import type { Segment } from '../../../../src/models/market/segment.ts';
import {
  comparableSegments,
  segmentRelation,
  segmentTaxonomy,
} from '../../../../src/models/market/basis/segments.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../support/project-root.ts';

const segments = Object.keys(segmentTaxonomy) as Segment[];
const pairs = segments.flatMap((one) => segments.map((another) => [one, another] as const));

test('the taxonomy has exactly the segments that the table may use', () => {
  const description = JSON.parse(
    readFileSync(join(projectRoot, 'data', 'datapackage.json'), 'utf8'),
  );
  const table = description.resources.find((one: any) => one.name === 'market_forecasts');
  const column = table.schema.fields.find((one: any) => one.name === 'segment');
  expect(segments.toSorted()).toEqual(column.constraints.enum.toSorted());
});

test('a Chinese series is comparable with the activity that it counts', () => {
  expect(comparableSegments('annotation_and_labelling')).toEqual([
    'annotation_and_labelling',
    'china_data_annotation',
  ]);
  expect(comparableSegments('china_base_data_services')).toEqual([
    'collection_and_labelling',
    'china_base_data_services',
  ]);
  expect(comparableSegments('rlhf')).toEqual(['rlhf']);
});

test('collection and labelling contains annotation and, through it, tools, services and human feedback', () => {
  expect(segmentRelation('collection_and_labelling', 'annotation_and_labelling')).toBe('contains');
  expect(segmentRelation('collection_and_labelling', 'rlhf')).toBe('contains');
  expect(segmentRelation('china_base_data_services', 'china_data_annotation')).toBe('contains');
  expect(segmentRelation('annotation_tools', 'china_data_annotation')).toBe('part-of');
  expect(segmentRelation('ai_training_datasets', 'collection_and_labelling')).toBe('different');
});

test('nothing is comparable with the segment of unlike things, not even itself', () => {
  expect(comparableSegments('other')).toEqual([]);
  expect(segmentRelation('other', 'other')).toBe('different');
});

test('every relation read backwards is its counterpart', () => {
  const counterpart = {
    same: 'same',
    comparable: 'comparable',
    contains: 'part-of',
    'part-of': 'contains',
    different: 'different',
  } as const;
  for (const [one, another] of pairs)
    expect(segmentRelation(another, one)).toBe(counterpart[segmentRelation(one, another)]);
});

test('what contains contains what its parts contain', () => {
  for (const [whole, part] of pairs)
    for (const piece of segments)
      if (
        segmentRelation(whole, part) === 'contains' &&
        segmentRelation(part, piece) === 'contains'
      )
        expect(segmentRelation(whole, piece)).toBe('contains');
});
