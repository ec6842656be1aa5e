import { expect, test } from 'vitest';
import { eventSourceOver } from './event-source';

const resolve = (href: string) => new URL(href, 'http://localhost:3000');
const streamOf = (...parts: string[]) =>
  new Response(new Blob(parts).stream(), { headers: { 'content-type': 'text/event-stream' } });

/** Listens until the connection ends, and closes it then. */
function listen(answer: () => Response, types = ['message']) {
  const asked: (string | null)[] = [];
  const heard: string[] = [];
  const Source = eventSourceOver(async (_url, { headers }) => {
    asked.push(new Headers(headers).get('last-event-id'));
    return answer();
  }, resolve);
  const source = new Source('/events');
  for (const type of types) {
    source.addEventListener(type, (event) => {
      const { data, lastEventId } = event as MessageEvent;
      heard.push(`${type}: ${data} (${lastEventId})`);
    });
  }
  const ended = new Promise<void>((done) => source.addEventListener('error', () => done()));
  return { source, asked, heard, ended };
}

test('hears messages, named events and ids, and joins lines of data', async () => {
  const answer = () =>
    streamOf(': hello\ndata: one\nid: 7\r\n\r\nevent: tick\ndata:two\ndata: three\n\ndata: cut off');
  const { source, heard, ended } = listen(answer, ['message', 'tick']);
  await ended;
  source.close();
  expect(heard).toEqual(['message: one (7)', 'tick: two\nthree (7)']);
});

test('connects again with the last id, after the time the server names', async () => {
  const { source, asked, ended } = listen(() => streamOf('retry: 1\nid: 9\ndata: x\n\n'));
  await ended;
  await expect.poll(() => asked.length).toBeGreaterThan(1);
  source.close();
  expect(asked.slice(0, 2)).toEqual([null, '9']);
});

test('gives up where the answer is no stream of events', async () => {
  const { source, asked, ended } = listen(() => new Response('no', { status: 404 }));
  await ended;
  expect(source.readyState).toBe(source.CLOSED);
  expect(asked).toHaveLength(1);
});
