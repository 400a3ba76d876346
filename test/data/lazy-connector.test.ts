import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EngineError } from '../../src/data/connector.ts';
import { makeLazyConnector } from '../../src/data/lazy-connector.ts';
import type { OpenSession } from '../../src/data/session.ts';
import { makeFakeSession, tableOf, type FakeSession } from '../support/fake-session.ts';

const patience = { timeoutMs: 30_000, cancelMs: 2_000 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A connector that is given these sessions, or failures, one after the other. */
function connectorOver(...outcomes: readonly (FakeSession | EngineError)[]) {
  const waiting = [...outcomes];
  const openSession = vi.fn<OpenSession>(async (report) => {
    report({ step: 'download', loadedBytes: 3, totalBytes: 8 });
    const outcome = waiting.shift();
    if (outcome === undefined || outcome instanceof EngineError)
      throw outcome ?? new Error('no more sessions');
    return outcome;
  });
  return { connector: makeLazyConnector(openSession, patience), openSession };
}

/** Lets all promises settle that can. */
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('opening', () => {
  test('nothing is opened before the first use', async () => {
    const { connector, openSession } = connectorOver(makeFakeSession());
    expect(openSession).not.toHaveBeenCalled();
    expect(connector.getStatus()).toEqual({ state: 'idle', restarts: 0 });
  });

  test('all callers share one opening', async () => {
    const session = makeFakeSession();
    const { connector, openSession } = connectorOver(session);
    const opened = [connector.open(), connector.open()];
    const running = connector.run('SELECT 1', {});
    await settle();
    session.answer(tableOf(1));
    await Promise.all([...opened, running]);
    expect(openSession).toHaveBeenCalledOnce();
  });

  test('a listener sees every step until it stops listening', async () => {
    const { connector } = connectorOver(makeFakeSession());
    const seen: unknown[] = [];
    const stop = connector.subscribe(() => seen.push(connector.getStatus()));
    await connector.open();
    stop();
    expect(seen).toEqual([
      { state: 'loading', step: 'download', loadedBytes: 3, totalBytes: 8, restarts: 0 },
      { state: 'ready', restarts: 0 },
    ]);
  });

  test('a snapshot stays the same object until something changes', async () => {
    const { connector } = connectorOver(makeFakeSession());
    await connector.open();
    expect(connector.getStatus()).toBe(connector.getStatus());
  });

  test('a failure lasts until someone retries', async () => {
    const session = makeFakeSession();
    const { connector, openSession } = connectorOver(
      new EngineError('cannot fetch x: 404', 'download'),
      session,
    );
    await expect(connector.open()).rejects.toThrow('cannot fetch x: 404');
    expect(connector.getStatus()).toEqual({
      state: 'failed',
      step: 'download',
      message: 'cannot fetch x: 404',
      restarts: 0,
    });
    await expect(connector.run('SELECT 1', {})).rejects.toThrow(EngineError);
    expect(openSession).toHaveBeenCalledOnce();

    await connector.retry();
    expect(connector.getStatus()).toEqual({ state: 'ready', restarts: 0 });
    const running = connector.run('SELECT 1', {});
    await settle();
    session.answer(tableOf(1));
    expect(await running).toEqual(tableOf(1));
  });

  test('two retries at once open one engine', async () => {
    const { connector, openSession } = connectorOver(
      new EngineError('cannot fetch x: 404', 'download'),
      makeFakeSession(),
      makeFakeSession(),
    );
    await expect(connector.open()).rejects.toThrow(EngineError);
    await Promise.all([connector.retry(), connector.retry()]);
    expect(openSession).toHaveBeenCalledTimes(2);
    expect(connector.getStatus()).toEqual({ state: 'ready', restarts: 0 });
  });

  test('retry does not disturb an engine that works', async () => {
    const { connector, openSession } = connectorOver(makeFakeSession());
    await connector.open();
    await connector.retry();
    expect(openSession).toHaveBeenCalledOnce();
  });
});

describe('statements', () => {
  test('run one at a time, in order, and a failed one does not hold up the next', async () => {
    const session = makeFakeSession();
    const { connector } = connectorOver(session);
    const bad = connector.run('SELECT nonsense', {});
    const good = connector.run("SELECT getvariable('a')", { a: 1 });
    await settle();
    expect(session.started).toEqual(['SELECT nonsense']);
    session.refuse('Binder Error: nonsense');
    await expect(bad).rejects.toMatchObject({
      name: 'QueryError',
      kind: 'sql',
      message: 'Binder Error: nonsense',
    });
    await settle();
    expect(session.parameters()).toEqual({ a: 1 });
    session.answer(tableOf(2));
    expect(await good).toEqual(tableOf(2));
  });

  test('an aborted one that waits leaves at once and never runs', async () => {
    const session = makeFakeSession();
    const { connector } = connectorOver(session);
    const abort = new AbortController();
    const first = connector.run('SELECT 1', {});
    const second = connector.run('SELECT 2', {}, abort.signal);
    const third = connector.run('SELECT 3', {});
    await settle();
    abort.abort();
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
    session.answer(tableOf(1));
    await first;
    await settle();
    session.answer(tableOf(3));
    await third;
    expect(session.started).toEqual(['SELECT 1', 'SELECT 3']);
    expect(session.cancels()).toBe(0);
  });

  test('an aborted one that runs is cancelled, and the next one runs', async () => {
    const session = makeFakeSession();
    const { connector } = connectorOver(session);
    const abort = new AbortController();
    const first = connector.run('SELECT 1', {}, abort.signal);
    const second = connector.run('SELECT 2', {});
    await settle();
    abort.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    await settle();
    expect(session.cancels()).toBe(1);
    session.answer(tableOf(2));
    expect(await second).toEqual(tableOf(2));
    expect(connector.getStatus()).toEqual({ state: 'ready', restarts: 0 });
  });

  test('one aborted while the engine opens never runs', async () => {
    const session = makeFakeSession();
    const { connector } = connectorOver(session);
    const abort = new AbortController();
    const running = connector.run('SELECT 1', {}, abort.signal);
    abort.abort();
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    await settle();
    expect(session.started).toEqual([]);
  });

  test('one that was aborted before does not even open the engine', async () => {
    const { connector, openSession } = connectorOver(makeFakeSession());
    await expect(connector.run('SELECT 1', {}, AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(openSession).not.toHaveBeenCalled();
  });

  test('one that takes too long is cancelled and rejects as timeout', async () => {
    const session = makeFakeSession();
    const { connector } = connectorOver(session);
    const slow = connector.run('SELECT 1', {});
    const timedOut = expect(slow).rejects.toMatchObject({ name: 'QueryError', kind: 'timeout' });
    await vi.advanceTimersByTimeAsync(patience.timeoutMs - 1);
    expect(session.cancels()).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    await timedOut;
    expect(session.isClosed()).toBe(false);
  });

  test('the time spent waiting in line does not count', async () => {
    const session = makeFakeSession();
    const { connector } = connectorOver(session);
    const first = connector.run('SELECT 1', {});
    const second = connector.run('SELECT 2', {});
    await vi.advanceTimersByTimeAsync(patience.timeoutMs - 1);
    session.answer(tableOf(1));
    await first;
    await vi.advanceTimersByTimeAsync(patience.timeoutMs - 1);
    session.answer(tableOf(2));
    expect(await second).toEqual(tableOf(2));
  });
});

describe('a lost engine', () => {
  test('one that ignores a cancel is replaced before the next statement', async () => {
    const [deaf, fresh] = [makeFakeSession({ deaf: true }), makeFakeSession()];
    const { connector } = connectorOver(deaf, fresh);
    const abort = new AbortController();
    const first = connector.run('SELECT 1', {}, abort.signal);
    const second = connector.run('SELECT 2', {});
    await settle();
    abort.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(patience.cancelMs);
    expect(deaf.isClosed()).toBe(true);
    fresh.answer(tableOf(2));
    expect(await second).toEqual(tableOf(2));
    expect(connector.getStatus()).toEqual({ state: 'ready', restarts: 1 });
  });

  test('is replaced, and the running statement runs again', async () => {
    const [first, second] = [makeFakeSession(), makeFakeSession()];
    const { connector } = connectorOver(first, second);
    const running = connector.run('SELECT 1', { a: 1 });
    const next = connector.run('SELECT 2', {});
    await settle();
    first.crash();
    await settle();
    expect(first.isClosed()).toBe(true);
    expect([second.started, second.parameters()]).toEqual([['SELECT 1'], { a: 1 }]);
    expect(connector.getStatus()).toEqual({ state: 'ready', restarts: 1 });
    second.answer(tableOf(1));
    expect(await running).toEqual(tableOf(1));
    await settle();
    second.answer(tableOf(2));
    expect(await next).toEqual(tableOf(2));
  });

  test('a second loss ends the statement, and the queue goes on', async () => {
    const [first, second, third] = [makeFakeSession(), makeFakeSession(), makeFakeSession()];
    const { connector } = connectorOver(first, second, third);
    const running = connector.run('SELECT 1', {});
    const next = connector.run('SELECT 2', {});
    const rejected = expect(running).rejects.toMatchObject({ name: 'EngineError', step: 'run' });
    await settle();
    first.crash();
    await settle();
    second.crash();
    await rejected;
    await settle();
    expect(third.started).toEqual(['SELECT 2']);
    third.answer(tableOf(2));
    expect(await next).toEqual(tableOf(2));
    expect(connector.getStatus()).toEqual({ state: 'ready', restarts: 2 });
  });

  test('is dropped when nothing runs, and replaced by the next statement', async () => {
    const [first, second] = [makeFakeSession(), makeFakeSession()];
    const { connector, openSession } = connectorOver(first, second);
    await connector.open();
    first.crash();
    await settle();
    expect(connector.getStatus()).toEqual({ state: 'idle', restarts: 0 });
    expect(openSession).toHaveBeenCalledOnce();
    const running = connector.run('SELECT 1', {});
    await settle();
    second.answer(tableOf(1));
    await running;
    expect(connector.getStatus()).toEqual({ state: 'ready', restarts: 1 });
  });

  test('that cannot be replaced leaves a failure that names its step', async () => {
    const first = makeFakeSession();
    const { connector } = connectorOver(first, new EngineError('not started', 'start'));
    const running = connector.run('SELECT 1', {});
    const rejected = expect(running).rejects.toMatchObject({ name: 'EngineError', step: 'start' });
    await settle();
    first.crash();
    await rejected;
    expect(connector.getStatus()).toMatchObject({ state: 'failed', step: 'start' });
  });

  test('an old engine that dies late does not disturb its successor', async () => {
    const [deaf, fresh] = [makeFakeSession({ deaf: true }), makeFakeSession()];
    const { connector, openSession } = connectorOver(deaf, fresh);
    const slow = connector.run('SELECT 1', {});
    const timedOut = expect(slow).rejects.toMatchObject({ kind: 'timeout' });
    await vi.advanceTimersByTimeAsync(patience.timeoutMs + patience.cancelMs);
    await timedOut;
    await connector.open();
    deaf.crash();
    await settle();
    await connector.open();
    expect(openSession).toHaveBeenCalledTimes(2);
    expect(fresh.isClosed()).toBe(false);
  });
});
