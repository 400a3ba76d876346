import { afterEach, expect, test, vi } from 'vitest';
import {
  openPresentChannel,
  type PresentChannel,
  type PresentMessage,
} from '../../src/app/present/present-channel.ts';
import {
  openPresentSpeaker,
  type PresentSpeaker,
  type ToldState,
} from '../../src/app/present/present-speaker.ts';

const session = 'abcdef123456';
const text = { kind: 'text', id: 's1', title: 'One', body: '', build: 'at-once' } as const;

function toldAt(number: number): ToldState {
  const now = { slide: text, step: 0, revealed: undefined };
  return { number, count: 9, ratio: '16:9', isBlank: false, now, ahead: null };
}

const opened: (PresentChannel | PresentSpeaker)[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) {
    if ('leave' in one) one.leave();
    else one.close();
  }
});

function openSpeaker() {
  const listeners = { move: vi.fn(), presenterClosed: vi.fn(), taken: vi.fn() };
  const speaker = openPresentSpeaker(session, listeners);
  opened.push(speaker);
  return { speaker, ...listeners };
}

function openPresenter() {
  const heard: PresentMessage[] = [];
  const channel = openPresentChannel(session, (message) => {
    if (message.kind !== 'ask') heard.push(message);
  });
  opened.push(channel);
  const last = (): number | string | undefined => {
    const message = heard.at(-1);
    return message?.kind === 'state' ? message.number : message?.kind;
  };
  return { channel, heard, last };
}

test('a presentation tells where it stands, each move, and that it is closed', async () => {
  const presenter = openPresenter();
  const { speaker, move } = openSpeaker();
  speaker.tell(toldAt(1));
  await expect.poll(presenter.last).toBe(1);
  presenter.channel.post({ kind: 'move', session, move: { kind: 'next' } });
  await expect.poll(() => move.mock.calls).toEqual([[{ kind: 'next' }]]);
  speaker.tell(toldAt(2));
  await expect.poll(presenter.last).toBe(2);
  speaker.leave();
  await expect.poll(presenter.last).toBe('closed');
});

test('a copied tab finds the name taken, moves nothing and does not close the presentation of the first', async () => {
  const presenter = openPresenter();
  const first = openSpeaker();
  first.speaker.tell(toldAt(1));
  await expect.poll(presenter.last).toBe(1);

  const copy = openSpeaker();
  copy.speaker.tell(toldAt(7));
  await expect.poll(() => copy.taken.mock.calls.length).toBeGreaterThan(0);
  presenter.channel.post({ kind: 'move', session, move: { kind: 'next' } });
  await expect.poll(() => first.move.mock.calls.length).toBe(1);
  copy.speaker.close();
  copy.speaker.leave();
  first.speaker.tell(toldAt(2));
  await expect.poll(presenter.last).toBe(2);

  expect(copy.move).not.toHaveBeenCalled();
  expect(first.taken).not.toHaveBeenCalled();
  const told = presenter.heard.map((message) => message.kind === 'state' && message.number);
  expect(new Set(told)).toEqual(new Set([1, 2]));
});

test('a tab that closes before it has spoken says nothing', async () => {
  const presenter = openPresenter();
  const { speaker } = openSpeaker();
  speaker.tell(toldAt(7));
  speaker.close();
  speaker.leave();
  const next = openSpeaker();
  next.speaker.tell(toldAt(1));
  await expect.poll(presenter.last).toBe(1);
  expect(presenter.heard).toHaveLength(1);
});
