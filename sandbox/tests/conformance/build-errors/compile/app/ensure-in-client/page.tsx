'use client';

export const ensureStatic = 'navigation';

export default function Page() {
  return <p>Never built</p>;
}
