// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Details, Summary } from './details';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  location.hash = '';
});

/** @returns whether the fold is open on a page with this hash */
function isOpenAt(hash: string): boolean | undefined {
  location.hash = hash;
  act(() =>
    root.render(
      <Details>
        <Summary>Show</Summary>
        <p id="inside">Inside</p>
      </Details>,
    ),
  );
  return place.querySelector('details')?.open;
}

test('it is closed at first', () => {
  expect(isOpenAt('')).toBe(false);
});

test('a link to another place leaves it closed', () => {
  expect(isOpenAt('#elsewhere')).toBe(false);
});

test('a damaged address leaves it closed', () => {
  expect(isOpenAt('#%E0')).toBe(false);
});

test('a page that is opened at a place inside opens it', () => {
  expect(isOpenAt('#inside')).toBe(true);
});

test('a link on the page to a place inside opens it', () => {
  expect(isOpenAt('')).toBe(false);
  location.hash = '#inside';
  act(() => dispatchEvent(new Event('hashchange')));
  expect(place.querySelector('details')?.open).toBe(true);
});
