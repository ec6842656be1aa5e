'use client';

import { createContext, type ReactNode, useContext, useReducer } from 'react';

type Lines = Record<string, number>;
type Change = { type: 'add'; product: string } | { type: 'remove'; product: string } | { type: 'clear' };

function change(lines: Lines, action: Change): Lines {
  switch (action.type) {
    case 'add':
      return { ...lines, [action.product]: (lines[action.product] ?? 0) + 1 };
    case 'remove': {
      const { [action.product]: _gone, ...rest } = lines;
      return rest;
    }
    case 'clear':
      return {};
  }
}

interface Cart {
  lines: Lines;
  dispatch: (action: Change) => void;
}
const CartContext = createContext<Cart | null>(null);

export function CartProvider({ children }: { children: ReactNode }) {
  const [lines, dispatch] = useReducer(change, {});
  return <CartContext.Provider value={{ lines, dispatch }}>{children}</CartContext.Provider>;
}

export function useCart(): Cart {
  const cart = useContext(CartContext);
  if (!cart) throw new Error('useCart needs a CartProvider');
  return cart;
}
