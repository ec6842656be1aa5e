type Bytes = ReadableStream<Uint8Array>;

/** A stream that has everything at once: whoever reads it waits for no more than microtasks. */
export function streamOf(bytes: Uint8Array): Bytes {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** A stream that has everything at once and does not end: what is missing stays awaited. */
export function openStreamOf(bytes: Uint8Array): Bytes {
  return new ReadableStream({ start: (controller) => controller.enqueue(bytes) });
}

/**
 * Reads a stream to its end in microtasks, as far as the stream itself does: browsers take turns of the event loop
 * for the body of a `Response`, and a page that is prerendered counts those as waiting for data.
 */
export async function bytesOf(stream: Bytes): Promise<Uint8Array> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

/** As `bytesOf`, for text. */
export const textOf = async (stream: Bytes): Promise<string> =>
  new TextDecoder().decode(await bytesOf(stream));

/** One stream after the other. */
export function joined(first: Bytes, second: Bytes): Bytes {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  first
    .pipeTo(writable, { preventClose: true })
    .then(() => second.pipeTo(writable))
    .catch(() => undefined); // whoever reads the joined stream is told
  return readable;
}

/** Calls back once, when a stream has been read to its end or given up. */
export function whenDone(stream: Bytes, done: () => void): Bytes {
  const reader = stream.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const part = await reader.read();
        if (!part.done) return controller.enqueue(part.value);
        controller.close();
        // An app may answer with one Response again and again; from the second time on it is empty.
        reader.releaseLock();
        done();
      } catch (error) {
        controller.error(error);
        done();
      }
    },
    cancel(reason) {
      done();
      return reader.cancel(reason);
    },
  });
}

/** Waits for everything that can settle without a timer or the network. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * `ReadableStream.from`, which browsers lack: nothing is asked for before somebody reads.
 * Source: https://streams.spec.whatwg.org/#rs-from
 *
 * @param map what becomes of each value
 * @throws {TypeError} for what cannot be iterated over
 */
export function streamFrom<Part>(
  source: object,
  map: (value: unknown) => Part = (value) => value as Part,
): ReadableStream<Part> {
  const iterator = iteratorOf(source as AsyncIterable<unknown> & Iterable<unknown>);
  return new ReadableStream<Part>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(map(await value));
      },
      async cancel(reason) {
        await iterator.return?.(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

function iteratorOf(source: AsyncIterable<unknown> & Iterable<unknown>) {
  const iterator = source[Symbol.asyncIterator]?.() ?? source[Symbol.iterator]?.();
  if (iterator) return iterator;
  throw new TypeError('ReadableStream.from needs an iterable');
}
