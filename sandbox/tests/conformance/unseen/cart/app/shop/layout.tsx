import Link from 'next/link';
import type { ReactNode } from 'react';
import { CartBadge } from './cart-badge';
import { CartProvider } from './cart-context';

export default function ShopLayout({ children }: { children: ReactNode }) {
  return (
    <CartProvider>
      <header>
        <Link href="/shop">Products</Link> <Link href="/shop/cart">Cart</Link> <CartBadge />
      </header>
      {children}
    </CartProvider>
  );
}
