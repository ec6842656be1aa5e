'use server';

export async function withThis(this: void, count: number) {
  return count + 1;
}

export const rest = async (...all: number[]) => all.length;

export async function ofAnObject() {
  const counter = {
    value: 3,
    get() {
      return this.value;
    },
  };
  return counter.get();
}

export async function ofAFunction() {
  function count(..._all: number[]) {
    return arguments.length;
  }
  return count(1, 2, 3);
}

export async function ofAClass() {
  class Counter {
    value = 1;
    get() {
      return this.value;
    }
  }
  return new Counter().get();
}

export async function defaults(a: number, b = a * 2, { c = 5 } = {}) {
  return [a, b, c];
}
