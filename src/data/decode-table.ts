import type { Cell, Column, ColumnType, ResultTable } from './connector.ts';

/** What is read of Arrow: a `Table`, or the schema of a stream with its batches. */
export interface ArrowTable {
  readonly schema: { readonly fields: readonly ArrowField[] };
  readonly batches: readonly ArrowBatch[];
}

interface ArrowField {
  readonly name: string;
  readonly type: ArrowType;
}

interface ArrowType {
  readonly typeId: number;
  readonly children?: readonly ArrowField[] | null;
  toString(): string;
}

/** A run of rows; a column that is missing has no values. */
export interface ArrowBatch {
  readonly numRows: number;
  getChildAt(index: number): Iterable<unknown> | null;
}

interface Decoder {
  readonly type: ColumnType;
  readonly decode: (value: unknown) => Cell;
}

/** `Type` of apache-arrow's enum.ts, which is not imported: it would be a second copy of the library. */
const typeIds = {
  int: 2,
  float: 3,
  utf8: 5,
  bool: 6,
  decimal: 7,
  date: 8,
  timestamp: 10,
  list: 12,
  fixedSizeList: 16,
} as const;

/**
 * The one place where Arrow values become ours; throws `unsupported type: <type>` (struct, map, time, interval, blob, and ENUM, whose values DuckDB-Wasm loses when it streams a result: cast it to VARCHAR).
 * Numbers past 2^53 lose precision, times lose what is below a millisecond. Reads columns: O(cells), no row objects.
 */
export function decodeTable({ schema, batches }: ArrowTable): ResultTable {
  return {
    rowCount: batches.reduce((sum, batch) => sum + batch.numRows, 0),
    columns: schema.fields.map((field, index) => decodeColumn(field, index, batches)),
  };
}

function decodeColumn(field: ArrowField, index: number, batches: readonly ArrowBatch[]): Column {
  const { type, decode } = decoderOf(field.type);
  const values = batches.flatMap((batch) =>
    Array.from(batch.getChildAt(index) ?? [], orNull(decode)),
  );
  return { name: field.name, type, values };
}

function decoderOf(type: ArrowType): Decoder {
  switch (type.typeId) {
    case typeIds.int:
    case typeIds.float:
      return { type: 'number', decode: Number };
    case typeIds.decimal:
      return {
        type: 'number',
        decode: decimalDecoder((type as ArrowType & { scale: number }).scale),
      };
    case typeIds.utf8:
      return { type: 'text', decode: String };
    case typeIds.bool:
      return { type: 'boolean', decode: Boolean };
    case typeIds.date:
      return { type: 'date', decode: (ms) => isoTime(ms).slice(0, 'YYYY-MM-DD'.length) };
    case typeIds.timestamp:
      return { type: 'timestamp', decode: isoTime };
    case typeIds.list:
    case typeIds.fixedSizeList:
      return { type: 'list', decode: listDecoder(type) };
    default:
      throw new TypeError(`unsupported type: ${type.toString()}`);
  }
}

function orNull(decode: Decoder['decode']): Decoder['decode'] {
  return (value) => (value === null || value === undefined ? null : decode(value));
}

function isoTime(ms: unknown): string {
  return new Date(ms as number).toISOString();
}

function listDecoder(type: ArrowType): Decoder['decode'] {
  const item = type.children?.[0];
  if (item === undefined) throw new TypeError(`unsupported type: ${type.toString()}`);
  const decode = orNull(decoderOf(item.type).decode);
  return (items) => Array.from(items as Iterable<unknown>, decode);
}

/** DECIMAL and HUGEINT come as four 32-bit words, least significant first, in two's complement, unscaled. */
function decimalDecoder(scale: number): Decoder['decode'] {
  return (words) => {
    const bits = (words as Uint32Array).reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
    return Number(`${BigInt.asIntN(128, bits)}e-${scale}`);
  };
}
