'use client';
import { useRouter } from 'next/navigation';

export function Filter() {
  const router = useRouter();
  return (
    <button type="button" onClick={() => router.push('/reports-navigation/listings?region=75')}>
      75
    </button>
  );
}
