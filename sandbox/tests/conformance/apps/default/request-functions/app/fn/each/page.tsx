import { cookies, headers } from 'next/headers';
import { Suspense, use } from 'react';

function Shown() {
  const who = use(cookies()).get('who')?.value ?? 'nobody';
  const mark = use(headers()).get('x-mark') ?? 'nothing';
  return <p data-testid="shown">{`${who} with ${mark}`}</p>;
}

export default function Page() {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Shown />
    </Suspense>
  );
}
