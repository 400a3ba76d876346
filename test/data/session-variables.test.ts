import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { beforeEach, expect, test } from 'vitest';
import type { SqlValue } from '../../src/data/connector.ts';
import { makeSessionVariables, type SessionVariables } from '../../src/data/session-variables.ts';

/** What a connection holds, and every message that reached it. */
let held: Map<string, SqlValue>;
let messages: string[];
let failing: string | undefined;
let variables: SessionVariables;

const nameIn = (sql: string): string => /"(\w+)"/.exec(sql)![1]!;

function fakeConnection(): AsyncDuckDBConnection {
  const note = (message: string): void => {
    messages.push(message);
    if (failing !== undefined && message.includes(failing)) throw new Error('out of memory');
  };
  const connection = {
    prepare: async (sql: string) => {
      note(`prepare ${sql}`);
      return {
        query: async (value: SqlValue) => {
          note(sql);
          held.set(nameIn(sql), value);
        },
      };
    },
    query: async (sql: string) => {
      note(sql);
      for (const reset of sql.split('; ')) held.delete(nameIn(reset));
    },
  };
  return connection as unknown as AsyncDuckDBConnection;
}

beforeEach(() => {
  held = new Map();
  messages = [];
  failing = undefined;
  variables = makeSessionVariables(fakeConnection());
});

test('the connection holds exactly what was set last', async () => {
  await variables.set({ a: 1, b: 'x', c: null });
  await variables.set({ b: 'y', d: true });
  expect(Object.fromEntries(held)).toEqual({ b: 'y', d: true });
  await variables.set({});
  expect(held.size).toBe(0);
});

test('a value that is still there is not sent again, and a name is prepared once', async () => {
  await variables.set({ a: 1, b: 'x' });
  messages = [];
  await variables.set({ a: 1, b: 'x' });
  expect(messages).toEqual([]);
  await variables.set({ a: 2, b: 'x' });
  expect(messages).toEqual(['SET VARIABLE "a" = ?']);
});

test('null is a value, and not the same as no value', async () => {
  await variables.set({});
  await variables.set({ a: null });
  expect([...held]).toEqual([['a', null]]);
});

test('everything that is stale goes in one message', async () => {
  await variables.set({ a: 1, b: 2, c: 3 });
  messages = [];
  await variables.set({ c: 3 });
  expect(messages).toEqual(['RESET VARIABLE "a"; RESET VARIABLE "b"']);
});

test.each(['SET VARIABLE a = 9', 'reset variable a', 'EXECUTE something'])(
  'after %s the values are sent again',
  async (sql) => {
    await variables.set({ a: 1 });
    held.set('a', 9);
    variables.afterRun(sql);
    await variables.set({ a: 1 });
    expect(held.get('a')).toBe(1);
  },
);

test('a query that reads variables changes none', async () => {
  await variables.set({ a: 1 });
  messages = [];
  variables.afterRun("-- Variables: a.\nSELECT getvariable('a') AS a");
  await variables.set({ a: 1 });
  expect(messages).toEqual([]);
});

test('after a failure nothing is taken to be there', async () => {
  await variables.set({ a: 1, b: 2 });
  failing = '"b"';
  await expect(variables.set({ a: 1, b: 3 })).rejects.toThrow('out of memory');
  failing = undefined;
  await variables.set({ a: 1 });
  expect(Object.fromEntries(held)).toEqual({ a: 1 });
  expect(messages).toContain('RESET VARIABLE "b"');
});

test('a bad name is refused before anything is sent', () => {
  expect(() => variables.set({ 'x"; DROP': 1 })).toThrow('invalid parameter name: x"; DROP');
  expect(messages).toEqual([]);
});

test('what is refused leaves the values that were there', async () => {
  await variables.set({ a: 1 });
  expect(() => variables.set({ a: Number.NaN })).toThrow('invalid parameter: a is NaN');
  await variables.set({});
  expect(held.size).toBe(0);
});
