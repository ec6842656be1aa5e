'use client';

export const prefetch = 'partial';

export default function Page() {
  return <p>Never built</p>;
}
