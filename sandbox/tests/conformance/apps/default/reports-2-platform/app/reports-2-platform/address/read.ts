export const addresses = [
  'data:,plain%20text',
  'data:text/plain;charset=utf-8;base64,aMOp',
  'data:application/json,{"a":1}',
  'data:;base64,/+8=',
];

export async function readAll(): Promise<string> {
  const read = addresses.map(async (address) => {
    const response = await fetch(address);
    const bytes = [...new Uint8Array(await response.clone().arrayBuffer())].length;
    return `${response.status} ${(await response.blob()).type} ${bytes}`;
  });
  return (await Promise.all(read)).join(' | ');
}
