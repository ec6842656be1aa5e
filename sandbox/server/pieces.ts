/** In bytes. Each piece is copied on the thread of the page, which has to answer its reader in between. */
const longest = 1_000_000;

/**
 * What of a body is posted in one message each.
 *
 * @returns each with memory of its own: a message copies all of the memory that its bytes are a part of
 */
export function* piecesOf(part: Uint8Array): Generator<Uint8Array> {
  const isWhole = part.byteLength === part.buffer.byteLength;
  if (isWhole && part.byteLength <= longest) yield part;
  else for (let at = 0; at < part.byteLength; at += longest) yield part.slice(at, at + longest);
}
