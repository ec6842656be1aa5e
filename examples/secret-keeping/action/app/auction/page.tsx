import { Suspense } from 'react';
import { findLot, judge } from '@/lib/lots';
import { BidForm, type Verdict } from './bid-form';

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
  const { title, reserve } = await findLot();

  async function bid(
    _previous: Verdict,
    form: FormData,
  ): Promise<Verdict> {
    'use server';
    // `reserve` comes from outside this function, so it
    // went to the browser and back: encrypted.
    // What is returned goes there in clear.
    return judge(form.get('amount'), reserve);
  }

  return (
    <section>
      <p>For sale: {title}</p>
      <BidForm bid={bid} />
    </section>
  );
}
