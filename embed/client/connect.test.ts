// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { message } from '../messages';
import { type Connection, connect } from './connect';
import { pressInDocument } from './press';

const plain = { code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const site = 'https://site.example';
let connection: Connection;
let told: [message: unknown, origin: string][];
let isSeen = true;
const keys: string[] = [];

/** A frame whose document is never loaded: what it would be told is noted. */
function frame(address = `${site}/embed/create-post`): HTMLIFrameElement {
  const element = document.createElement('iframe');
  document.body.append(element);
  // It is in the page by now: nothing is loaded.
  const contentWindow = { postMessage: (sent: unknown, origin: string) => told.push([sent, origin]) };
  Object.defineProperty(element, 'contentWindow', { value: contentWindow });
  Object.defineProperty(element, 'src', { value: address, configurable: true });
  return element;
}

function says(element: HTMLIFrameElement, data: unknown, origin = site) {
  const event = new MessageEvent('message', { data, origin, source: element.contentWindow });
  dispatchEvent(event);
}

const types = () => told.map(([sent]) => (sent as { type: string }).type);

beforeEach(() => {
  sessionStorage.clear();
  vi.useFakeTimers();
  told = [];
  isSeen = true;
  keys.length = 0;
  connection = connect({ isSeen: () => isSeen, onKey: ({ key }) => keys.push(key) });
});
afterEach(() => {
  connection.close();
  document.body.replaceChildren();
  vi.useRealTimers();
});

it('welcomes an embed, and names its origin to the browser', () => {
  says(frame(), message('hello', {}, 'a'));
  expect(types()).toEqual(['welcome', 'start']);
  expect(told.map(([, origin]) => origin)).toEqual([site, site]);
});

it('gives back what an embed has told, by its name, to another frame of the same example, too', () => {
  const state = { query: '', view: 'route', variants: {} };
  const first = frame();
  says(first, message('state', { state }, 'a'));
  first.remove();
  told = [];
  says(frame(), message('hello', {}, 'a'));
  says(frame(), message('hello', {}, 'b'));
  says(frame(`${site}/embed/cart`), message('hello', {}, 'a'));
  const welcomes = told.map(([sent]) => sent).filter((sent) => (sent as { type: string }).type === 'welcome');
  expect(welcomes).toMatchObject([{ state }, { state: undefined }, { state: undefined }]);
});

it('gives it back after a reload of the deck, too, to embeds with a name', () => {
  const state = { query: '', view: 'route', variants: {} };
  says(frame(), message('state', { state }, 'a'));
  says(frame(`${site}/embed/cart`), message('state', { state }, undefined));
  connection.close();
  connection = connect({ isSeen: () => true });
  told = [];
  says(frame(), message('hello', {}, 'a'));
  says(frame(`${site}/embed/cart`), message('hello', {}, undefined));
  const welcomes = told.map(([sent]) => sent).filter((sent) => (sent as { type: string }).type === 'welcome');
  expect(welcomes).toMatchObject([{ state }, { state: undefined }]);
});

it('leaves a picture of a slide alone', () => {
  const element = frame();
  element.dataset.picture = '';
  says(element, message('hello', {}, 'a'));
  expect(told).toEqual([]);
});

it('hands a frame without a name nothing of another example that it has shown before', () => {
  const state = { query: '', view: 'route', variants: {} };
  const element = frame();
  says(element, message('state', { state }, undefined));
  told = [];
  Object.defineProperty(element, 'src', { value: `${site}/embed/cart` });
  says(element, message('hello', {}, undefined));
  says(frame(), message('hello', {}, undefined));
  const welcomes = told.filter(([sent]) => (sent as { type: string }).type === 'welcome');
  expect(welcomes.map(([sent]) => sent)).toMatchObject([{ state: undefined }, { state: undefined }]);
  told = [];
  Object.defineProperty(element, 'src', { value: `${site}/embed/create-post?file=app/page.tsx` });
  says(element, message('hello', {}, undefined));
  expect(told[0]?.[0]).toMatchObject({ type: 'welcome', state });
});

it('starts and stops an embed as it comes into view and leaves it, and says each once', () => {
  says(frame(), message('hello', {}, 'a'));
  told = [];
  isSeen = false;
  vi.advanceTimersByTime(1_000);
  isSeen = true;
  vi.advanceTimersByTime(1_000);
  expect(types()).toEqual(['stop', 'start']);
});

it('tells a new document in the frame all of it again', () => {
  const element = frame();
  says(element, message('hello', {}, 'a'));
  told = [];
  says(element, message('hello', {}, 'a'));
  expect(types()).toEqual(['welcome', 'start']);
});

it('hears frames from the site that their address names, and no other', () => {
  const key = message('key', { key: { ...plain, key: 'b' } }, undefined);
  says(frame(), key, 'https://elsewhere.example');
  says(frame(`${site}/video`), key);
  dispatchEvent(new MessageEvent('message', { data: key, origin: site, source: null }));
  expect(keys).toEqual([]);
  says(frame(), key);
  expect(keys).toEqual(['b']);
});

it('there is one connection in a page', () => {
  const element = frame();
  expect(connect()).toBe(connection);
  const other: string[] = [];
  connection = connect({ isSeen: () => true, onKey: ({ key }) => other.push(key) });
  says(element, message('key', { key: { ...plain, key: 'PageDown' } }, undefined));
  expect([keys, other]).toEqual([[], ['PageDown']]);
});

it('presses a key in the document as decks hear it, without what led out of the embed', () => {
  const heard: unknown[] = [];
  const hear = ({ key, keyCode, ctrlKey, altKey }: KeyboardEvent) =>
    heard.push([key, keyCode, ctrlKey, altKey]);
  document.addEventListener('keydown', hear);
  pressInDocument({ ...plain, key: 'ArrowRight', ctrlKey: true, altKey: true });
  document.removeEventListener('keydown', hear);
  expect(heard).toEqual([['ArrowRight', 39, false, false]]);
});
