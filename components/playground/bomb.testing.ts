const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-$';

/**
 * What lz-string makes of one character repeated: each code stands for one character more than the one before
 * it, so that n codes unpack to n² / 2 characters. `compress` itself would take minutes for as many.
 */
export function packedBomb(codes: number): string {
  const bits = [...lowestFirst(0, 2), ...lowestFirst('a'.charCodeAt(0), 8)];
  for (let size = 4; size < 4 + codes; size++) bits.push(...lowestFirst(size, 32 - Math.clz32(size)));
  bits.push(...lowestFirst(2, 32 - Math.clz32(4 + codes)));
  let packed = '';
  for (let start = 0; start < bits.length; start += 6) {
    const six = bits
      .slice(start, start + 6)
      .join('')
      .padEnd(6, '0');
    packed += alphabet.charAt(Number.parseInt(six, 2));
  }
  return packed;
}

const lowestFirst = (value: number, width: number) =>
  Array.from({ length: width }, (_, bit) => (value >> bit) & 1);
