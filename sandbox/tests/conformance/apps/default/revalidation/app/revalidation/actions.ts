'use server';

import { refresh, revalidatePath, revalidateTag, updateTag } from 'next/cache';
import { redirect } from 'next/navigation';
import { longTag, tag } from './data';

export async function expireTag() {
  revalidateTag(tag, { expire: 0 });
}
export async function refreshOnly() {
  refresh();
}
export async function update() {
  updateTag(tag);
}
export async function updateLong() {
  updateTag(longTag);
}
export async function updateAndLeave() {
  updateTag('revalidation-other');
  redirect('/revalidation/stored');
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
