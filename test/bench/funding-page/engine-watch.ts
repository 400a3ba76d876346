/** What the engine's worker was asked, and how long it was busy with it. */
export interface EngineTask {
  readonly type: string;
  readonly ms: number;
}

interface WatchedWorker {
  onmessage: (event: { readonly data: EngineMessage }) => Promise<void>;
  postMessage: (response: unknown, transfer?: unknown) => void;
  tasks: EngineTask[];
  connection: number;
  handle: WatchedWorker['onmessage'];
}

interface EngineMessage {
  readonly messageId: number;
  readonly type: string;
  readonly data: unknown;
}

/** Runs in the engine's worker, which works off one message at a time: notes how long it takes with each. */
export function watchEngine(): void {
  const worker = self as unknown as WatchedWorker;
  const handle = worker.onmessage.bind(self);
  worker.handle = handle;
  worker.tasks = [];
  const onmessage: WatchedWorker['onmessage'] = async (event) => {
    const { type, data } = event.data;
    if (type === 'START_PENDING_QUERY') [worker.connection] = data as [number];
    const start = performance.now();
    await handle(event);
    worker.tasks.push({ type, ms: performance.now() - start });
  };
  Object.assign(worker, { onmessage }); // a second listener could not tell how long the first one takes
}

/** Runs in the engine's worker: what it did since the last call. */
export function takeTasks(): readonly EngineTask[] {
  const worker = self as unknown as WatchedWorker;
  return worker.tasks.splice(0);
}

/** Runs in the engine's worker: one query on the connection of the data layer, whose answer stays here; throws what the engine says. */
export async function bareQuery(sql: string): Promise<number> {
  const worker = self as unknown as WatchedWorker;
  const { postMessage } = worker;
  let response: { type?: string; data?: { message?: string } } = {};
  worker.postMessage = (answer) => void (response = answer as typeof response);
  try {
    const start = performance.now();
    await worker.handle({
      data: { messageId: -1, type: 'RUN_QUERY', data: [worker.connection, sql] },
    });
    const ms = performance.now() - start;
    if (response.type === 'ERROR') throw new Error(response.data?.message ?? 'no message');
    return ms;
  } finally {
    worker.postMessage = postMessage;
  }
}
