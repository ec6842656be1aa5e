import * as all from './circle-a';
import A, { fromA, hoisted } from './circle-a';

function tried(run: () => unknown) {
  try {
    return run();
  } catch (error) {
    return error instanceof Error ? error.name : error;
  }
}

export const fromB = 'B';
export const lateB = () => [fromA, new A().name];
export class B {
  name = 'class B';
}
export const seenByB = [hoisted(), tried(() => fromA), tried(() => A), Object.keys(all).sort()];
