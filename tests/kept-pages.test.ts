/** What a kept page would hand on to the next test, because Playwright has no way to take it back. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const lasting =
  /\.(addInitScript|exposeFunction|exposeBinding|setExtraHTTPHeaders|setOffline|setDefault\w*Timeout|routeWebSocket|clock)\b|keyboard\.down\(/g;

/** These open a context for each test; so does Playwright's own `test`. */
const ofItsOwn = /\bnewContext\(|\bopenPartitioned\(|import \{[^}]*\btest\b[^}]*\} from '@playwright\/test'/;

/** After each test, however it ends. */
const isOnlineAgain = /test\.afterEach\(\(\{ page \}\) => page\.context\(\)\.setOffline\(false\)\);/;

test('no e2e test does to its page what the next one would find', () => {
  const specs = readdirSync('tests/e2e').filter((name) => name.endsWith('.spec.ts'));
  const texts = specs.map((name) => ({ name, text: readFileSync(join('tests/e2e', name), 'utf8') }));
  const found = texts
    .filter(({ text }) => !ofItsOwn.test(text))
    .flatMap(({ name, text }) =>
      [...text.matchAll(lasting)]
        .filter(([use]) => use !== '.setOffline' || !isOnlineAgain.test(text))
        .map(([use]) => `${name}: ${use}`),
    );
  expect(found, 'open a context of its own for it: `browser.newContext()`').toEqual([]);
});
