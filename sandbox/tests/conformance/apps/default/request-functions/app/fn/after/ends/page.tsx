import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { after } from 'next/server';
import { Suspense } from 'react';
import { log } from '../log';

async function Ends() {
  const list = await headers();
  const how = list.get('x-how');
  const mark = list.get('x-mark');
  after(() => {
    log().push(`${how} ${mark}`);
  });
  if (how === 'redirects') redirect('/fn/each');
  if (how === 'misses') notFound();
  if (how === 'throws') throw new Error('the page fails');
  return <p>Ended</p>;
}

export default function Page() {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Ends />
    </Suspense>
  );
}
