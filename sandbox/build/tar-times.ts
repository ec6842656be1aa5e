/** Headers of a tar file: blocks of 512 bytes, each with numbers as text of base 8. */
const block = 512;
const fields = { time: [136, 12], sum: [148, 8] } as const;

const encode = (text: string) => new TextEncoder().encode(text);
const sizeIn = (header: Uint8Array) =>
  Number.parseInt(new TextDecoder().decode(header.subarray(124, 136)).replaceAll('\0', ' ').trim() || '0', 8);

/** When a file was read and created: two numbers at the end, where the end of a long path would be. */
const others = [476, 500] as const;

function withoutTime(header: Uint8Array): void {
  const last = new TextDecoder('latin1').decode(header.subarray(...others));
  if (/^(?:[0-7]{11}[\0 ]){2}$/.test(last)) header.set(encode(last.replaceAll(/[0-7]/g, '0')), others[0]);
  const [time, timeLength] = fields.time;
  header.set(encode(`${'0'.repeat(timeLength - 1)}\0`), time);
  const [sum, sumLength] = fields.sum;
  header.fill(32, sum, sum + sumLength);
  const total = header.reduce((all, byte) => all + byte, 0);
  header.set(encode(`${total.toString(8).padStart(6, '0')}\0 `), sum);
}

/** Takes the times of all files out of a tar file, in place: the same files then give the same bytes. */
export function withoutTimes(tar: Uint8Array): Uint8Array {
  for (let at = 0; at + block <= tar.length; ) {
    const header = tar.subarray(at, at + block);
    if (header.every((byte) => byte === 0)) break;
    withoutTime(header);
    at += block + Math.ceil(sizeIn(header) / block) * block;
  }
  return tar;
}
