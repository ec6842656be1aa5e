import { expect, it } from 'vitest';
import { unloadedIn } from './unloaded-in';

const problem = (message: string) => ({ stage: 'build' as const, attempt: 0, message });
const missing = problem('the sandbox could not be loaded: Failed to fetch');

it('tells why the sandbox could not be loaded', () => {
  expect(unloadedIn({ problem: missing })).toBe('Failed to fetch');
});

it('tells nothing of a mistake in the app, or once the app has been shown', () => {
  expect(unloadedIn({ problem: problem('Unexpected token') })).toBeUndefined();
  expect(unloadedIn({ problem: missing, shown: 1 })).toBeUndefined();
  expect(unloadedIn({})).toBeUndefined();
});
