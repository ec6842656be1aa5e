'use client';

import { prefetch } from 'next/cache';

export default function Page() {
  return <button onClick={() => prefetch()}>Call</button>;
}
