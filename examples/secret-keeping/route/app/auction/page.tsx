import { Suspense } from 'react';
import { findLot } from '@/lib/lots';
import { BidForm } from './bid-form';

export default function Page() {
  return (
    <article>
      <h1>Auction</h1>
      <Suspense fallback={<p>Loading the lot…</p>}>
        <LotForSale />
      </Suspense>
    </article>
  );
}

async function LotForSale() {
  const { title } = await findLot();

  return (
    <section>
      <p>For sale: {title}</p>
      <BidForm />
    </section>
  );
}
