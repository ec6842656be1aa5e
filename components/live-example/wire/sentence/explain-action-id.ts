/**
 * The id of a Server Function in words: 42 hex digits, of which the first two tell what kind it is and which
 * arguments it takes, and forty are a hash.
 * Source: next@16.4.6 dist/shared/lib/server-reference-info.js.
 */
export function explainActionId(id: string): string {
  if (!/^[0-9a-f]{42}$/i.test(id)) {
    return 'Not an id as Next.js forms them: those are 42 hex digits.';
  }
  const info = Number.parseInt(id.slice(0, 2), 16);
  const kind = info & 0x80 ? 'a cached function' : 'a Server Function';
  return `${id.slice(0, 2)} says: ${kind}, ${argumentWords(info)}. The other 40 digits are a salted hash of file and export; the code stays on the server.`;
}

/** Bits 6 to 1 stand for the first six arguments, bit 0 for all further ones. */
function argumentWords(info: number): string {
  const used = [1, 2, 3, 4, 5, 6].filter((position) => info & (1 << (7 - position)));
  const hasRest = (info & 1) === 1;
  if (used.length === 6 && hasRest) return 'any number of arguments';
  if (used.length === 0) return hasRest ? 'only arguments after the sixth' : 'no arguments';
  const words = `${used.length === 1 ? 'argument' : 'arguments'} ${used.join(', ')}`;
  return hasRest ? `${words} and those after the sixth` : words;
}
