/** Parts that are looked at; no message of the protocol has more (its longest list are 200 headers). */
const mostParts = 1_000;
/** What a message with more parts counts as, in bytes: it is paid for, whatever the rest may hold. */
const restWeighs = 1_000_000;

/**
 * What a message has cost to bring here, in bytes, and roughly: also where it is dropped, and where a small part of a large
 * buffer was sent, which comes whole.
 */
export function weigh(message: unknown): number {
  const waiting: unknown[] = [message];
  let bytes = 0;
  for (let looked = 0; waiting.length > 0; looked += 1) {
    if (looked >= mostParts) return bytes + restWeighs;
    const part = waiting.pop();
    if (typeof part === 'string') bytes += part.length;
    else if (part instanceof ArrayBuffer) bytes += part.byteLength;
    else if (ArrayBuffer.isView(part)) bytes += part.buffer.byteLength;
    else if (typeof part === 'object' && part !== null) bytes += queue(part, waiting);
  }
  return bytes;
}

function queue(part: object, waiting: unknown[]): number {
  let room = mostParts;
  if (Symbol.iterator in part) {
    for (const value of part as Iterable<unknown>) {
      if (room-- === 0) return restWeighs;
      waiting.push(value);
    }
  } else {
    for (const name in part) {
      if (room-- === 0) return restWeighs;
      waiting.push((part as Record<string, unknown>)[name]);
    }
  }
  return 0;
}
