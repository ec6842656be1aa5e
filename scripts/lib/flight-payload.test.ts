import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { inlineScripts } from './content-policy';
import { payloadAsData } from './flight-payload';

const first = '<script>(self.__next_f=self.__next_f||[]).push([0])</script>';
const second = String.raw`<script>self.__next_f.push([1,"1:\"\u003c/script>)\"\n"])</script>`;
const third = '<script>self.__next_f.push([1,"b"])</script>';
const code = '<script src="/a.js" async=""></script>';

/** What Next.js finds, once a page has run. */
function handedOver(html: string): unknown {
  const self: { __next_f?: unknown[] } = {};
  const data = [...html.matchAll(/<script type="application\/json" data-payload="">(.*?)<\/script>/gs)];
  inlineScripts(html).forEach((script, index) => {
    const previousElementSibling = { textContent: data[index]?.[1] };
    runInNewContext(script, { self, document: { currentScript: { previousElementSibling } } });
  });
  return self.__next_f;
}

test('the pieces of a payload reach Next.js as they were, in their order', () => {
  const html = payloadAsData(`${code}${first}${second}<p></p>${third}`);
  expect(handedOver(html)).toEqual([[0], [1, '1:"</script>)"\n'], [1, 'b']]);
});

test('pieces that follow each other become one, and nothing else changes', () => {
  const html = payloadAsData(`${code}${first}${second}<p></p>${third}<script>other()</script>`);
  expect(html.match(/data-payload/g)).toHaveLength(2);
  expect(html.replace(/<script type="application\/json".*?<\/script><script>.*?<\/script>/gs, '|')).toBe(
    `${code}|<p></p>|<script>other()</script>`,
  );
  expect(payloadAsData('<p></p>')).toBe('<p></p>');
});

test('however many pieces there are, pages run one and the same script for them', () => {
  const scripts = [first + second, first + third + third].flatMap((page) =>
    inlineScripts(payloadAsData(page)),
  );
  expect(new Set(scripts).size).toBe(1);
});

test('a piece that is not data fails the build', () => {
  expect(() => payloadAsData('<script>self.__next_f.push([now()])</script>')).toThrow(SyntaxError);
});
