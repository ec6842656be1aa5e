import { connection } from 'next/server';

export default async function Page() {
  await connection();
  const store = globalThis as typeof globalThis & { conformanceFails?: number };
  store.conformanceFails = (store.conformanceFails ?? 0) + 1;
  if (store.conformanceFails % 2 === 1) throw new Error('every other time');
  return <p data-testid="recovered">recovered</p>;
}
