// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { scaleOf } from './frame';

function frame(offsetWidth: number, width: number, height = (width * 100) / offsetWidth): HTMLIFrameElement {
  const element = document.createElement('iframe');
  Object.defineProperty(element, 'offsetWidth', { value: offsetWidth });
  Object.defineProperty(element, 'offsetHeight', { value: 100 });
  element.getBoundingClientRect = () => new DOMRect(0, 0, width, height);
  return element;
}

it.each([
  [1280, 1280, 1],
  [1920, 1280, 0.666],
  [1280, 640, 0.5],
  [0, 0, undefined],
  [1280, 0, undefined],
  [1280, 1, undefined],
])('%d pixels shown as %d', (own, shown, scale) => expect(scaleOf(frame(own, shown))).toBe(scale));

it('a frame that is not laid out has the scale of what its slide will be shown in', () => {
  const element = frame(0, 0);
  frame(1280, 640).append(element);
  expect(scaleOf(element)).toBe(0.5);
});

it('what the page around it says of the scale goes before all else', () => {
  const element = frame(1280, 300);
  element.dataset.scale = '1';
  expect(scaleOf(element)).toBe(1);
});

it('a frame that is turned has no scale', () => {
  expect(scaleOf(frame(1280, 310, 100))).toBeUndefined();
  expect(scaleOf(frame(1280, 1270, 100))).toBe(0.992);
});
