import { afterEach, expect, test } from 'vitest';
import {
  openPresentChannel,
  readPresentMessage,
  type PresentChannel,
  type PresentMessage,
} from '../../src/app/present/present-channel.ts';
import { makeSession } from '../../src/app/present/present-session.ts';
import type { Slide } from '../../src/deck/deck.ts';

const session = 'abcdef123456';

const slide: Slide = {
  kind: 'panel',
  id: 'a',
  path: '/runway',
  search: { v: '1', unit: 'words' },
  panel: 'run-out',
  note: 'Slowly.',
  controls: 'live',
  build: ['picture', 'finding'],
  guess: 'first',
};

const state: PresentMessage = {
  kind: 'state',
  session,
  number: 3,
  count: 12,
  ratio: '4:3',
  isBlank: false,
  now: { slide, step: 0, revealed: undefined },
  ahead: { slide, step: 0, revealed: '' },
};

const messages: readonly PresentMessage[] = [
  state,
  { ...state, ahead: null },
  { kind: 'ask', session },
  { kind: 'move', session, move: { kind: 'next' } },
  { kind: 'move', session, move: { kind: 'go', slide: 4 } },
  { kind: 'closed', session, who: 'presenter' },
];

const opened: PresentChannel[] = [];
afterEach(() => opened.splice(0).forEach((channel) => channel.close()));

function open(name: string): readonly PresentMessage[] {
  const heard: PresentMessage[] = [];
  opened.push(openPresentChannel(name, (message) => heard.push(message)));
  return heard;
}

test.each(messages)('a message of kind $kind is read as it was sent', (message) => {
  expect(readPresentMessage(structuredClone(message), session)).toEqual(message);
});

test('what belongs to another presentation is not heard', () => {
  for (const message of messages)
    expect(readPresentMessage(message, 'ffffff000000')).toBeUndefined();
});

test.each([
  ['nothing', undefined],
  ['text', 'next'],
  ['an unknown kind', { kind: 'open', session }],
  ['an unknown move', { kind: 'move', session, move: { kind: 'leave' } }],
  ['a slide that is no number', { kind: 'move', session, move: { kind: 'go', slide: '4' } }],
  ['a slide before the first', { kind: 'move', session, move: { kind: 'go', slide: 0 } }],
  ['more than it may say', { kind: 'ask', session, html: '<script>' }],
  ['a slide that no deck takes', { ...state, now: { slide: { kind: 'html' }, step: 0 } }],
  ['half a step', { ...state, now: { slide, step: 0.5, revealed: undefined } }],
])('%s is no message', (_, data) => {
  expect(readPresentMessage(data, session)).toBeUndefined();
});

test('a channel reaches the windows of its own presentation and not itself', async () => {
  const [ownHeard, desk, other] = [open(session), open(session), open('ffffff000000')];
  opened[0]!.post(state);
  opened[1]!.post({ kind: 'move', session, move: { kind: 'next' } });
  await expect.poll(() => [ownHeard.length, desk.length]).toEqual([1, 1]);
  expect(desk).toEqual([state]);
  expect(ownHeard).toEqual([{ kind: 'move', session, move: { kind: 'next' } }]);
  expect(other).toEqual([]);
});

test('presentations have names of their own, which the channel takes', () => {
  const names = Array.from({ length: 50 }, makeSession);
  expect(new Set(names).size).toBe(50);
  for (const name of names)
    expect(readPresentMessage({ kind: 'ask', session: name }, name)).toBeDefined();
});
