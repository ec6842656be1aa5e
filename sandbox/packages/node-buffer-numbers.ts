/** The kinds of numbers that a DataView reads, by the names that Node's Buffer has for them, and their bytes. */
const kinds = {
  Int8: ['Int8', 1],
  UInt8: ['Uint8', 1],
  Int16: ['Int16', 2],
  UInt16: ['Uint16', 2],
  Int32: ['Int32', 4],
  UInt32: ['Uint32', 4],
  Float: ['Float32', 4],
  Double: ['Float64', 8],
  BigInt64: ['BigInt64', 8],
  BigUInt64: ['BigUint64', 8],
} as const;

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);

/**
 * Adds `readUInt16BE`, `writeDoubleLE` and their like.
 * Source: https://nodejs.org/docs/latest-v20.x/api/buffer.html
 */
export function addNumbers(prototype: Uint8Array): void {
  for (const [name, [kind, size]] of Object.entries(kinds)) {
    for (const order of size === 1 ? [''] : ['BE', 'LE']) {
      const read = function (this: Uint8Array, offset = 0) {
        return viewOf(this)[`get${kind}`](offset, order === 'LE');
      };
      const write = function (this: Uint8Array, value: never, offset = 0) {
        viewOf(this)[`set${kind}`](offset, value, order === 'LE');
        return offset + size;
      };
      // Node has both spellings, `readUInt8` and `readUint8`.
      for (const spelt of new Set([name, name.replace('UInt', 'Uint')])) {
        Object.defineProperty(prototype, `read${spelt}${order}`, { value: read, configurable: true });
        Object.defineProperty(prototype, `write${spelt}${order}`, { value: write, configurable: true });
      }
    }
  }
}
