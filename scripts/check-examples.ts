/** `tsx scripts/check-examples.ts`: every example, variant by variant, against the types of the real next and react. */
import { elapsed } from './lib/elapsed';
import { exampleTypeChecks } from './lib/example-types';
import { commandStep, inOrder } from './lib/steps';

export async function main() {
  const start = performance.now();
  const advice = 'each line above names file, line and column; correct it there';
  await inOrder([commandStep('Types of the examples', advice, ...exampleTypeChecks())]);
  console.log(`All examples type-check in ${elapsed(performance.now() - start)}`);
  return 0;
}
