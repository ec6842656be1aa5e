'use client';
import { useState, useTransition } from 'react';
import { fail } from './actions';

export default function Page() {
  const [count, setCount] = useState(0);
  const [, startTransition] = useTransition();
  return (
    <>
      <button type="button" onClick={() => setCount(count + 1)}>{`Count ${count}`}</button>
      <button
        type="button"
        onClick={() => {
          fail();
        }}
      >
        Fail in a handler
      </button>
      <button type="button" onClick={() => startTransition(() => fail())}>
        Fail in a transition
      </button>
      <form action={fail}>
        <button type="submit">Fail in a form</button>
      </form>
    </>
  );
}
