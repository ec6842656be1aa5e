'use server';

import { refresh, revalidatePath, revalidateTag, updateTag } from 'next/cache';
import { tag } from './data';

export async function expireTag() {
  revalidateTag(tag, { expire: 0 });
}
export async function refreshOnly() {
  refresh();
}
export async function update() {
  updateTag(tag);
}
export async function both() {
  revalidatePath('/revalidation/plain');
  updateTag(tag);
}
export async function otherCase() {
  updateTag(tag.toUpperCase());
}
export async function returned() {
  return [refresh(), updateTag('nothing-has-it')].map((each) => typeof each).join();
}
