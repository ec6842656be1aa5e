'use server';

import {
  isKind,
  readShelf,
  type Shelf,
} from '@/lib/product-list';

// Works, and is a POST: nothing may keep the answer,
// and the browser sends one action after the other.
export async function loadShelf(
  kind: string,
): Promise<Shelf | null> {
  return isKind(kind) ? readShelf(kind) : null;
}
