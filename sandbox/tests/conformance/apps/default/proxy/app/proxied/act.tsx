'use client';

import { useState } from 'react';
import { seenByAction, shout } from './actions';

export function Act() {
  const [shown, setShown] = useState('');
  return (
    <div>
      <button type="button" onClick={async () => setShown(await seenByAction())}>
        Ask
      </button>
      <button type="button" onClick={async () => setShown(await shout('loud'))}>
        Shout
      </button>
      <p data-testid="answer">{shown}</p>
    </div>
  );
}
