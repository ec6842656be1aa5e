'use client';

import { useState } from 'react';
import { fail, giveUp } from './actions';

export default function Page() {
  const [text, setText] = useState('');
  const tell = (action: () => Promise<void>) => async () => {
    const digest = await action().then(
      () => 'done',
      (error: { digest?: string }) => error.digest,
    );
    setText(`digest ${digest === '' ? 'empty' : digest && /^\d+$/.test(digest) ? 'a number' : digest}`);
  };
  return (
    <>
      <button type="button" onClick={tell(giveUp)}>
        Give up
      </button>
      <button type="button" onClick={tell(fail)}>
        Fail
      </button>
      <p data-testid="text">{text}</p>
    </>
  );
}
