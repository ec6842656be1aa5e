import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ExampleView } from '../../catalog';
import { runKeys } from './keys';

const cart = { slug: 'cart', variants: [] } as unknown as ExampleView;

/** @param changed the path of a file that reads otherwise than it stands */
function keys(changed?: string) {
  const keyOfRun = runKeys((path) => (path === changed ? Buffer.from('changed') : readFileSync(path)));
  return {
    sandbox: keyOfRun(cart, 'the sandbox'),
    next: keyOfRun(cart, 'Next.js with Cache Components'),
  };
}
const before = keys();

test.each([
  ['tests/parity/sandbox-app.ts', ['sandbox']],
  ['sandbox/host/differences.ts', ['sandbox']],
  ['tests/parity/real-app.ts', ['next']],
  ['evidence/lab/running-app.ts', ['next']],
  ['tests/parity/alive.ts', ['sandbox', 'next']],
  ['examples/cart/spec.ts', ['sandbox', 'next']],
  ['examples/app.ts', ['sandbox', 'next']],
  ['tests/parity/safety.spec.ts', []],
  ['examples/todos/spec.ts', []],
])('a change of %s asks for %j again', (path, targets) => {
  const after = keys(path);
  const asked = (['sandbox', 'next'] as const).filter((target) => after[target] !== before[target]);
  expect(asked).toEqual(targets);
});

test('each mode of Next.js is a run of its own', () => {
  const keyOfRun = runKeys();
  expect(keyOfRun(cart, 'Next.js without Cache Components')).not.toBe(before.next);
});

test('files of a variant are part of the key', () => {
  const variants = [{ name: 'action', files: { '/app/page.tsx': 'page' } }];
  expect(runKeys()({ ...cart, variants } as unknown as ExampleView, 'the sandbox')).not.toBe(before.sandbox);
});
