'use client';

import { useEffect, useRef, useState } from 'react';

type Call = () => Promise<unknown>;

async function timeOf(call: Call): Promise<number> {
  const started = performance.now();
  await call();
  return performance.now() - started;
}

/** The first divided by the second, pair by pair; which of them goes first alternates. */
async function ratiosOf(first: Call, second: Call, pairs: number): Promise<number[]> {
  const ratios: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    if (pair % 2 === 0) ratios.push((await timeOf(first)) / (await timeOf(second)));
    else ratios.push(1 / ((await timeOf(second)) / (await timeOf(first))));
  }
  return ratios;
}

interface Props {
  count: number;
  plain: Call;
  add: Call;
}

export function Stopwatch({ count, plain, add }: Props) {
  const [fetched, setFetched] = useState(count);
  const [ratios, setRatios] = useState('');
  const onShown = useRef<() => void>(() => undefined);
  const seen = useRef('');
  useEffect(() => {
    const now = `${count} ${fetched}`;
    if (seen.current !== now) onShown.current();
    seen.current = now;
  });

  const untilShown = async (call: Call) => {
    const shown = new Promise<void>((done) => {
      onShown.current = done;
    });
    await call();
    await shown;
  };
  const post = (path: string) => fetch(`/call-times/${path}`, { method: 'POST' });
  const postThenGet = async () => {
    await post('add');
    setFetched(await (await fetch('/call-times/add')).json());
  };
  const measure = async () => {
    // Once for nothing: the first call of each kind opens connections and compiles code.
    await Promise.all([plain(), post('plain')]);
    const call = await ratiosOf(plain, () => post('plain'), 60);
    const shown = await ratiosOf(
      () => untilShown(add),
      () => untilShown(postThenGet),
      60,
    );
    setRatios(JSON.stringify({ call, shown }));
  };
  return (
    <>
      <button type="button" onClick={measure}>
        Measure
      </button>
      <output>{ratios}</output>
    </>
  );
}
