import { expect, it } from 'vitest';
import { inserting } from './inserting';
import { nextTask, textOf } from './streams';

/** Sends the parts, each in a task of its own, through a transform that inserts one more letter each time it is asked. */
function sent(parts: readonly (readonly string[])[]): Promise<string> {
  const letters = [...'abcdefgh'];
  const encoder = new TextEncoder();
  const html = new ReadableStream<Uint8Array>({
    async start(controller) {
      for (const part of parts) {
        for (const chunk of part) controller.enqueue(encoder.encode(chunk));
        await nextTask();
        await nextTask();
      }
      controller.close();
    },
  });
  return textOf(html.pipeThrough(inserting(async () => letters.shift() ?? '')));
}

it('puts the first text into the head, further ones in front of what comes later and at the end', async () => {
  expect(await sent([['<head></head><body>'], ['<p>']])).toBe('<head>a</head><body>b<p>c');
});

it('takes what comes within one task for one part', async () => {
  expect(await sent([['<head></', 'head><body>', '<p>']])).toBe('<head>a</head><body><p>b');
});

it('puts the first text in front of a part without the end of a head', async () => {
  expect(await sent([['<p>'], ['</head>']])).toBe('a<p>b</head>c');
});

it('inserts nothing where nothing is sent', async () => {
  expect(await sent([])).toBe('');
});
