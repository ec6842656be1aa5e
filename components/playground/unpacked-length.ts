/** The characters of `compressToEncodedURIComponent`, each worth six bits. Source: lz-string@1.5.0 libs/lz-string.js */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-$';

const newByte = 0;
const newCharacter = 1;
const end = 2;

/**
 * How many characters lz-string would unpack a text to, without unpacking it: a link of a few kilobytes can
 * stand for gigabytes, and `decompressFromEncodedURIComponent` takes no limit.
 *
 * Follows `_decompress` of lz-string@1.5.0, with the length of each dictionary entry in place of its text.
 *
 * @param limit counting ends as soon as the length exceeds it
 * @returns undefined where the text is cut off or was not made by lz-string
 */
export function unpackedLength(packed: string, limit: number): number | undefined {
  const read = bitReader(packed);
  // Entries 0 to 2 are the codes above; the first code is read with one bit less than those that follow.
  const lengths = [0, 0, 0];
  let width = 2;
  let previous = 0;
  let total = 0;
  while (total <= limit) {
    const code = read(width);
    if (code === undefined) return undefined;
    if (code === end) return total;
    let length = lengths[code];
    if (code === newByte || code === newCharacter) {
      if (read(code === newByte ? 8 : 16) === undefined) return undefined;
      lengths.push(1);
      length = 1;
    } else if (code === lengths.length && previous > 0) {
      length = previous + 1;
    }
    if (!length) return undefined;
    total += length;
    if (previous > 0) lengths.push(previous + 1);
    previous = length;
    // As many bits as the number of entries has.
    width = 32 - Math.clz32(lengths.length);
  }
  return total;
}

/** What each character is worth, by its code; -1 where it is none of them. */
const worth = new Int8Array(128).fill(-1);
for (const [index, character] of [...alphabet].entries()) worth[character.charCodeAt(0)] = index;

/** Reads numbers, lowest bit first, out of characters that hold their bits highest first. */
function bitReader(packed: string) {
  let position = 0;
  return (bits: number): number | undefined => {
    let value = 0;
    for (let bit = 0; bit < bits; bit++, position++) {
      const six = worth[packed.charCodeAt(Math.floor(position / 6))] ?? -1;
      if (six < 0) return undefined;
      value |= ((six >> (5 - (position % 6))) & 1) << bit;
    }
    return value;
  };
}
