'use server';

let calls = 0;

export async function add(from: string) {
  calls += 1;
  return { from, calls };
}
