'use server';

import { forbidden, unauthorized } from 'next/navigation';

export async function size(text: string) {
  return text.length;
}
export async function forbid() {
  forbidden();
}
export async function challenge() {
  unauthorized();
}
