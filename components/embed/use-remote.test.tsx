// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { messageIn, remoteChannel } from '../../embed/messages';
import { onStepAsked } from '../live-example/steps/ask-for-step';
import { useRemote } from './use-remote';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const channels: FakeChannel[] = [];
class FakeChannel {
  onmessage?: (event: { data: unknown }) => void;
  readonly sent: unknown[] = [];
  isClosed = false;
  constructor(readonly name: string) {
    channels.push(this);
  }
  postMessage(data: unknown) {
    this.sent.push(data);
  }
  close() {
    this.isClosed = true;
  }
}

const reset = vi.fn();
const steps: unknown[] = [];
let root: Root;
let stop: () => void;

function Harness({ isPaused }: { isPaused: boolean }) {
  useRemote('form', isPaused, reset);
  return null;
}
const show = (isPaused: boolean) => act(() => root.render(<Harness isPaused={isPaused} />));

beforeEach(() => {
  channels.length = 0;
  steps.length = 0;
  reset.mockClear();
  vi.stubGlobal('BroadcastChannel', FakeChannel);
  stop = onStepAsked((wish) => steps.push(wish));
  root = createRoot(document.createElement('div'));
  show(false);
});
afterEach(() => {
  act(() => root.unmount());
  stop();
  vi.unstubAllGlobals();
});

it('goes where the remote leads, puts everything back, and says that it is there', () => {
  const [channel] = channels;
  expect(channel?.name).toBe(remoteChannel('form'));
  for (const said of [messageIn('step', { step: 'next' }), messageIn('reset', {}), messageIn('welcome', {})])
    channel?.onmessage?.({ data: said });
  expect(steps).toEqual(['next']);
  expect(reset).toHaveBeenCalledOnce();
  expect(channel?.sent).toMatchObject([{ type: 'hello', id: 'form' }]);
});

it('does nothing while it is out of sight, nor at what is not a message', () => {
  const [channel] = channels;
  for (const data of [undefined, 'next', { type: 'step', step: 'next' }]) channel?.onmessage?.({ data });
  show(true);
  channel?.onmessage?.({ data: messageIn('step', { step: 'next' }) });
  channel?.onmessage?.({ data: messageIn('welcome', {}) });
  expect([steps, channel?.sent]).toEqual([[], []]);
});

it('hears the window that it has opened, of its own origin, and no other', () => {
  const says = (origin: string, source: Window | null) =>
    window.dispatchEvent(
      new MessageEvent('message', { data: messageIn('step', { step: 2 }), origin, source }),
    );
  const opened = { postMessage: vi.fn() } as unknown as Window;
  says('https://elsewhere.example', opened);
  says(location.origin, null);
  expect(steps).toEqual([]);
  says(location.origin, opened);
  expect(steps).toEqual([2]);
});
