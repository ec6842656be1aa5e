'use client';

import { useState } from 'react';
import { expire, take } from './actions';

export function Act() {
  const [count, setCount] = useState(0);
  return (
    <div>
      <button type="button" onClick={() => setCount(count + 1)}>{`Count ${count}`}</button>
      <button type="button" onClick={() => take('oat')}>
        Take oat
      </button>
      <button type="button" onClick={() => take('')}>
        Take nothing
      </button>
      <button type="button" onClick={() => expire()}>
        Expire
      </button>
    </div>
  );
}
