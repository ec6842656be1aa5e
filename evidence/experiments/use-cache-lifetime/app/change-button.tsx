'use client';

import { useState } from 'react';
import { change } from './actions';

export function ChangeButton() {
  const [done, setDone] = useState('');
  return (
    <>
      {['updateTag', 'refresh', 'nothing'].map((how) => (
        <button key={how} type="button" onClick={async () => setDone(await change(how))}>
          {how}
        </button>
      ))}
      <output>{done}</output>
    </>
  );
}
