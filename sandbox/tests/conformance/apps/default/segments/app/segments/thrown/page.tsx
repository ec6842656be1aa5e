'use client';

import { useState } from 'react';

export default function Page() {
  const [thrown, setThrown] = useState<{ value: unknown }>();
  if (thrown) throw thrown.value;
  return (
    <div>
      <button type="button" onClick={() => setThrown({ value: 'a text' })}>
        Throw a text
      </button>
      <button type="button" onClick={() => setThrown({ value: { code: 7 } })}>
        Throw an object
      </button>
    </div>
  );
}
