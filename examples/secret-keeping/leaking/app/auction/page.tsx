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
  const lot = await findLot();
  // Leak 1: props of a Client Component are part of the
  // document, the reserve among them, shown or not.
  return <BidForm lot={lot} />;
}
