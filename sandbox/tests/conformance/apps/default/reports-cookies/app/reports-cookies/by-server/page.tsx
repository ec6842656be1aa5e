import { headers } from 'next/headers';
import { Suspense } from 'react';

async function SignedIn() {
  const host = (await headers()).get('host');
  const response = await fetch(`http://${host}/reports-cookies/write/default-path`, { method: 'POST' });
  return <p data-testid="shown">{`${await response.text()} ${response.headers.getSetCookie().length}`}</p>;
}

export default function Page() {
  return (
    <Suspense>
      <SignedIn />
    </Suspense>
  );
}
