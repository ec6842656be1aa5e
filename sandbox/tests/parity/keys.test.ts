import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ExampleWithSpec } from './examples';
import { runKeys } from './keys';

const cart: ExampleWithSpec = { slug: 'cart', variants: [], spec: 'examples/cart/spec.ts' };

/** @param changed the path of a file that is read with another text */
function keys(changed?: string) {
  const keyOfRun = runKeys((path) => (path === changed ? Buffer.from('changed') : readFileSync(path)));
  return {
    sandbox: keyOfRun.example(cart, 'the sandbox'),
    next: keyOfRun.example(cart, 'Next.js with Cache Components'),
    broken: keyOfRun.example(cart, 'the sandbox, broken on purpose'),
    robustness: keyOfRun.spec('robustness'),
    differences: keyOfRun.spec('differences'),
  };
}
const before = keys();
const targets = ['sandbox', 'next', 'broken', 'robustness', 'differences'] as const;

test.each([
  ['sandbox/tests/parity/sandbox-app.ts', ['sandbox', 'broken', 'robustness', 'differences']],
  ['sandbox/host/differences.ts', ['sandbox', 'broken', 'robustness', 'differences']],
  ['sandbox/tests/parity/real-app.ts', ['next']],
  ['evidence/lab/running-app.ts', ['next']],
  ['sandbox/tests/parity/alive.ts', ['sandbox', 'next', 'broken', 'robustness', 'differences']],
  ['examples/cart/spec.ts', ['sandbox', 'next', 'broken']],
  ['examples/app.ts', ['sandbox', 'next', 'broken', 'robustness', 'differences']],
  ['sandbox/tests/parity/safety.spec.ts', []],
  ['sandbox/tests/parity/mutations.spec.ts', ['broken']],
  ['sandbox/tests/parity/robustness.spec.ts', ['robustness']],
  ['sandbox/tests/hostile/memory.ts', ['robustness']],
  ['sandbox/tests/differences/window-proofs.ts', ['differences']],
  ['examples/todos/spec.ts', []],
])('a change of %s asks for %j again', (path, wanted) => {
  const after = keys(path);
  const asked = targets.filter((target) => after[target] !== before[target]);
  expect(asked).toEqual(wanted);
});

test('each mode of Next.js is a run of its own', () => {
  expect(runKeys().example(cart, 'Next.js without Cache Components')).not.toBe(before.next);
});

test('files of a variant are part of the key', () => {
  const variants = [{ name: 'action', files: { '/app/page.tsx': 'page' }, isApart: false }];
  const changed = { ...cart, variants };
  expect(runKeys().example(changed, 'the sandbox')).not.toBe(before.sandbox);
});
