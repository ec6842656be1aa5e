import { cacheLife } from 'next/cache';

async function made() {
  'use cache';
  cacheLife({ revalidate: 1, expire: 600 });
  return String(Math.random());
}

export default async function Page() {
  return <p data-testid="made">{await made()}</p>;
}
