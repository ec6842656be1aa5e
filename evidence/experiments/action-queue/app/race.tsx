'use client';

import { useState } from 'react';

async function timeOf(call: () => Promise<unknown>, times: number): Promise<number> {
  const started = performance.now();
  await Promise.all(Array.from({ length: times }, call));
  return performance.now() - started;
}

/** How many times as long three calls take as one. */
const ratioOf = async (call: () => Promise<unknown>) => (await timeOf(call, 3)) / (await timeOf(call, 1));

export function Race({ action }: { action: () => Promise<unknown> }) {
  const [ratio, setRatio] = useState<number>();
  const measure = async (call: () => Promise<unknown>) => setRatio(await ratioOf(call));
  return (
    <>
      <button type="button" onClick={() => measure(action)}>
        Three actions
      </button>
      <button type="button" onClick={() => measure(() => fetch('/action-queue/wait', { method: 'POST' }))}>
        Three fetches
      </button>
      <output>{ratio}</output>
    </>
  );
}
