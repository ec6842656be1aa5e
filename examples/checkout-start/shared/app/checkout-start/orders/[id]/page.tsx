import Link from 'next/link';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { findOrder } from '@/lib/checkout-orders';
import { PayButton } from './pay-button';

type Props = { params: Promise<{ id: string }> };

export default function Page({ params }: Props) {
  return (
    <article>
      <h1>Your order</h1>
      <Suspense fallback={<p>Loading order…</p>}>
        <OrderStatus params={params} />
      </Suspense>
    </article>
  );
}

async function OrderStatus({ params }: Props) {
  const { id } = await params;
  const order = await findOrder(id);
  if (!order) notFound();

  return (
    <>
      <p>
        {order.quantity} × {order.product}, €
        {(order.total / 100).toFixed(2)}
      </p>
      <p role="status">The order is {order.status}.</p>
      <PayButton order={id} />
      <Link
        href={`/checkout-start/orders/${id}?status=paid`}
      >
        Come back without paying
      </Link>
    </>
  );
}
