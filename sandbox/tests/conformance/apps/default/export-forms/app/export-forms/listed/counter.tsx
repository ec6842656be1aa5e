'use client';
export { Counter, label };

import { useState } from 'react';

const label = 'A label';
const Counter = () => {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      Count {count}
    </button>
  );
};
