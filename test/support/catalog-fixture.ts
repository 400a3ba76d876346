import { readCatalog, type Field, type Resource } from '../../src/data/catalog.ts';

/** A field of a descriptor with only what must be there. */
export function fieldOfType(name: string, type: Field['type']) {
  return { name, type, unit: 'none', title: name, description: name };
}

/** A descriptor with one resource, `things`, as parsed from JSON. */
export function descriptorWith(fields: readonly object[]) {
  return {
    name: 'fixture',
    title: 'Fixture',
    version: '1.0.0',
    resources: [
      {
        name: 'things',
        path: 'things.csv',
        title: 'Things',
        description: 'Things.',
        schema: { fields },
      },
    ],
  };
}

/** The resource `things` of a catalog that holds nothing else. */
export function resourceWith(fields: readonly object[]): Resource {
  const [resource] = readCatalog(descriptorWith(fields)).resources;
  if (resource === undefined) throw new Error('no resource');
  return resource;
}
