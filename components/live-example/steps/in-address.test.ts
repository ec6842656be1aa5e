import { expect, test } from 'vitest';
import type { Variant } from '../types';
import { stepIn, stepProblem, variantAt } from './in-address';

const step = { caption: 'C', open: [] };
const plain = { name: 'action' } as unknown as Variant;
const stepped = { name: 'route', steps: [step, step, step] } as unknown as Variant;
const variants = [plain, stepped];

test.each([
  [{ search: '', hash: '#step-3' }, 3],
  [{ search: '?step=2', hash: '' }, 2],
  [{ search: '?step=2', hash: '#step-1' }, 1],
  [{ search: '?step=4', hash: '' }, undefined],
  [{ search: '?step=0', hash: '' }, undefined],
  [{ search: '?step=1e0', hash: '#step-' }, undefined],
  [{ search: '?step=<img>', hash: '#step-3x' }, undefined],
])('%o asks for %s', (address, wanted) => {
  expect(stepIn(address, variants)).toBe(wanted);
});

test('a step is seen in a variant that has it, the known one first', () => {
  expect(variantAt(2, variants, 'action')).toBe('route');
  expect(variantAt(2, [stepped, { ...stepped, name: 'other' }], 'other')).toBe('other');
  expect(variantAt(undefined, variants, 'action')).toBe('action');
});

test('why there is no such step', () => {
  expect(stepProblem(2, variants)).toBeUndefined();
  expect(stepProblem(undefined, [plain])).toBeUndefined();
  expect(stepProblem(4, variants)).toBe('step: got "4"; allowed: a whole number from 1 to 3');
  expect(stepProblem(1, [plain])).toBe('step: got "1"; what is shown has no steps');
});
