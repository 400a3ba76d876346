import { expect, test } from 'vitest';
import { makeLatestWins } from '../../../src/models/runner/latest-wins.ts';

/** A run that ends when the test says so. */
function heldRun() {
  const started: number[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const run = (job: number): Promise<string> => {
    started.push(job);
    return new Promise((resolve, reject) => {
      ends.push((error) => (error ? reject(error) : resolve(`answer ${job}`)));
    });
  };
  const end = async (error?: Error): Promise<void> => {
    ends.shift()?.(error);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { run, started, end };
}

test('of the jobs that come while one is under way only the newest is run', async () => {
  const { run, started, end } = heldRun();
  const answers: unknown[] = [];
  const queue = makeLatestWins(
    run,
    (...answer) => answers.push(answer),
    () => undefined,
  );
  [1, 2, 3, 4].forEach(queue.ask);
  expect(started).toEqual([1]);
  await end();
  expect(started).toEqual([1, 4]);
  await end();
  expect(answers).toEqual([
    [1, 'answer 1'],
    [4, 'answer 4'],
  ]);
  queue.ask(5);
  expect(started).toEqual([1, 4, 5]);
});

test('a job that fails is reported with its error, and the one that waits is run', async () => {
  const { run, started, end } = heldRun();
  const failures: unknown[] = [];
  const queue = makeLatestWins(
    run,
    () => undefined,
    (job, error) => failures.push([job, error.message]),
  );
  queue.ask(1);
  queue.ask(2);
  await end(new Error('out of memory'));
  expect(failures).toEqual([[1, 'out of memory']]);
  expect(started).toEqual([1, 2]);
});
