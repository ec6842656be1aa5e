'use server';

import { refresh } from 'next/cache';
import { isLiked, setLiked } from '@/lib/like-button';

export async function toggleLike(photo: string) {
  await setLiked(photo, !(await isLiked(photo)));
  refresh(); // else the heart falls back
}
