import type { ResultTable, SqlParameters } from '../data/connector.ts';
import type { Exhibit } from './exhibit.ts';
import { slug, uniqueNames } from './slug.ts';

/** Rows that a query gave, under a name that is unique in its exhibit and safe in a path. */
export interface AskedTable {
  readonly name: string;
  readonly sql: string;
  readonly parameters: SqlParameters;
  readonly table: ResultTable;
}

/** The tables behind the figures that are there; the same question with the same values only once. */
export function askedTables({ askedRows }: Pick<Exhibit, 'askedRows'>): readonly AskedTable[] {
  const questions = new Map(
    askedRows.map((asked) => [JSON.stringify([asked.query.id, asked.parameters]), asked]),
  );
  const answered = [...questions.values()].flatMap(({ query, parameters, table }) =>
    table === undefined ? [] : [{ name: slug(query.id), sql: query.sql, parameters, table }],
  );
  const names = uniqueNames(answered.map(({ name }) => name));
  return answered.map((asked, index) => ({ ...asked, name: names[index] ?? asked.name }));
}
