import { cookies, headers } from 'next/headers';
import { after } from 'next/server';
import { cache, Suspense } from 'react';
import { log } from '../log';

export async function generateMetadata() {
  after(() => {
    log().push('metadata');
  });
  return { title: 'After' };
}

const stamp = cache(() => ({ at: Math.random() }));

async function Marked() {
  const mark = (await headers()).get('x-mark');
  const stamped = stamp();
  after(async () => {
    log().push(`page ${mark}`, `same ${mark} ${stamp() === stamped}`);
    try {
      await cookies();
      log().push(`read ${mark}`);
    } catch (error) {
      log().push(`refused ${mark} ${(error as Error).message}`);
    }
  });
  return <p>Marked</p>;
}

export default function Page() {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Marked />
    </Suspense>
  );
}
