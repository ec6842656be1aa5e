import { headers } from 'next/headers';
import { after } from 'next/server';
import { type ReactNode, Suspense } from 'react';
import { log } from '../log';

async function Marked() {
  const mark = (await headers()).get('x-mark');
  after(() => {
    log().push(`layout ${mark}`);
  });
  return null;
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      <Suspense>
        <Marked />
      </Suspense>
      {children}
    </>
  );
}
