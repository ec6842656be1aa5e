'use client';

import { useState } from 'react';
import byDefault, { bound, renamed, second, third } from './actions';

type Action = (...args: never[]) => Promise<unknown>;
/** Actions as they come: alone, in lists, or in objects that hold more of them. */
export type Actions = Action | Actions[] | { [name: string]: Actions };

const call = (action: Action, ...args: unknown[]) =>
  (action as (...args: unknown[]) => Promise<unknown>)(...args);

const answerOf = (action: Action) =>
  call(action, 'x').then(
    (value) => JSON.stringify(value),
    () => 'failed',
  );

async function callAll(actions: Actions, name: string): Promise<string[]> {
  if (typeof actions === 'function') return [`${name}=${await answerOf(actions)}`];
  const lines: string[] = [];
  for (const [key, value] of Object.entries(actions)) {
    lines.push(...(await callAll(value, name ? `${name}.${key}` : key)));
  }
  return lines;
}

export function Runner({ actions }: { actions: Actions }) {
  const [lines, setLines] = useState<string[]>([]);
  const run = (found: Actions) => callAll(found, '').then(setLines);
  return (
    <div>
      <button type="button" onClick={() => run(actions)}>
        Call those of the page
      </button>
      <button type="button" onClick={() => run({ byDefault, bound, renamed, second, third })}>
        Call those of the file
      </button>
      <ul data-testid="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
