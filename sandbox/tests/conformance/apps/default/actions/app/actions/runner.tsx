'use client';

import { useState } from 'react';
import * as actions from './actions';

const many = () => ({
  date: new Date(0),
  map: new Map([['a', 1]]),
  set: new Set([1]),
  big: BigInt(5),
  nothing: undefined,
  list: [1, 'two'],
  bytes: new Uint8Array([1, 2]),
  blob: new Blob(['x']),
});

async function sendForm() {
  const form = new FormData();
  form.set('text', 'typed');
  form.set('file', new File(['inside'], 'note.txt'));
  return actions.readForm(form);
}

async function receiveMany() {
  const got = await actions.returnMany();
  return [
    got.date instanceof Date && got.date.getTime(),
    got.map.get('a'),
    got.set.has(2),
    String(got.big),
    'nothing' in got,
    Number.isNaN(got.notANumber),
    await got.late,
  ].join(' ');
}

async function receiveStream() {
  const parts: string[] = [];
  for await (const part of await actions.stream()) parts.push(part);
  return parts.join('');
}

async function three() {
  const [, , last] = await Promise.all(['1', '2', '3'].map((name) => actions.slow(name)));
  return last;
}

const tasks: Record<string, () => Promise<unknown>> = {
  add: actions.add,
  addAndRevalidate: actions.addAndRevalidate,
  addAndRefresh: actions.addAndRefresh,
  echo: () => actions.echo('text', 7, null, [true], { deep: { er: 1 } }),
  kinds: () => actions.kinds(many()),
  sendForm,
  receiveMany,
  receiveStream,
  three,
  fail: actions.fail,
  returnFunction: actions.returnFunction,
  returnInstance: actions.returnInstance,
  sendFunction: () => actions.echo(() => 1),
  setCookie: actions.setCookie,
  deleteCookie: actions.deleteCookie,
  goAway: actions.goAway,
  goAwayInTry: actions.goAwayInTry,
  missing: actions.missing,
};

const inWords = (error: unknown) => {
  const { message, digest } = error as Error & { digest?: string };
  return `error ${message} digest ${digest === undefined ? 'none' : 'given'}`;
};

export function Runner() {
  const [shown, setShown] = useState('idle');
  const run = (task: () => Promise<unknown>) =>
    task().then(
      (value) => setShown(`done ${typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')}`),
      (error: unknown) => setShown(inWords(error)),
    );
  return (
    <div>
      {Object.entries(tasks).map(([name, task]) => (
        <button key={name} type="button" onClick={() => run(task)}>
          {name}
        </button>
      ))}
      <p data-testid="shown">{shown}</p>
    </div>
  );
}
