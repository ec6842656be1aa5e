import { connection } from 'next/server';
import { Suspense } from 'react';
import { heldTwice, privateInUnstable, privately } from '../../../lib/cached-calls/functions';
import { tried } from '../../../lib/cached-calls/tried';

async function Told() {
  await connection();
  return (
    <>
      <p data-testid="connecting">{await tried(privately.connecting)}</p>
      <p data-testid="remote-in-private">{await tried(privately.remoteInPrivate)}</p>
      <p data-testid="private-in-remote">{await tried(privately.privateInRemote)}</p>
      <p data-testid="private-in-unstable">{await tried(privateInUnstable)}</p>
      <p data-testid="held">{JSON.stringify(await heldTwice())}</p>
    </>
  );
}

export default function Page() {
  return (
    <Suspense>
      <Told />
    </Suspense>
  );
}
