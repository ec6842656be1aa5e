import { expect, test } from 'vitest';
import { elementsIn, isWithin, parseHtml, textOf } from './html';

const page =
  '<!DOCTYPE html><html lang="en"><!--$--><head></head><body><script>if (a < b) "<p>";</script><div aria-hidden="true"><img alt=""/></div><p class="a b">1 &lt; 2 &amp;&#x27;<b>!</b></p><br/><input disabled=""></body></html>';

test('elements, attributes and text are as a browser finds them', () => {
  const all = elementsIn(parseHtml(page));
  expect(all.map(({ name }) => name)).toEqual([
    'html',
    'head',
    'body',
    'script',
    'div',
    'img',
    'p',
    'b',
    'br',
    'input',
  ]);
  const [html, , body, , , img, p] = all;
  expect(html?.attributes).toEqual({ lang: 'en' });
  expect(p && textOf(p)).toBe("1 < 2 &'!");
  expect(body && textOf(body)).toBe("1 < 2 &'!");
  expect(img && isWithin(img, ({ attributes }) => attributes['aria-hidden'] === 'true')).toBe(true);
  expect(p && isWithin(p, ({ name }) => name === 'div')).toBe(false);
});

test.each(['<p class="a" class="b"></p>', '<p', '<script>1', '&lt'])(
  '%s is refused: a browser would repair it',
  (body) => {
    expect(() => parseHtml(`<!DOCTYPE html>\n<html><head></head><body>${body}`)).toThrow(
      /^line 2, column \d+: [a-z-]+$/,
    );
  },
);
