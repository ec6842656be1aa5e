'use client';

import { useCart } from './cart-context';

export function CartBadge() {
  const { lines } = useCart();
  const total = Object.values(lines).reduce((sum, count) => sum + count, 0);
  return <span data-testid="badge">{total}</span>;
}
