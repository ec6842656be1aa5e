'use server';
import { cookies } from 'next/headers';

export async function ask() {
  return (await cookies()).get('rp-seen')?.value ?? 'none';
}
