import type { Resource } from './catalog.ts';

/** Throws `wrong header: <file>` unless the CSV's first line names the columns of its resource: the engine goes by position, and a host may answer with a page of its own. */
export function checkHeader({ path, schema }: Resource, csv: Uint8Array): void {
  const expected = schema.fields.map(({ name }) => name).join(',');
  const firstLine = new TextDecoder().decode(csv.subarray(0, expected.length + 1));
  if (firstLine !== `${expected}\n`) throw new TypeError(`wrong header: ${path}`);
}
