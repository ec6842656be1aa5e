'use client';
import { createContext, type ReactNode, use, useOptimistic } from 'react';
import { addItem } from './actions';

const Cart = createContext<Promise<number> | undefined>(undefined);

export function CartProvider({ cart, children }: { cart: Promise<number>; children: ReactNode }) {
  return <Cart value={cart}>{children}</Cart>;
}

export function Basket() {
  const cart = use(Cart);
  if (!cart) throw new Error('no cart');
  const saved = use(cart);
  const [items, add] = useOptimistic(saved, (before: number, more: number) => before + more);
  return (
    <>
      <p data-testid="items">{`${items} of ${saved}`}</p>
      <form
        action={async () => {
          add(1);
          await addItem();
        }}
      >
        <button type="submit">Add</button>
      </form>
    </>
  );
}
