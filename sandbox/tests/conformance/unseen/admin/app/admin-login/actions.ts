'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';

export async function enter(next: string) {
  (await cookies()).set('role', 'admin', { httpOnly: true });
  redirect(next.startsWith('/admin') ? next : '/admin');
}
