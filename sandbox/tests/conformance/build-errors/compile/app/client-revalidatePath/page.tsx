'use client';

import { revalidatePath } from 'next/cache';

export default function Page() {
  return <button onClick={() => revalidatePath('a')}>Call</button>;
}
