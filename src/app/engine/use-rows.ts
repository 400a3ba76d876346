import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ResultTable, SqlParameters } from '../../data/connector.ts';
import { readRows, type Query, type RowOf, type ShapeOf } from '../../data/query.ts';
import { fetchShippedResult } from '../../data/shipped-result.ts';
import { useServices } from '../services-context.ts';
import type { Services } from '../services.ts';
import { useStage } from '../stage/stage-context.ts';
import { useEngineState } from './use-engine-status.ts';

/** Where rows come from: `shipped` with the page, `live` from the engine, or `old` ones that wait for the engine to answer. */
export type RowsOrigin = 'shipped' | 'live' | 'old';

/** Rows of a query with what a panel has to say about them; `rows` is `undefined` until there are any. */
export interface Rows<Row> {
  readonly rows: readonly Row[] | undefined;
  readonly table: ResultTable | undefined;
  readonly origin: RowsOrigin | undefined;
  /** Those that the table answers; without one, those that are asked. */
  readonly parameters: SqlParameters;
  readonly query: Query;
  readonly error: Error | undefined;
}

/** A table with the values that it was asked with. */
interface Answer {
  readonly table: ResultTable;
  readonly parameters: SqlParameters;
}

function isDefault(query: Query, parameters: SqlParameters): boolean {
  return Object.entries(query.defaults).every(([name, value]) => parameters[name] === value);
}

function shippedOptions({ baseUrl, dataVersion }: Services, query: Query) {
  return queryOptions({
    queryKey: ['shipped', dataVersion, query.id],
    queryFn: async ({ signal }): Promise<Answer | null> => {
      const question = {
        queryId: query.id,
        sql: query.sql,
        parameters: query.defaults,
        dataVersion,
      };
      const table = await fetchShippedResult(baseUrl, question, signal);
      return table ? { table, parameters: query.defaults } : null;
    },
  });
}

function liveOptions({ engine, dataVersion }: Services, query: Query, parameters: SqlParameters) {
  return queryOptions({
    queryKey: ['live', dataVersion, query.id, parameters],
    queryFn: async ({ signal }): Promise<Answer> => ({
      table: await engine.run(query.sql, parameters, signal),
      parameters,
    }),
  });
}

interface Reading<Row> {
  readonly rows?: readonly Row[];
  readonly error?: Error;
}

/** Rows of another shape than declared are a failure of their panel alone. */
function readTable<S extends ShapeOf>(shape: S, table: ResultTable | undefined): Reading<RowOf<S>> {
  if (table === undefined) return {};
  try {
    return { rows: readRows(shape, table) };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** Keeps the newest answer of the engine, for the time in which a later question has none. */
function useLastGood(fresh: Answer | undefined): Answer | undefined {
  const [last, setLast] = useState(fresh);
  if (fresh !== undefined && fresh !== last) setLast(fresh);
  return fresh ?? last;
}

/**
 * The rows of a query. With its default parameters they come with the page at once and are taken over by
 * the engine when it runs; any other parameters wait for the engine, with the old rows marked as such.
 * A query that `mayWait` does not start the engine by itself: it is answered once something else has;
 * on a stage nothing else may, and it does not wait.
 * One that is not `isWanted` is not asked at all.
 */
export function useRows<S extends ShapeOf, P extends SqlParameters>(
  query: Query<S, P>,
  parameters: P,
  { mayWait = false, isWanted = true } = {},
): Rows<RowOf<S>> {
  const services = useServices();
  const engine = useEngineState();
  const canWait = useStage() === undefined && mayWait;
  const atDefault = isDefault(query, parameters);
  const shipped = useQuery({
    ...shippedOptions(services, query),
    enabled: isWanted && engine !== 'ready' && (atDefault || canWait),
  });
  const needsEngine = !canWait && (!atDefault || shipped.data === null);
  const live = useQuery({
    ...liveOptions(services, query, parameters),
    enabled: isWanted && (engine !== 'idle' || needsEngine),
  });

  const fresh = live.data;
  const lastGood = useLastGood(fresh);
  const answer = fresh ?? (atDefault ? (shipped.data ?? undefined) : undefined);
  const { table, parameters: answered } = answer ??
    lastGood ??
    shipped.data ?? { table: undefined, parameters };
  const origin = fresh ? 'live' : answer ? 'shipped' : table ? 'old' : undefined;
  const reading = useMemo(() => readTable(query.shape, table), [query, table]);
  const failure = answer === undefined ? live.error : null;
  const error = reading.error ?? failure ?? undefined;
  const { rows } = reading;
  return useMemo(
    () => ({ rows, table, origin, parameters: answered, query, error }),
    [rows, table, origin, answered, query, error],
  );
}
