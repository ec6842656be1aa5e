import { expect, it } from 'vitest';
import { answerOfData } from './data-address';

const read = async (address: string) => {
  const response = answerOfData(address);
  return (
    response && [response.headers.get('content-type'), [...new Uint8Array(await response.arrayBuffer())]]
  );
};

it.each([
  ['data:,a%20b', 'text/plain;charset=US-ASCII', [97, 32, 98]],
  ['data:text/plain,%FF%zz', 'text/plain', [255, 37, 122, 122]],
  ['DATA:text/html;charset=utf-8,é', 'text/html;charset=utf-8', [195, 169]],
  ['data:;charset=utf-8,a', 'text/plain;charset=utf-8', [97]],
  ['data:image/gif;base64,/+8=#part', 'image/gif', [255, 239]],
  ['data:a/b;x=1; base64 ,aA%3D%3D', 'a/b;x=1', [104]],
])('%s is read as %s', async (address, type, bytes) => {
  expect(await read(address)).toEqual([type, bytes]);
});

it.each(['data:text/plain', 'data:;base64,a*b'])('%s cannot be fetched', (address) => {
  expect(() => answerOfData(address)).toThrow(TypeError);
});

it('leaves other addresses to whoever asks', () => {
  expect(answerOfData('https://site.example/data:,a')).toBeUndefined();
});
