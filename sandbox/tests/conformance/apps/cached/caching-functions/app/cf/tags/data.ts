import { cacheTag } from 'next/cache';

const stamp = () => String(Math.random());

async function two() {
  'use cache';
  cacheTag('cf-one', 'cf-two');
  return stamp();
}

async function twice() {
  'use cache';
  cacheTag('cf-twice');
  cacheTag('cf-twice');
  return stamp();
}

async function byArgument(id: string) {
  'use cache';
  cacheTag(`cf-id-${id}`);
  return stamp();
}

async function inner() {
  'use cache';
  cacheTag('cf-inner');
  return stamp();
}

async function outer() {
  'use cache';
  return `${await inner()} in ${stamp()}`;
}

async function long() {
  'use cache';
  cacheTag('x'.repeat(256));
  return stamp();
}

async function tooLong() {
  'use cache';
  cacheTag('x'.repeat(257));
  return stamp();
}

async function many() {
  'use cache';
  cacheTag(...Array.from({ length: 140 }, (_, at) => `cf-many-${at}`));
  return stamp();
}

export const read = async () => ({
  two: await two(),
  twice: await twice(),
  first: await byArgument('first'),
  second: await byArgument('second'),
  inner: await inner(),
  outer: await outer(),
  long: await long(),
  tooLong: await tooLong(),
  many: await many(),
});
