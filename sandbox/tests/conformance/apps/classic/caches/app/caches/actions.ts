'use server';

import { revalidateTag, updateTag } from 'next/cache';

export async function update() {
  updateTag('conformance-tag');
}
export async function softly() {
  revalidateTag('conformance-tag', 'max');
}
