'use client';
import { useId, useState } from 'react';

export default function Page() {
  const id = useId();
  const [count, setCount] = useState(0);
  const where = typeof window === 'undefined' ? 'server' : 'browser';
  return (
    <>
      <h1 data-testid="where" suppressHydrationWarning>
        {where}
      </h1>
      <p data-testid="again" suppressHydrationWarning>{`${where} ${count}`}</p>
      <label htmlFor={id}>Email</label>
      <input id={id} />
      <p data-testid="id">{id}</p>
      <button type="button" onClick={() => setCount(count + 1)}>
        Render again
      </button>
    </>
  );
}
