import { B, fromB, lateB, seenByB } from './circle-b';

export const fromA = 'A';
export function hoisted() {
  return 'hoisted';
}
export const both = () => [fromA, fromB, lateB(), new B().name, seenByB];
export default class A {
  name = 'class A';
}
