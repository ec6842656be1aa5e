'use client';
import { useState } from 'react';
import { save } from './actions';

export default function Page() {
  const [said, setSaid] = useState('nothing');
  const expire = async () => setSaid(await (await fetch('/reports-session', { method: 'DELETE' })).text());
  return (
    <>
      <h1>Members</h1>
      <button type="button" onClick={expire}>
        Let the session expire
      </button>
      <button type="button" onClick={async () => setSaid(await save())}>
        Save
      </button>
      <p data-testid="said">{said}</p>
    </>
  );
}
