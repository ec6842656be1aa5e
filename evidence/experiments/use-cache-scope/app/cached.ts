import { cookies } from 'next/headers';
import { count } from './count';

export async function read(name: string): Promise<string> {
  'use cache';
  return `${name} ${count('read')}`;
}

/** Reads the request where that is not allowed. */
export async function readCookie(): Promise<string> {
  'use cache';
  return (await cookies()).get('name')?.value ?? 'nobody';
}
