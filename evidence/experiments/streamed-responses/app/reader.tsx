'use client';

import { useState } from 'react';

type Source = AsyncIterable<string> | ReadableStream<string>;

async function* piecesOf(source: Source): AsyncIterable<string> {
  if (!(source instanceof ReadableStream)) return yield* source;
  const reader = source.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

async function readAll(action: () => Promise<Source>) {
  const started = performance.now();
  const pieces: string[] = [];
  const times: number[] = [];
  for await (const piece of piecesOf(await action())) {
    pieces.push(piece);
    times.push(performance.now() - started);
  }
  const [first = 0] = times;
  return { pieces, firstCameEarly: first < (times.at(-1) ?? 0) / 2 };
}

/** Shows what was read, or that reading failed. */
export function Reader({ name, action }: { name: string; action: () => Promise<Source> }) {
  const [shown, setShown] = useState('');
  const read = () =>
    readAll(action).then(
      (result) => setShown(JSON.stringify(result)),
      () => setShown('{"failed":true}'),
    );
  return (
    <>
      <button type="button" onClick={read}>
        Read the {name}
      </button>
      <output>{shown}</output>
    </>
  );
}
