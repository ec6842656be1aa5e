import { expect, test } from 'vitest';
import { submissionOf } from './forms';

const action = new URL('http://localhost:3000/search?old=1#part');
const fields: [string, FormDataEntryValue][] = [
  ['q', 'a b&c\nd'],
  ['file', new File(['text'], 'notes.txt', { type: 'text/plain' })],
];

async function sent(method: string, enctype: string) {
  const { url, body, method: used } = submissionOf(fields, action, method, enctype);
  const request = new Request(url, { method: used, body });
  return { url: url.href, type: request.headers.get('content-type'), text: await request.text() };
}

test('puts the fields of a GET form in place of the query', async () => {
  const { url, text } = await sent('', '');
  expect(url).toBe('http://localhost:3000/search?q=a+b%26c%0D%0Ad&file=notes.txt#part');
  expect(text).toBe('');
});

test('sends a POST form urlencoded, a file by its name', async () => {
  const { url, type, text } = await sent('POST', 'unknown/type');
  expect(url).toBe(action.href);
  expect(type).toBe('application/x-www-form-urlencoded');
  expect(text).toBe('q=a+b%26c%0D%0Ad&file=notes.txt');
});

test('sends files in multipart', async () => {
  const { type, text } = await sent('post', 'multipart/form-data');
  expect(type).toMatch(/^multipart\/form-data; boundary=/);
  expect(text).toContain('name="file"; filename="notes.txt"\r\nContent-Type: text/plain\r\n\r\ntext\r\n');
});

test('sends plain text as lines', async () => {
  const { type, text } = await sent('post', 'text/plain');
  expect(type).toBe('text/plain');
  expect(text).toBe('q=a b&c\r\nd\r\nfile=notes.txt\r\n');
});
