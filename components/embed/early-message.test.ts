import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { messageIn, source } from '../../embed/messages';
import { EarlyMessage } from './early-message';

const parent = {};

/** @returns what is noted after these messages */
function noted(...messages: unknown[]): string | undefined {
  let hear: (event: { source: unknown; data: unknown }) => void = () => undefined;
  const dataset: { told?: string } = {};
  runInNewContext(EarlyMessage().props.children, {
    ...{ parent, document: { documentElement: { dataset } }, Event, dispatchEvent: () => true },
    addEventListener: (_: string, listener: typeof hear) => {
      hear = listener;
    },
  });
  for (const data of messages) hear({ source: parent, data });
  hear({ source: {}, data: 'slide:start' });
  return dataset.told;
}

test('what the page around it says first is noted, as ours or as reveal.js says it', () => {
  expect(noted(messageIn('stop', {}))).toBe('stop');
  expect(noted('slide:stop', 'slide:start')).toBe('start');
  expect(noted()).toBeUndefined();
});

test('what a later version says, or anybody else, is not, and nothing throws', () => {
  const later = { source, version: 2, type: 'stop' };
  const odd: unknown[] = [
    undefined,
    null,
    7,
    [['start']],
    ['start'],
    { toString: 1, valueOf: 1 },
    { source },
    { type: 'stop' },
  ];
  expect(noted(later, ...odd, { source, version: 1, type: '__proto__' })).toBeUndefined();
});

test('React writes it as it is', () => {
  expect(EarlyMessage().props.children).not.toMatch(/[&<>']/);
});
