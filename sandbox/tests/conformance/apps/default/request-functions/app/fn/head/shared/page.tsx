import { cache } from 'react';

const holder = globalThis as typeof globalThis & { fnShared?: number };
const next = cache(() => {
  holder.fnShared = (holder.fnShared ?? 0) + 1;
  return holder.fnShared;
});

export async function generateMetadata() {
  return { title: `number ${next()}` };
}

export default function Page() {
  return <p data-testid="shown">{`number ${next()}`}</p>;
}
