'use server';

import { revalidateTag, updateTag } from 'next/cache';

export async function forget(tag: string) {
  updateTag(tag);
}
export async function soften(tag: string) {
  revalidateTag(tag, 'max');
}
