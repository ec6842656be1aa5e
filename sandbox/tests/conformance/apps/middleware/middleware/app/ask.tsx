'use client';

import { useState } from 'react';
import { guard } from './actions';

export function Ask() {
  const [answer, setAnswer] = useState('not asked');
  return (
    <div>
      <button type="button" onClick={async () => setAnswer(await guard())}>
        Ask
      </button>
      <p data-testid="answer">{answer}</p>
    </div>
  );
}
