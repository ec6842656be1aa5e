'use client';

import { useState } from 'react';
import { seenByAction } from './actions';

export function Act() {
  const [shown, setShown] = useState('');
  return (
    <div>
      <button type="button" onClick={async () => setShown(await seenByAction())}>
        Ask
      </button>
      <p data-testid="answer">{shown}</p>
    </div>
  );
}
