'use client';

import { useState } from 'react';
import { defaults, ofAClass, ofAFunction, ofAnObject, rest, withThis } from './actions';

interface Props {
  inline: (more?: number) => Promise<number>;
  method: () => Promise<number>;
}

export function Buttons({ inline, method }: Props) {
  const [seen, setSeen] = useState('');
  const run = async () => {
    const calls = [
      () => withThis(1),
      () => rest(1, 2, 3),
      ofAnObject,
      ofAFunction,
      ofAClass,
      () => defaults(1),
      () => defaults(1, undefined, { c: 7 }),
      () => inline(),
      () => inline(2),
      () => inline.call({ not: 'sent' }, 3),
      method,
    ];
    const results: unknown[] = [];
    for (const call of calls) results.push(await call());
    setSeen(JSON.stringify(results));
  };
  return (
    <main>
      <button type="button" onClick={run}>
        Run
      </button>
      <p data-testid="results">{seen}</p>
    </main>
  );
}
