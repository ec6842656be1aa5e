'use client';

import { useState } from 'react';

let failures = 0;

function Fragile({ broken }: { broken: boolean }) {
  if (broken && failures++ < 3) throw new Error('broken in the browser');
  return <p data-testid="fragile">whole</p>;
}

export function Buttons() {
  const [broken, setBroken] = useState(false);
  const [count, setCount] = useState(0);
  return (
    <div>
      <button type="button" onClick={() => setBroken(true)}>
        Break
      </button>
      <button
        type="button"
        onClick={() => {
          throw new Error('broken in a handler');
        }}
      >
        Throw in a handler
      </button>
      <button type="button" onClick={() => setCount(count + 1)}>{`Count ${count}`}</button>
      <Fragile broken={broken} />
    </div>
  );
}
