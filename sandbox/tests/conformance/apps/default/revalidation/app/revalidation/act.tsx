'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import {
  both,
  expireTag,
  otherCase,
  refreshOnly,
  returned,
  update,
  updateAndLeave,
  updateLong,
} from './actions';

const actions = {
  expireTag,
  refreshOnly,
  update,
  updateLong,
  updateAndLeave,
  both,
  otherCase,
  returned,
};

export function Act() {
  const router = useRouter();
  const [done, setDone] = useState('nothing');
  return (
    <div>
      {Object.entries(actions).map(([name, action]) => (
        <button key={name} type="button" onClick={async () => setDone(`${name} ${await action()}`)}>
          {name}
        </button>
      ))}
      <button type="button" onClick={() => router.refresh()}>
        Ask again
      </button>
      <p data-testid="done">{done}</p>
    </div>
  );
}
