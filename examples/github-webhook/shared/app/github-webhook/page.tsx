import { Suspense } from 'react';
import { listPushes } from '@/lib/pushes';
import { SendPush } from './send-push';

export default function Page() {
  return (
    <article>
      <h1>GitHub webhook</h1>
      <SendPush />
      <h2>Deployed branches</h2>
      <Suspense fallback={<p>Loading branches…</p>}>
        <Deployed />
      </Suspense>
    </article>
  );
}

async function Deployed() {
  const pushes = await listPushes();
  if (pushes.length === 0) return <p>None yet.</p>;

  return (
    <ul>
      {pushes.map(({ delivery, branch }) => (
        <li key={delivery}>{branch}</li>
      ))}
    </ul>
  );
}
