'use client';

import { navigation } from 'next/cache';

export default function Page() {
  return <button onClick={() => navigation()}>Call</button>;
}
