import { expect, test } from 'vitest';
import { makeWorkerQueue } from '../../src/app/model/worker-queue.ts';

/** A worker whose answers the test gives. */
class HeldWorker extends EventTarget {
  readonly jobs: unknown[] = [];
  isTerminated = false;

  postMessage(job: unknown): void {
    if (job === 'cannot be cloned') throw new Error('not cloneable');
    this.jobs.push(job);
  }

  answer(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  fail(message: string | undefined): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

function openQueue() {
  const workers: HeldWorker[] = [];
  const ask = makeWorkerQueue<string, string>(() => {
    const worker = new HeldWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { ask, workers };
}

test('one worker gets one job after the other, and each answer goes to its job', async () => {
  const { ask, workers } = openQueue();
  const answers = Promise.all([ask('a'), ask('b')]);
  expect(workers[0]!.jobs).toEqual(['a']);
  workers[0]!.answer('A');
  expect(workers[0]!.jobs).toEqual(['a', 'b']);
  workers[0]!.answer('B');
  expect(await answers).toEqual(['A', 'B']);
  expect(workers).toHaveLength(1);
});

test('a job that is no longer wanted when its turn comes is never sent', async () => {
  const { ask, workers } = openQueue();
  const gone = new AbortController();
  const first = ask('a');
  const second = ask('b', gone.signal);
  const third = ask('c');
  gone.abort(new Error('superseded'));
  workers[0]!.answer('A');
  expect(workers[0]!.jobs).toEqual(['a', 'c']);
  workers[0]!.answer('C');
  await expect(second).rejects.toThrow('superseded');
  expect(await Promise.all([first, third])).toEqual(['A', 'C']);
});

test.each(['out of memory', undefined])(
  'a worker that fails (%s) is given up with its job, and the next job gets a new one',
  async (message) => {
    const { ask, workers } = openQueue();
    const first = ask('a');
    const second = ask('b');
    workers[0]!.fail(message);
    await expect(first).rejects.toMatchObject({ message: message ?? '' });
    expect(workers[0]!.isTerminated).toBe(true);
    workers[1]!.answer('B');
    expect(await second).toBe('B');
  },
);

test('a job that cannot be sent fails alone', async () => {
  const { ask, workers } = openQueue();
  await expect(ask('cannot be cloned')).rejects.toThrow('not cloneable');
  const next = ask('a');
  workers.at(-1)!.answer('A');
  expect(await next).toBe('A');
});
