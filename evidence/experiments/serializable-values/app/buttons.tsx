'use client';

import { useState } from 'react';
import { giveFunction, giveInstance, giveMap, namesOf, readX } from './actions';

class Point {
  constructor(readonly x: number) {}
}

async function describeMap(): Promise<string> {
  const map = await giveMap();
  return map instanceof Map && map.get('date') instanceof Date ? 'a Map with a Date' : 'something else';
}

const calls: Record<string, () => Promise<unknown>> = {
  'Pass a Date, a Map and a BigInt': () => namesOf(new Date(0), new Map([['a', 1]]), BigInt(1)),
  'Pass a function': () => namesOf(() => 'from the page'),
  'Pass an instance': () => namesOf(new Point(1)),
  'Pass an instance that is read': () => readX(new Point(1)),
  'Get a Map with a Date': describeMap,
  'Get a function': giveFunction,
  'Get an instance': giveInstance,
};

export function Buttons() {
  const [result, setResult] = useState('');
  const run = (call: () => Promise<unknown>) =>
    call().then(
      (value) => setResult(String(value)),
      () => setResult('an error'),
    );
  return (
    <>
      {Object.entries(calls).map(([name, call]) => (
        <button type="button" key={name} onClick={() => run(call)}>
          {name}
        </button>
      ))}
      <output>{result}</output>
    </>
  );
}
