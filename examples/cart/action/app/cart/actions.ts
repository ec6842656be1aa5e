'use server';

import { refresh } from 'next/cache';
import * as cart from '@/lib/cart';

export async function changeQuantity(
  id: string,
  by: number,
): Promise<{ error?: string }> {
  if (!cart.isStep(by))
    return { error: 'One at a time.' };

  const changed = await cart.changeQuantity(id, by);
  refresh(); // the true quantity, in the same answer
  return changed ? {} : { error: 'Not in the cart.' };
}
