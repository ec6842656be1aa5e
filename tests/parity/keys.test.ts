import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ExampleView } from '../../catalog';
import { runKeys } from './keys';

const cart = { slug: 'cart', variants: [] } as unknown as ExampleView;

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
  ['tests/parity/sandbox-app.ts', ['sandbox', 'broken', 'robustness', 'differences']],
  ['sandbox/host/differences.ts', ['sandbox', 'broken', 'robustness', 'differences']],
  ['tests/parity/real-app.ts', ['next']],
  ['evidence/lab/running-app.ts', ['next']],
  ['tests/parity/alive.ts', ['sandbox', 'next', 'broken', 'robustness', 'differences']],
  ['examples/cart/spec.ts', ['sandbox', 'next', 'broken']],
  ['examples/app.ts', ['sandbox', 'next', 'broken', 'robustness', 'differences']],
  ['tests/parity/safety.spec.ts', []],
  ['tests/parity/mutations.spec.ts', ['broken']],
  ['tests/parity/robustness.spec.ts', ['robustness']],
  ['tests/hostile/memory.ts', ['robustness']],
  ['tests/differences/window-proofs.ts', ['differences']],
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
  const variants = [{ name: 'action', files: { '/app/page.tsx': 'page' } }];
  const changed = { ...cart, variants } as unknown as ExampleView;
  expect(runKeys().example(changed, 'the sandbox')).not.toBe(before.sandbox);
});
