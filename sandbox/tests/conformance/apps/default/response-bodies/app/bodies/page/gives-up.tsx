'use client';
import { useState } from 'react';

async function nameOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'answered',
    (error) => error?.name ?? String(error),
  );
}

const hasBegun = async (name: string) =>
  (await (await fetch('/bodies/log')).text()).includes(`${name} begun`);

/** Until the server has the request: before, there is nothing to give up. */
async function begun(name: string): Promise<void> {
  while (!(await hasBegun(name)));
}

const tests: Record<string, (name: string) => Promise<string[]>> = {
  async 'abort-reading'(how) {
    const controller = new AbortController();
    const response = await fetch(`/bodies/feed?how=${how}&name=abort-${how}`, { signal: controller.signal });
    const reader = response.body?.getReader();
    const first = new TextDecoder().decode((await reader?.read())?.value).slice(0, 4);
    controller.abort();
    return [first, await nameOf(reader?.read() ?? Promise.resolve())];
  },
  async 'cancel-reading'(how) {
    const response = await fetch(`/bodies/feed?how=${how}&name=cancel-${how}`);
    const reader = response.body?.getReader();
    await reader?.read();
    return [await nameOf(reader?.cancel() ?? Promise.resolve())];
  },
  async 'cancel-body'(how) {
    const response = await fetch(`/bodies/feed?how=${how}&name=body-${how}`);
    return [await nameOf(response.body?.cancel() ?? Promise.resolve())];
  },
  async 'leave-loop'(how) {
    const response = await fetch(`/bodies/feed?how=${how}&name=loop-${how}`);
    for await (const _chunk of response.body as unknown as AsyncIterable<Uint8Array>) break;
    return ['left'];
  },
  async 'time-out'() {
    // A slow machine may take longer than that for the way to the server.
    for (let limit = 300; ; limit *= 2) {
      const error = await nameOf(fetch('/bodies/slow?name=slow', { signal: AbortSignal.timeout(limit) }));
      if (error !== 'TimeoutError' || (await hasBegun('slow'))) return [error];
    }
  },
  async 'own-reason'() {
    const controller = new AbortController();
    const asked = nameOf(fetch('/bodies/slow?name=reason', { signal: controller.signal }));
    await begun('reason');
    controller.abort(new RangeError('mine'));
    return [await asked];
  },
  async post() {
    const controller = new AbortController();
    const body = JSON.stringify({ name: 'post' });
    const asked = nameOf(fetch('/bodies/slow', { method: 'POST', body, signal: controller.signal }));
    await begun('post');
    controller.abort();
    return [await asked];
  },
  before: async () => [await nameOf(fetch('/bodies/slow?name=never', { signal: AbortSignal.abort() }))],
};

export function GivesUp() {
  const [text, setText] = useState('idle');
  async function run(name: string, how = '') {
    setText('busy');
    setText(`${name} ${how}: ${JSON.stringify(await tests[name]?.(how).catch((error) => String(error)))}`);
  }
  return (
    <div>
      {['abort-reading', 'cancel-reading', 'cancel-body', 'leave-loop'].map((name) =>
        ['timed', 'from', 'iterable', 'piped'].map((how) => (
          <button key={name + how} type="button" onClick={() => run(name, how)}>
            {name} {how}
          </button>
        )),
      )}
      {['time-out', 'own-reason', 'post', 'before'].map((name) => (
        <button key={name} type="button" onClick={() => run(name)}>
          {name}
        </button>
      ))}
      <output data-testid="out">{text}</output>
    </div>
  );
}
