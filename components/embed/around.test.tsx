// @vitest-environment happy-dom
import { act, type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { messageIn } from '../../embed/messages';
import type { EmbedState, VariantState } from '../../embed/state';
import type { Variant } from '../live-example/types';
import type { Wishes } from './asked';
import { type Around, useAround } from './use-around';
import { useKeptState } from './use-kept-state';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const deck = 'https://deck.example';
/** The page around: what it is told is noted. */
const parent = { postMessage: vi.fn(), focus: vi.fn() };
const toldOf = (type: string) => parent.postMessage.mock.calls.filter(([sent]) => sent.type === type);
const says = (data: unknown, origin = deck, source: unknown = parent) =>
  act(() => dispatchEvent(new MessageEvent('message', { data, origin, source: source as Window })));

const variant = (name: string): Variant => ({
  ...{ name, label: name, files: { '/a.ts': '1', '/b.ts': '2' }, open: ['/a.ts'], highlighted: {} },
  ...{ rendered: '', precompiled: '' },
});
const all = [variant('action'), variant('route')];
const blank: VariantState = { edits: {}, step: 0, active: '/a.ts', part: 'code', scroll: 0 };
const edited: EmbedState = {
  query: location.search,
  view: 'route',
  variants: { action: { ...blank, edits: { 0: { '/a.ts': 'mine' } } } },
};

interface Embed {
  around: Around;
  kept?: EmbedState;
  view: string;
  hasEditsBack: boolean;
  onKeep: (variant: string, state: VariantState) => void;
}
let embed: Embed;
let close: () => void;

const reset = vi.fn();

/** As `ExampleEmbed` uses the two, with panes that tell of themselves as soon as they are there. */
function Harness({ isRead }: { isRead: boolean }) {
  const [view, setView] = useState('action');
  const around = useAround(isRead, 'form', reset);
  const wishes = { isRead, id: 'form' } as Wishes;
  const state = useKeptState(wishes, all, view, setView, around);
  embed = { around, view, ...state };
  return <Pane onKeep={state.onKeep} />;
}

function Pane({ onKeep }: Pick<Embed, 'onKeep'>): ReactNode {
  useEffect(() => onKeep('action', blank), [onKeep]);
  return null;
}

function open(): void {
  const root = createRoot(document.createElement('div'));
  act(() => root.render(<Harness isRead={false} />));
  act(() => root.render(<Harness isRead />));
  close = () => act(() => root.unmount());
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('parent', parent);
  Object.defineProperty(window, 'parent', { value: parent, configurable: true, writable: true });
  parent.postMessage.mockClear();
  sessionStorage.clear();
  open();
});
afterEach(() => {
  close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  // Files share their globals: the next one is a page of its own again.
  Object.defineProperty(window, 'parent', { value: window, configurable: true, writable: true });
});

it('greets the page around it until that answers', () => {
  expect(toldOf('hello')).toEqual([[expect.objectContaining({ id: 'form' }), '*']]);
  act(() => vi.advanceTimersByTime(2_500));
  expect(toldOf('hello')).toHaveLength(3);
  says(messageIn('welcome', {}));
  act(() => vi.advanceTimersByTime(60_000));
  expect(toldOf('hello')).toHaveLength(3);
});

it('greets without end, and less often later: the script of the page may come after ten seconds', () => {
  act(() => vi.advanceTimersByTime(60_000));
  expect(toldOf('hello').length).toBeGreaterThan(12);
  expect(toldOf('hello').length).toBeLessThan(20);
});

it('hears whether its slide is in view, from the window around it alone, and from one origin', () => {
  says('slide:start', deck, window);
  expect(embed.around.told).toBeUndefined();
  says('slide:start');
  expect(embed.around.told).toBe('start');
  says(messageIn('stop', {}), 'https://other.example');
  expect(embed.around.told).toBe('start');
  says(messageIn('stop', {}));
  expect(embed.around.told).toBe('stop');
});

it('puts everything back where the page around it asks for that', () => {
  reset.mockClear();
  says(messageIn('reset', {}), deck, window);
  expect(reset).not.toHaveBeenCalled();
  says(messageIn('reset', {}));
  expect(reset).toHaveBeenCalledOnce();
});

it('hands what is edited to a page that has welcomed it, and to its origin alone', () => {
  says(messageIn('welcome', {}));
  act(() => embed.onKeep('action', { ...blank, edits: { 0: { '/a.ts': 'mine' } } }));
  expect(toldOf('state').at(-1)).toEqual([
    expect.objectContaining({
      id: 'form',
      state: {
        query: '',
        view: 'action',
        variants: { action: { ...blank, edits: { 0: { '/a.ts': 'mine' } } } },
      },
    }),
    deck,
  ]);
  expect(sessionStorage).toHaveLength(0);
});

it('brings back what the page has kept', () => {
  says(messageIn('welcome', { state: edited }));
  expect(embed).toMatchObject({ kept: edited, view: 'route', hasEditsBack: true });
});

it('brings back to another address the edits alone', () => {
  says(messageIn('welcome', { state: { ...edited, query: '?file=b.ts' } }));
  expect(embed).toMatchObject({ view: 'action', hasEditsBack: true });
});

it('keeps it by itself where no page does', () => {
  act(() => embed.onKeep('action', { ...blank, edits: { 0: { '/a.ts': 'mine' } } }));
  expect(toldOf('state')).toEqual([]);
  close();
  open();
  expect(embed).toMatchObject({
    kept: { variants: { action: { edits: { 0: { '/a.ts': 'mine' } } } } },
    hasEditsBack: true,
  });
});

it('says nothing of edits where there are none', () => {
  act(() => embed.onKeep('action', { ...blank, active: '/b.ts' }));
  close();
  open();
  expect(embed).toMatchObject({ kept: { variants: { action: { active: '/b.ts' } } }, hasEditsBack: false });
});

it('takes over nothing that is not of this example', () => {
  const odd = { view: 'x', variants: { action: { edits: { 0: { '/c.ts': 'x' } }, scroll: 'far' } } };
  says(messageIn('welcome', { state: odd as unknown as EmbedState }));
  expect(embed).toMatchObject({ view: 'action', hasEditsBack: false });
});
