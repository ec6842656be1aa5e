'use server';

import { isLiked, setLiked } from '@/lib/like-button';

export async function toggleLike(photo: string) {
  await setLiked(photo, !(await isLiked(photo)));
  // Saved, and the page is never told.
}
