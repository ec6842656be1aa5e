'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

export function Buttons() {
  const router = useRouter();
  const [counted, setCounted] = useState('nothing');
  async function count() {
    const response = await fetch('/reports-caching/count', { method: 'POST' });
    setCounted(String(await response.json()));
  }
  return (
    <>
      <button
        type="button"
        onClick={async () => {
          await count();
          router.refresh();
        }}
      >
        Count and refresh
      </button>
      <button
        type="button"
        onClick={async () => {
          await count();
          router.refresh();
          router.push('/reports-caching/streamed?from=push');
        }}
      >
        Count, refresh and push
      </button>
      <p data-testid="counted">{counted}</p>
    </>
  );
}
