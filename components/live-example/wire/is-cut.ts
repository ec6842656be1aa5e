/** Whether a recorded body is only the beginning of what was sent. @param bytes of the whole body */
export function isCut(body: string, bytes: number): boolean {
  // Bytes that are not UTF-8 became U+FFFD, three bytes each: such a body is never shorter than what was sent.
  return new TextEncoder().encode(body).byteLength < bytes;
}
