'use client';

import { useState } from 'react';
import { forget, soften } from './actions';

export function Act() {
  return (
    <div>
      <button type="button" onClick={() => forget('tagged')}>
        Forget tagged
      </button>
      <button type="button" onClick={() => forget('frame')}>
        Forget frame
      </button>
      <button type="button" onClick={() => forget('file')}>
        Forget file
      </button>
      <button type="button" onClick={() => soften('tagged')}>
        Soften tagged
      </button>
    </div>
  );
}

export function Inside() {
  const [count, setCount] = useState(0);
  return <button type="button" onClick={() => setCount(count + 1)}>{`Inside ${count}`}</button>;
}
