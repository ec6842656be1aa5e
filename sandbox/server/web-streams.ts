interface Scope {
  ReadableStream: typeof ReadableStream;
}

/**
 * Lets React make streams of bytes where the browser has none, as Safari: read without a buffer of the reader's own, they are like
 * any other stream.
 * Source: https://developer.mozilla.org/docs/Web/API/ReadableByteStreamController#browser_compatibility
 *
 * @param scope to be changed before React is evaluated
 */
export function allowByteStreams(scope: Scope): void {
  if (hasByteStreams(scope)) return;
  // A subclass would make strangers of the streams that the browser itself makes.
  scope.ReadableStream = new Proxy(scope.ReadableStream, {
    construct: (Native, [source, ...rest]: [UnderlyingSource?, QueuingStrategy?], NewTarget) =>
      Reflect.construct(Native, [withoutType(source), ...rest], NewTarget),
  });
}

function hasByteStreams({ ReadableStream: Stream }: Scope): boolean {
  try {
    new Stream({ type: 'bytes' });
    return true;
  } catch {
    return false;
  }
}

function withoutType(source: UnderlyingSource | undefined): UnderlyingSource | undefined {
  if (source?.type === undefined) return source;
  return {
    start: (controller) => source.start?.(controller),
    pull: (controller) => source.pull?.(controller),
    cancel: (reason) => source.cancel?.(reason),
  };
}

/**
 * Lets `for await` go over a stream where the browser does not, as Safari.
 * Source: https://streams.spec.whatwg.org/#rs-asynciterator
 *
 * @param prototype of streams
 */
export function allowIteration(prototype: object): void {
  if (Symbol.asyncIterator in prototype) return;
  const value = { value: valuesOf, writable: true, configurable: true };
  Object.defineProperties(prototype, { values: value, [Symbol.asyncIterator]: value });
}

/** Whoever stops early cancels the stream. */
async function* valuesOf<Part>(
  this: ReadableStream<Part>,
  { preventCancel = false } = {},
): AsyncGenerator<Part> {
  const reader = this.getReader();
  let isOver = false;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
    isOver = true;
  } catch (error) {
    isOver = true;
    throw error;
  } finally {
    if (!isOver && !preventCancel) await reader.cancel();
    reader.releaseLock();
  }
}
