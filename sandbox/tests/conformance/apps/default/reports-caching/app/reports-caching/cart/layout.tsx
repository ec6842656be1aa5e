import { cookies } from 'next/headers';
import { type ReactNode, Suspense } from 'react';
import { counts } from '../../../lib/reports-caching';
import { CartProvider } from './cart';

async function cartOf(): Promise<number> {
  const id = (await cookies()).get('reports-cart')?.value;
  return id ? (counts().carts.get(id) ?? 0) : 0;
}

export default function Layout({ children }: { children: ReactNode }) {
  const cart = cartOf();
  return (
    <CartProvider cart={cart}>
      <Suspense fallback={<p>Waiting for the cart</p>}>{children}</Suspense>
    </CartProvider>
  );
}
