'use server';
import { revalidatePath } from 'next/cache';
import { sent } from '../../../lib/reports-forms';

export async function like(photo: string) {
  await new Promise((resolve) => setTimeout(resolve, 300));
  sent().likes.set(photo, (sent().likes.get(photo) ?? 0) + 1);
  revalidatePath('/reports-forms/likes');
}
