'use server';

import { refresh } from 'next/cache';
import * as likes from '@/lib/like-button';

/** Says what is wanted, not "toggle": twice is once. */
export async function setLiked(
  photo: string,
  liked: boolean,
) {
  // Both come from the client, whatever the types say.
  await likes.setLiked(photo, liked === true);
  refresh(); // else the heart falls back
}
