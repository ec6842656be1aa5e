'use client';

import { useState } from 'react';
import { bytes, readOnServer } from './actions';
import { readAll } from './read';

export default function Page() {
  const [text, setText] = useState('');
  return (
    <>
      <button type="button" onClick={async () => setText(await readAll())}>
        Here
      </button>
      <button type="button" onClick={async () => setText(await readOnServer())}>
        There
      </button>
      <button type="button" onClick={async () => setText(JSON.stringify(await bytes()))}>
        Bytes
      </button>
      <p data-testid="text">{text}</p>
    </>
  );
}
