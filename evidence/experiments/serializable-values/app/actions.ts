'use server';

const kindOf = (value: unknown) => Object.prototype.toString.call(value).slice(8, -1);

export async function namesOf(...values: unknown[]) {
  return values.map(kindOf).join(', ');
}

export async function readX(point: { x: number }) {
  return point.x;
}

export async function giveMap() {
  return new Map([['date', new Date(0)]]);
}

export async function giveFunction() {
  return () => 'from the server';
}

class Point {
  constructor(readonly x: number) {}
}

export async function giveInstance() {
  return new Point(1);
}
