import { connection } from 'next/server';
import { Suspense } from 'react';
import { broken } from '../what-is-broken';

async function Orders() {
  await connection();
  if (broken().has('orders')) throw new Error('no orders');
  return <p data-testid="orders">Orders</p>;
}

export default function Page() {
  return (
    <Suspense>
      <Orders />
    </Suspense>
  );
}
