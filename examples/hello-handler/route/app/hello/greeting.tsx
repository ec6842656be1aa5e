'use client';

import { useState } from 'react';

type Hello = { message: string; count: number };

export function Greeting() {
  const [hello, setHello] = useState<Hello>();

  async function ask() {
    const response = await fetch('/api/hello');
    setHello(await response.json());
  }

  return (
    <>
      <button type="button" onClick={ask}>
        Say hello
      </button>
      <p role="status">
        {hello &&
          `${hello.message}, number ${hello.count}`}
      </p>
    </>
  );
}
