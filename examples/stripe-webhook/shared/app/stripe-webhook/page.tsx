import { Suspense } from 'react';
import { listPaid } from '@/lib/paid-orders';
import { SendEvent } from './send-event';

export default function Page() {
  return (
    <article>
      <h1>Stripe webhook</h1>
      <SendEvent />
      <h2>Paid orders</h2>
      <Suspense fallback={<p>Loading orders…</p>}>
        <PaidOrders />
      </Suspense>
    </article>
  );
}

async function PaidOrders() {
  const paid = await listPaid();
  if (paid.length === 0) return <p>None yet.</p>;

  return (
    <ul>
      {paid.map(({ event, order }) => (
        <li key={event}>{order}</li>
      ))}
    </ul>
  );
}
