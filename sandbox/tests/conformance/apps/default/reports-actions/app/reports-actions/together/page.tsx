'use client';
import { useState } from 'react';
import { load } from './actions';

export default function Page() {
  const [said, setSaid] = useState('nothing');
  async function onClick() {
    const results = await Promise.allSettled(['one', 'bad', 'three'].map((name) => load(name)));
    setSaid(results.map((each) => (each.status === 'fulfilled' ? each.value : each.status)).join(' '));
  }
  return (
    <>
      <button type="button" onClick={onClick}>
        Load all
      </button>
      <p data-testid="said">{said}</p>
    </>
  );
}
