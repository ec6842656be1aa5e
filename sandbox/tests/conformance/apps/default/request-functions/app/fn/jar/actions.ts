'use server';

import { cookies } from 'next/headers';

export async function take(flavour: string) {
  (await cookies()).set('flavour', flavour);
}
export async function expire() {
  (await cookies()).set('flavour', 'late', { maxAge: 0 });
}
