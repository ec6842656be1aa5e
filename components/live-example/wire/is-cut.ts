/** Whether a recorded body is only the beginning of what was sent. @param bytes of the whole body */
export function isCut(body: string, bytes: number): boolean {
  // Each character has at least one byte: most bodies need not be encoded to be told apart.
  if (bytes <= body.length) return false;
  // Bytes that are not UTF-8 became U+FFFD, three bytes each: such a body is never shorter than what was sent.
  return new TextEncoder().encode(body).byteLength < bytes;
}
