import { expect, test } from 'vitest';
import { sit } from '../../src/app/stage/sit.ts';
import type { Exhibit } from '../../src/export/exhibit.ts';

const panel = { path: '/runway', search: {}, panel: 'run-out' };
const exhibit = { id: 'run-out' } as unknown as Exhibit;

type Seated = Parameters<Parameters<typeof sit>[1]>[0];

function seatOf() {
  const seated: Seated[] = [];
  return { seat: (sitting: Seated): void => void seated.push(sitting), seated };
}

test('the seat is kept until the exhibit is made, which is asked for once', async () => {
  const { seat, seated } = seatOf();
  const answer = sit(panel, seat);
  const makings: ((made: Exhibit) => void)[] = [];
  const make = (): Promise<Exhibit> => new Promise((resolve) => makings.push(resolve));
  seated[0]?.onSettled(make);
  seated[0]?.onSettled(make);
  await Promise.resolve();
  expect(seated).toHaveLength(1);
  makings[0]?.(exhibit);
  expect(await answer).toBe(exhibit);
  expect(makings).toHaveLength(1);
  expect(seated[1]).toBeUndefined();
  expect(seated).toHaveLength(2);
});

test('a signal counts while the exhibit is being made', async () => {
  const { seat, seated } = seatOf();
  const control = new AbortController();
  const answer = sit(panel, seat, control.signal);
  seated[0]?.onSettled(() => new Promise<Exhibit>(() => undefined));
  control.abort(new Error('enough'));
  await expect(answer).rejects.toThrow('enough');
  expect(seated).toHaveLength(2);
});

test('a problem ends the wait at once, and so does a failing exhibit', async () => {
  const [told, thrown] = [seatOf(), seatOf()];
  const first = sit(panel, told.seat);
  told.seated[0]?.onProblem('cannot be run');
  await expect(first).rejects.toThrow('cannot be run');
  const second = sit(panel, thrown.seat);
  thrown.seated[0]?.onSettled(() => Promise.reject(new Error('not made')));
  await expect(second).rejects.toThrow('not made');
  expect(thrown.seated).toHaveLength(2);
});

test('nothing is seated for a signal that is aborted', async () => {
  const { seat, seated } = seatOf();
  await expect(sit(panel, seat, AbortSignal.abort(new Error('late')))).rejects.toThrow('late');
  expect(seated).toEqual([]);
});
