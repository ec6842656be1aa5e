'use client';
import { useState } from 'react';

export function Gone() {
  const [text, setText] = useState('idle');
  async function leave() {
    setText('busy');
    const controller = new AbortController();
    const response = await fetch('/api/node/client-gone', { signal: controller.signal });
    await response.body?.getReader().read();
    controller.abort();
    setText('left');
  }
  async function wait() {
    setText('busy');
    const asked = fetch('/api/node/client-waits', { signal: AbortSignal.timeout(300) });
    setText(
      await asked.then(
        () => 'answered',
        (error) => error.name,
      ),
    );
  }
  return (
    <div>
      <button type="button" onClick={leave}>
        leave
      </button>
      <button type="button" onClick={wait}>
        wait
      </button>
      <output data-testid="out">{text}</output>
    </div>
  );
}
