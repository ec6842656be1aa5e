'use client';

import { useState } from 'react';
import { add } from './actions';

export function AddButton() {
  const [answer, setAnswer] = useState<number>();
  return (
    <>
      <button type="button" onClick={async () => setAnswer(await add())}>
        Add
      </button>
      <output>{answer}</output>
    </>
  );
}
