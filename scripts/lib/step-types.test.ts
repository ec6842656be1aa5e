import { expect, test } from 'vitest';
import { loadCatalog } from '../../catalog';
import { checkedSteps } from './step-types';

const step = (name: string, shows?: string) => ({
  ...{ name, shows, caption: 'C', files: {}, open: [], isApart: false },
});

test('steps are checked but for the last, which is a variant, and those that show a problem', () => {
  const steps = [{ variant: 'action', steps: [step('one', 'broken'), step('two'), step('three')] }];
  expect(checkedSteps([{ slug: 'cart', steps }])).toEqual([
    { slug: 'cart', variants: [{ ...step('two'), name: 'action-two' }] },
  ]);
});

test('there are such steps', () => {
  const names = checkedSteps(loadCatalog().examples).flatMap(({ variants }) => variants);
  expect(names.length).toBeGreaterThan(15);
});
