'use server';
import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import { counts } from '../../../lib/reports-caching';

export async function addItem() {
  const jar = await cookies();
  const id = jar.get('reports-cart')?.value ?? Math.random().toString(36).slice(2);
  jar.set('reports-cart', id);
  await new Promise((resolve) => setTimeout(resolve, 800));
  counts().carts.set(id, (counts().carts.get(id) ?? 0) + 1);
  revalidatePath('/reports-caching/cart', 'layout');
}
