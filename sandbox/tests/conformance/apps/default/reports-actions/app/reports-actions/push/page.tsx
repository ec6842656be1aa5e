'use client';
import { useRouter } from 'next/navigation';
import { record } from './actions';

export default function Page() {
  const router = useRouter();
  return (
    <>
      <button
        type="button"
        onClick={() => {
          router.push('/reports-actions/push/target?by=push-first');
          record('push-first');
        }}
      >
        Push, then record
      </button>
      <button
        type="button"
        onClick={() => {
          record('record-first');
          router.push('/reports-actions/push/target?by=record-first');
        }}
      >
        Record, then push
      </button>
    </>
  );
}
