import { expect, test } from 'vitest';
import { readCatalog } from '../../src/data/catalog.ts';
import { descriptorWith, fieldOfType } from '../support/catalog-fixture.ts';

const plain = descriptorWith([fieldOfType('tokens', 'number')]);

test('what a descriptor may leave out is empty', () => {
  expect(readCatalog(plain).resources[0]).toMatchObject({
    titles: {},
    sources: [],
    licenses: [],
    schema: {
      primaryKey: [],
      foreignKeys: [],
      fields: [{ titles: {}, categories: [], constraints: {} }],
    },
  });
});

test.each(['Tokens', 'a; DROP TABLE b', ''])('the column name %j is refused', (name) => {
  expect(() => readCatalog(descriptorWith([fieldOfType(name, 'number')]))).toThrow(
    'not a table or column name',
  );
});

test('a flaw is named by resource, field and property', () => {
  const typeless = { ...fieldOfType('tokens', 'number'), type: 'money' };
  expect(() => readCatalog(descriptorWith([typeless]))).toThrow(
    /^invalid catalog: resources\.things\.schema\.fields\.tokens\.type: /,
  );
});

test('a path that leaves the folder is refused', () => {
  const [resource] = plain.resources;
  expect(() =>
    readCatalog({ ...plain, resources: [{ ...resource, path: '../secret.csv' }] }),
  ).toThrow('invalid catalog: resources.things.path: not the name of a csv file');
});

test.each([null, [], 'text', {}])('%j is not a catalog', (json) => {
  expect(() => readCatalog(json)).toThrow(/^invalid catalog: /);
});
