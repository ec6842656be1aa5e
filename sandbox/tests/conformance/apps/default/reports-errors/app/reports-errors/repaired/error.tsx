'use client';
import { useState } from 'react';

export default function Failed({ reset, retry }: { reset?: () => void; retry?: () => void }) {
  const [tries, setTries] = useState(0);
  return (
    <>
      <p data-testid="failed">{`Failed, ${typeof reset}, ${typeof retry}`}</p>
      <button
        type="button"
        onClick={() => {
          setTries(tries + 1);
          reset?.();
        }}
      >
        Reset
      </button>
      <button type="button" onClick={() => retry?.()}>
        Retry
      </button>
    </>
  );
}
