/** A place on a slider: the position of its range input, and the value that the model is run with. */
export interface DragStep {
  readonly position: number;
  readonly value: number;
}

/** What happened in the page while a slider was dragged, in milliseconds of the page. */
export interface DragRecord {
  /** When the slider was moved to each value; a move every frame. */
  readonly moves: { readonly at: number; readonly value: number }[];
  /** The jobs of the slider's forecast: of which move, when sent to the worker and when answered. */
  readonly jobs: { readonly move: number; readonly sentAt: number; answeredAt?: number }[];
  /** When each task ended in which the fan chart was drawn, and the newest move that was answered by then. */
  readonly draws: { readonly at: number; readonly move: number }[];
  /** When each frame began. */
  readonly frames: number[];
  /** How long each task took that blocked the page for more than 50 ms. */
  readonly longTasks: number[];
}

declare global {
  interface Window {
    dragRecord: DragRecord;
    /** The value of the slider in a message to a worker; `undefined` in any other message. */
    draggedValue: (message: unknown) => number | undefined;
  }
}

/** Runs in the page before its scripts: records what goes to the workers and comes back, and every drawing of the fan chart. */
export function watchDrag(): void {
  const record: DragRecord = { moves: [], jobs: [], draws: [], frames: [], longTasks: [] };
  window.dragRecord = record;
  window.draggedValue = () => undefined;
  let answeredMove = -1;
  let isDrawing = false;

  window.Worker = class extends Worker {
    readonly #waiting: (DragRecord['jobs'][number] | undefined)[] = [];

    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', () => {
        const job = this.#waiting.shift();
        if (job === undefined) return;
        job.answeredAt = performance.now();
        answeredMove = job.move;
      });
    }

    override postMessage(message: unknown, options?: StructuredSerializeOptions | Transferable[]) {
      const value = window.draggedValue(message);
      const move = record.moves.findLastIndex((one) => one.value === value);
      const job = move < 0 ? undefined : { move, sentAt: performance.now() };
      if (job !== undefined) record.jobs.push(job);
      this.#waiting.push(job);
      super.postMessage(message, options as StructuredSerializeOptions);
    }
  };

  const { prototype } = CanvasRenderingContext2D;
  const { clearRect } = prototype;
  prototype.clearRect = function (x, y, width, height): void {
    clearRect.call(this, x, y, width, height);
    if (isDrawing || this.canvas.closest('[data-chart=runway-fan]') === null) return;
    isDrawing = true;
    const move = answeredMove;
    queueMicrotask(() => {
      isDrawing = false;
      record.draws.push({ at: performance.now(), move });
    });
  };

  new PerformanceObserver((list) => {
    record.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
}

/** What is dragged: the assumption, for an interval which end, and the steps, one a frame. */
export interface Drag {
  readonly parameterId: string;
  readonly end: 'low' | 'high' | undefined;
  readonly steps: readonly DragStep[];
}

/** Runs in the page: moves the slider of an assumption once a frame as a held pointer does, lets go, and gives what was recorded. */
export async function dragSlider({ parameterId, end, steps }: Drag): Promise<DragRecord> {
  const inputs = document.querySelectorAll<HTMLInputElement>(
    `[data-parameter=${parameterId}] input[type=range]`,
  );
  const input = inputs[end === 'high' ? 1 : 0];
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  if (input === undefined || write === undefined) throw new Error(`no slider: ${parameterId}`);
  const record = window.dragRecord;
  record.draws.length = 0;
  record.longTasks.length = 0;
  window.draggedValue = (message) => {
    const values = (message as { scenario?: { values: Record<string, unknown> } } | null)?.scenario
      ?.values;
    const value = values?.[parameterId];
    if (end === undefined) return value as number | undefined;
    return (value as Record<'low' | 'high', number> | undefined)?.[end];
  };

  const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);
  input.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  for (const { position, value } of steps) {
    record.frames.push(await nextFrame());
    record.moves.push({ at: performance.now(), value });
    write.call(input, String(position));
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  for (let frame = 0; frame < 15; frame++) await nextFrame();
  input.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return record;
}
