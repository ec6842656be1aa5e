import { describe, expect, it } from 'vitest';
import { allowByteStreams, allowIteration } from './web-streams';

/** As in Safari. */
const withoutByteStreams = () => ({
  ReadableStream: new Proxy(ReadableStream, {
    construct(Native, [source, ...rest], NewTarget) {
      if (source?.type === 'bytes') throw new TypeError('ReadableByteStreamController is not implemented');
      return Reflect.construct(Native, [source, ...rest], NewTarget);
    },
  }),
});

it('makes streams of bytes where there are none', async () => {
  const scope = withoutByteStreams();
  const parts = [new Uint8Array([97]), new Uint8Array([98])];
  const source: UnderlyingByteSource = {
    type: 'bytes',
    pull(controller) {
      const part = parts.shift();
      if (part) controller.enqueue(part);
      else controller.close();
    },
  };
  expect(() => new scope.ReadableStream(source)).toThrow(TypeError);
  allowByteStreams(scope);
  const stream = new scope.ReadableStream(source, { highWaterMark: 0 });
  expect(await new Response(stream).text()).toBe('ab');
});

it('takes the streams of the browser for its own, and passes an end on', async () => {
  const scope = withoutByteStreams();
  allowByteStreams(scope);
  expect(new Response('a').body).toBeInstanceOf(scope.ReadableStream);
  let reason: unknown;
  const stream = new scope.ReadableStream({
    type: 'bytes',
    cancel(why) {
      reason = why;
    },
  });
  expect(stream).toBeInstanceOf(ReadableStream);
  await stream.cancel('enough');
  expect(reason).toBe('enough');
});

it('leaves a browser alone that has them', () => {
  const scope = { ReadableStream };
  allowByteStreams(scope);
  expect(scope.ReadableStream).toBe(ReadableStream);
});

describe('a stream that is not iterable', () => {
  /** @returns what has been told of its end */
  function streamOf(parts: string[], failure?: Error) {
    const reported: string[] = [];
    const stream = new ReadableStream<string>({
      pull(controller) {
        const part = parts.shift();
        if (part !== undefined) controller.enqueue(part);
        else if (failure) controller.error(failure);
        else controller.close();
      },
      cancel: () => void reported.push('cancelled'),
    });
    const own = {};
    allowIteration(own);
    const method: unknown = Reflect.get(own, Symbol.asyncIterator);
    const iterate = method as (this: ReadableStream<string>) => AsyncGenerator<string>;
    return { reported, stream, iterate: () => iterate.call(stream) };
  }

  it('is gone over to its end', async () => {
    const { iterate, stream, reported } = streamOf(['a', 'b']);
    const found: string[] = [];
    for await (const part of iterate()) found.push(part);
    expect([found, stream.locked, reported]).toEqual([['a', 'b'], false, []]);
  });

  it('is cancelled where somebody stops early', async () => {
    const { iterate, stream, reported } = streamOf(['a', 'b', 'c']);
    for await (const part of iterate()) if (part === 'a') break;
    expect([stream.locked, reported]).toEqual([false, ['cancelled']]);
  });

  it('throws what it failed with', async () => {
    const { iterate, reported } = streamOf(['a'], new Error('broken'));
    const all = async () => {
      for await (const part of iterate()) expect(part).toBe('a');
    };
    await expect(all).rejects.toThrow('broken');
    expect(reported).toEqual([]);
  });
});
