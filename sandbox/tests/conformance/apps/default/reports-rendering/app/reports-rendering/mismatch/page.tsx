'use client';
import { useState } from 'react';

export default function Page() {
  const [count, setCount] = useState(0);
  const where = typeof window === 'undefined' ? 'server' : 'browser';
  return (
    <>
      <p data-testid="where">{where}</p>
      <button type="button" onClick={() => setCount(count + 1)}>{`Count ${count}`}</button>
    </>
  );
}
