import process from 'node:process';
import { updateDataHistory } from '../../src/build/data-history.ts';
import { toIsoDate } from '../../src/core/time.ts';
import { dataFolder } from './data-package.ts';

const added = await updateDataHistory(dataFolder, toIsoDate(Date.now()));
const lines = (added?.changes ?? []).map(
  ({ table, ...counts }) =>
    `  ${table}: ${counts.added} rows added, ${counts.removed} removed, ${counts.changed} changed`,
);
process.stdout.write(
  added === undefined
    ? 'the data is that of the newest version in data/history\n'
    : [`data version ${added.version}, ${added.date}`, ...lines, ''].join('\n'),
);
