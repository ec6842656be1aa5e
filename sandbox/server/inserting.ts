import { nextTask } from './streams';

type Chunk = Uint8Array<ArrayBuffer>;
const encoder = new TextEncoder();
const endOfHead = encoder.encode('</head>');

/** Where the head of a document ends in these bytes; -1 where it does not. */
function headEnd(bytes: Uint8Array): number {
  const isAt = (start: number) => endOfHead.every((byte, index) => bytes[start + index] === byte);
  for (let start = bytes.indexOf(60); start >= 0; start = bytes.indexOf(60, start + 1)) {
    if (isAt(start)) return start;
  }
  return -1;
}

/**
 * Puts texts into a document while it is sent: into the head where the first part holds its end, in front of each
 * further part, and at the end. What comes within one task is one part.
 * Source: next@16.4.6 dist/server/stream-utils/node-web-streams-helper.js (createBufferedTransformStream,
 * createHeadInsertionTransformStream)
 *
 * @param insert gives what has turned up since it was last asked
 */
export function inserting(insert: () => Promise<string>): TransformStream<Uint8Array, Uint8Array> {
  type Controller = TransformStreamDefaultController<Uint8Array>;
  let buffered: Uint8Array[] = [];
  let sending: Promise<void> | undefined;
  let isFirst = true;

  async function send(controller: Controller): Promise<void> {
    const part = together(buffered);
    buffered = [];
    const text = encoder.encode(await insert());
    const end = isFirst ? headEnd(part) : -1;
    isFirst = false;
    const parts = end < 0 ? [text, part] : [part.subarray(0, end), text, part.subarray(end)];
    for (const each of parts) if (each.byteLength > 0) controller.enqueue(each);
  }

  async function sendLater(controller: Controller): Promise<void> {
    await nextTask();
    sending = undefined;
    await send(controller);
  }

  return new TransformStream({
    transform(chunk, controller) {
      buffered.push(chunk);
      sending ??= sendLater(controller);
    },
    async flush(controller) {
      await sending;
      if (!isFirst || buffered.length > 0) await send(controller);
    },
  });
}

function together(chunks: readonly Uint8Array[]): Chunk {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
