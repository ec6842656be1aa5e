'use server';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';

export async function reset() {
  const jar = await cookies();
  jar.set('rc-first', '1');
  redirect('/reports-cookies/shown');
}

export async function swap() {
  const jar = await cookies();
  jar.delete('rc-first');
  jar.set('rc-second', '2');
  redirect('/reports-cookies/shown');
}
