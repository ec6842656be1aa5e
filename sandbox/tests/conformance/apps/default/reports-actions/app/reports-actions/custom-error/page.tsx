'use client';
import { useState } from 'react';
import { enter } from './actions';
import { NotAllowed } from './not-allowed';

export default function Page() {
  const [said, setSaid] = useState('nothing');
  async function onClick() {
    try {
      await enter();
    } catch (error) {
      const { name, cause, code, digest } = error as NotAllowed & { digest?: string };
      const own = error instanceof NotAllowed;
      setSaid(JSON.stringify({ name, own, cause: cause ?? null, code: code ?? null, digest: typeof digest }));
    }
  }
  return (
    <>
      <button type="button" onClick={onClick}>
        Enter
      </button>
      <p data-testid="said">{said}</p>
    </>
  );
}
