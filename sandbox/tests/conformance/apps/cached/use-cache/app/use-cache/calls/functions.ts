import { cache } from 'react';

let runs = 0;
const run = () => {
  runs += 1;
  return runs;
};

async function first(value: string) {
  'use cache';
  return `${value} ${run()}`;
}

async function all(...values: string[]) {
  'use cache';
  return `${values} ${run()}`;
}

async function own(of: { name: string }) {
  'use cache: private';
  return `${of.name} ${run()}`;
}

async function slow(of: { name: string }) {
  'use cache';
  await new Promise((done) => setTimeout(done, 200));
  return `${of.name} ${run()}`;
}

async function fails(): Promise<string> {
  'use cache';
  throw new Error('The secret of use-cache');
}

const held = cache(() => ({ run: run() }));

async function holds() {
  'use cache';
  const [first, again] = [held(), held()];
  return again === first;
}

/** Called with more than it declares, as untyped code may. */
const more = first as (...values: string[]) => Promise<string>;

export const calls: Record<string, () => Promise<unknown>> = {
  undeclared: () => Promise.all([more('a', 'b'), more('a', 'c'), more('d', 'b')]),
  rest: () => Promise.all([all('a', 'b'), all('a', 'c')]),
  own: async () => [await own({ name: 'a' }), await own({ name: 'a' }), await own({ name: 'b' })],
  slow: () => Promise.all([slow({ name: 'a' }), slow({ name: 'a' })]),
  fails: () =>
    fails().catch((error: Error & { digest?: string }) => [
      error.message.includes('secret'),
      typeof error.digest,
    ]),
  holds,
};
