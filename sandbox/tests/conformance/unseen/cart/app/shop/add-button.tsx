'use client';

import { useCart } from './cart-context';

export default function AddButton({ product }: { product: string }) {
  const { dispatch } = useCart();
  return (
    <button type="button" onClick={() => dispatch({ type: 'add', product })}>
      Add {product}
    </button>
  );
}
