'use client';
import { useState } from 'react';
import { account } from './actions';

export default function Page() {
  const [said, setSaid] = useState('nothing');
  async function ask(how: 'as-it-is' | 'spread') {
    try {
      const { name } = await account(how);
      setSaid(`${how} ${name}`);
    } catch {
      setSaid(`${how} failed`);
    }
  }
  return (
    <>
      <button type="button" onClick={() => ask('as-it-is')}>
        As it is
      </button>
      <button type="button" onClick={() => ask('spread')}>
        Spread
      </button>
      <p data-testid="said">{said}</p>
    </>
  );
}
