'use server';

import { readStock } from '@/lib/stock';

// Reads, and yet each call is a POST.
export async function currentStock() {
  console.log('stock: asked');
  return readStock();
}
