'use client';
import { useState } from 'react';
import { greet, sendOn, throwOther } from './actions';

export function Buttons() {
  const [said, setSaid] = useState('');
  async function send() {
    const { action, said } = await sendOn(greet);
    setSaid(`${said}, ${await action('browser')}`);
  }
  const fail = (what: string) => () => throwOther(what).catch(() => setSaid(`failed: ${what}`));
  return (
    <>
      <button type="button" onClick={send}>
        Send on
      </button>
      <button type="button" onClick={fail('response')}>
        Throw a response
      </button>
      <button type="button" onClick={fail('object')}>
        Throw an object
      </button>
      <p data-testid="said">{said}</p>
    </>
  );
}
