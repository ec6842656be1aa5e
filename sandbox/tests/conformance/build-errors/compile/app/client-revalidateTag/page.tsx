'use client';

import { revalidateTag } from 'next/cache';

export default function Page() {
  return <button onClick={() => revalidateTag('a', 'max')}>Call</button>;
}
