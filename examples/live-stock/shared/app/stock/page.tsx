import { Suspense } from 'react';
import { readStock } from '@/lib/stock';
import { sellOne } from './actions';
import { LiveStock } from './live-stock';
import { OrderButton } from './order-button';

export default function Page() {
  return (
    <article>
      <h1>Green tea</h1>
      <Suspense fallback={<p>Counting…</p>}>
        <Stock />
      </Suspense>
      <form action={sellOne}>
        <button type="submit">Sell one</button>
      </form>
      <OrderButton />
    </article>
  );
}

async function Stock() {
  const left = await readStock();
  // A new count from the server starts it afresh.
  return <LiveStock key={left} initial={left} />;
}
