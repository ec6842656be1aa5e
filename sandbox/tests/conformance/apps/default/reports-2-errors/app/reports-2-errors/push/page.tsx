'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';

/** What JavaScript lets through where an address was left out. */
const addresses: Record<string, string> = JSON.parse('{}');

export default function Page() {
  const router = useRouter();
  const [text, setText] = useState('');
  const open = (method: 'push' | 'replace') => () => {
    const address = addresses.missing as string;
    router[method](address);
    setText(`${method} was called`);
  };
  return (
    <>
      <button type="button" onClick={open('push')}>
        Push
      </button>
      <button type="button" onClick={open('replace')}>
        Replace
      </button>
      <p data-testid="text">{text}</p>
    </>
  );
}
