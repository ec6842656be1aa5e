'use client';
import Link from 'next/link';
import { useRef } from 'react';
import { record } from '../push/actions';

export default function Page() {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  return (
    <>
      <label>
        Draft{' '}
        <input
          onChange={({ target }) => {
            clearTimeout(timer.current);
            timer.current = setTimeout(() => record(target.value), 300);
          }}
        />
      </label>
      <Link href="/reports-actions/push/target">Target</Link>
    </>
  );
}
