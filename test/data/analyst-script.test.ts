import { expect, test } from 'vitest';
import { allQueries } from '../../src/charts/queries.ts';
import { analystScript } from '../../src/data/analyst-script.ts';
import { emptyEngine, nodeEngine } from '../support/node-engine.ts';

test.each(allQueries.map((query) => [query.id, query] as const))(
  'the script of %s gives on the bare CSV files what the page shows',
  async (_, query) => {
    const script = analystScript(query.sql, query.defaults);
    const start = script.indexOf('\n\n');
    const bare = await emptyEngine();
    for (const statement of script.slice(0, start).split('\n')) bare.exec(statement);
    const shown = await (await nodeEngine()).run(query.sql, query.defaults);
    const ran = await bare.run(script.slice(start), {});
    expect(ran.columns.map(({ name, values }) => [name, values])).toEqual(
      shown.columns.map(({ name, values }) => [name, values]),
    );
  },
);

test('a text with quotes stays one literal', () => {
  expect(analystScript('SELECT 1', { name: "it's; --" })).toContain(
    "SET VARIABLE name = 'it''s; --';",
  );
});
