'use client';

export default function Loading() {
  // Next.js renders it ahead, and would refuse to build the page.
  if (typeof window !== 'undefined') throw new Error('a loading.tsx that fails');
  return <p>loading</p>;
}
