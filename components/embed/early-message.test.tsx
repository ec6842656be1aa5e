// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { messageIn } from '../../embed/messages';
import { EarlyMessage } from './early-message';

const root = document.documentElement;
let ending = new AbortController();
const says = (data: unknown) => dispatchEvent(new MessageEvent('message', { data, source: window.parent }));

/** As HTML has it: text of a script that React has written, with nothing that has another spelling. */
function run() {
  const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(renderToStaticMarkup(<EarlyMessage />)) ?? [];
  expect(script).not.toMatch(/&\w+;/);
  new Function('addEventListener', script)((type: string, listener: EventListener) =>
    addEventListener(type, listener, { signal: ending.signal }),
  );
}

// Other tests have the same document.
function clear() {
  ending.abort();
  ending = new AbortController();
  root.removeAttribute('style');
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
}
beforeEach(clear);
afterEach(clear);

it.each([1, 0.5, 0.1, 2])('text immediately has the size that it has later, shown at %d', async (scale) => {
  run();
  says(messageIn('scale', { scale }));
  const early = root.style.getPropertyValue('--fontsize');
  vi.resetModules();
  const { showAtScale } = await import('./text-sizes');
  showAtScale(scale);
  expect(early).toBe(root.style.getPropertyValue('--fontsize'));
  showAtScale(2);
  expect(root.style.getPropertyValue('--fontsize')).toBe(scale === 2 ? '' : '13');
});

it('leaves what is not a scale, and what is of another source', () => {
  run();
  for (const scale of [0, -1, Number.NaN, 'much']) says({ ...messageIn('scale', { scale: 1 }), scale });
  says({ type: 'scale', scale: 1 });
  expect(root.getAttribute('style') ?? '').toBe('');
});

it('keeps whether it is in view', () => {
  run();
  says(messageIn('start', {}));
  expect(root.dataset.told).toBe('start');
});
