import { expect, test } from 'vitest';
import { runTool } from '../support/run-tool.ts';

const checks = [
  { title: 'the types are right', tool: ['typescript', 'tsc', '--noEmit'] },
  {
    title: 'the linter, which knows the types, finds nothing',
    tool: ['oxlint', 'oxlint', '--type-aware', '--deny-warnings'],
  },
  { title: 'every file is formatted', tool: ['oxfmt', 'oxfmt', '--check'] },
  { title: 'no file, export or dependency is dead', tool: ['knip', 'knip'] },
] as const;

test.each(checks)('$title', { timeout: 120_000 }, async ({ tool: [name, command, ...args] }) => {
  const { exitCode, output } = await runTool(name, command, args);
  expect(exitCode, output).toBe(0);
});
