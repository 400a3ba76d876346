import { writeSync } from 'node:fs';
import process from 'node:process';
import type { Reporter, SerializedError, TestModule, TestSuite, Vitest } from 'vitest/node';

/** What a run came to; `failed` also counts what broke outside a test. */
export interface RunCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The line that a run ends with, for readers and for machines. */
function formatRunCount({ passed, failed, skipped }: RunCount): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

function countModule(module: TestModule): RunCount {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  const of = (state: string) => states.filter((candidate) => candidate === state).length;
  const brokenSuites = [...module.children.allSuites()].filter(isBroken).length;
  return {
    passed: of('passed'),
    failed: of('failed') + of('pending') + brokenSuites + module.errors().length,
    skipped: of('skipped'),
  };
}

function isBroken(suite: TestSuite): boolean {
  return suite.errors().length > 0;
}

/** Prints `N passed, N failed` as the very last line of the process, also when a run breaks before its first test. */
export class PlainReporter implements Reporter {
  private count: RunCount | undefined;

  private readonly print = (exitCode: number): void => {
    writeSync(process.stdout.fd, `${formatRunCount(this.finalCount(exitCode))}\n`);
  };

  constructor() {
    const isVitest = process.env['VITEST'] !== undefined;
    if (isVitest) process.once('exit', this.print);
  }

  onInit(vitest: Vitest): void {
    if (vitest.config.watch) process.off('exit', this.print);
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const counts = modules.map(countModule);
    const total = (key: keyof RunCount) => counts.reduce((sum, count) => sum + count[key], 0);
    this.count = {
      passed: total('passed'),
      failed: total('failed') + unhandledErrors.length,
      skipped: total('skipped'),
    };
  }

  private finalCount(exitCode: number): RunCount {
    const count = this.count ?? { passed: 0, failed: 0, skipped: 0 };
    return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  }
}
