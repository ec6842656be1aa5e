'use client';

import { useState } from 'react';

const call = async (method: string, path: string, body?: BodyInit) => fetch(path, { method, body });

async function upload() {
  const form = new FormData();
  form.set('text', 'some text');
  form.set('file', new File(['content of the file'], 'note.txt', { type: 'text/plain' }));
  return (await call('POST', '/handlers/form', form)).text();
}

async function stream() {
  const reader = (await call('GET', '/handlers/stream')).body?.getReader();
  let parts = 0;
  while (reader && !(await reader.read()).done) parts++;
  return `parts ${parts > 1 ? 'several' : parts}`;
}

async function reverse() {
  const answer = await call('POST', '/handlers/binary', new Uint8Array([0, 1, 128, 255]));
  return JSON.stringify([...new Uint8Array(await answer.arrayBuffer())]);
}

async function cookie() {
  await call('POST', '/handlers/cookies');
  return document.cookie.includes('seen') ? 'readable' : 'not readable';
}

async function followed() {
  const answer = await call('GET', '/handlers/go?how=redirect');
  return JSON.stringify({ redirected: answer.redirected, path: new URL(answer.url).pathname });
}

async function atOnce() {
  const started = performance.now();
  await Promise.all([1, 2, 3].map((each) => call('GET', `/handlers/slow?${each}`)));
  return performance.now() - started < 1100 ? 'in parallel' : 'one after another';
}

const tasks = { upload, stream, reverse, cookie, followed, atOnce };

export function Calls() {
  const [shown, setShown] = useState('');
  return (
    <div>
      {Object.entries(tasks).map(([name, task]) => (
        <button key={name} type="button" onClick={async () => setShown(await task())}>
          {name}
        </button>
      ))}
      <p data-testid="shown">{shown}</p>
    </div>
  );
}
