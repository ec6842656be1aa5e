import { cacheLife } from 'next/cache';

async function inner() {
  'use cache';
  cacheLife('seconds');
  return 'short';
}

async function outer() {
  'use cache';
  return inner();
}

export default async function Page() {
  return <p>{await outer()}</p>;
}
