import { Act } from './act';

interface Rows {
  a?: { b?: string; c: () => string };
}

export default function Page() {
  const rows: Rows | undefined = { a: { b: 'from a.b', c: () => 'a function' } };
  const none: Rows | undefined = undefined as Rows | undefined;
  async function read() {
    'use server';
    return `${rows?.a?.b} ${none?.a?.b}`;
  }
  async function plain() {
    'use server';
    return String(rows.a?.b);
  }
  return (
    <main>
      <Act name="optional" run={read} />
      <Act name="plain" run={plain} />
    </main>
  );
}
