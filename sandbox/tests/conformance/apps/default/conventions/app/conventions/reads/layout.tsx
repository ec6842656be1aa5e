import { cookies, headers } from 'next/headers';
import { type ReactNode, Suspense } from 'react';
import { stamp } from './stamp';

async function Reads() {
  const who = (await cookies()).get('who')?.value;
  const header = (await headers()).get('x-who');
  return <p data-testid="reads">{`${who} ${header} ${stamp()}`}</p>;
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <div>
      <Suspense fallback={<p>Reading</p>}>
        <Reads />
      </Suspense>
      {children}
    </div>
  );
}
