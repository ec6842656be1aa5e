'use client';
import { createContext, type ReactNode, useContext } from 'react';

const Context = createContext('none');

export function Currency({ children }: { children: ReactNode }) {
  return <Context value="euro">{children}</Context>;
}

export function Shown() {
  return <p data-testid="currency">{useContext(Context)}</p>;
}
