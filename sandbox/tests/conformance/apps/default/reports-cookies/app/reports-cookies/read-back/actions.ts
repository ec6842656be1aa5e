'use server';
import { cookies, headers } from 'next/headers';

export async function visit() {
  const jar = await cookies();
  const before = jar.get('rc-visits')?.value ?? 'none';
  jar.set('rc-visits', 'counted');
  const after = jar.get('rc-visits')?.value ?? 'none';
  const sent = (await headers()).get('cookie') ?? '';
  return `${before} ${after} ${sent.includes('rc-visits=counted')}`;
}
