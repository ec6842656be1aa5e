'use client';

import { useState } from 'react';
import { names } from './names';

const load = (style: string) => import(`../../../lib/reports-2-imports/greetings/${style}`);

export default function Page() {
  const [text, setText] = useState('');
  return (
    <>
      <p data-testid="names">{names()}</p>
      <button type="button" onClick={async () => setText((await load('casual')).greet('Bob'))}>
        Greet
      </button>
      <p data-testid="text">{text}</p>
    </>
  );
}
