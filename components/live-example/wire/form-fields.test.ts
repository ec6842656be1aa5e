import { describe, expect, it } from 'vitest';
import { formFields } from './form-fields';

const id = `40${'ab'.repeat(20)}`;
const multipartHeaders: [string, string][] = [['Content-Type', 'multipart/form-data; boundary=xyz']];

const part = (name: string, value: string, more = '') =>
  `--xyz\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;

describe('fields of a form', () => {
  it('are read from an urlencoded body', () => {
    const headers: [string, string][] = [['content-type', 'application/x-www-form-urlencoded;charset=UTF-8']];
    expect(formFields(headers, 'title=A+%26+B&title=C')).toMatchObject([
      { name: 'title', value: 'A & B' },
      { name: 'title', value: 'C' },
    ]);
  });

  it('are read from a multipart body, with line ends, quotes and files', () => {
    const body = `${part('say %22hi%22', 'two\r\n\r\nlines')}${part('photo', 'GIF89a', '; filename="a.gif"\r\nContent-Type: image/gif')}--xyz--\r\n`;
    expect(formFields(multipartHeaders, body)).toMatchObject([
      { name: 'say "hi"', value: 'two\r\n\r\nlines' },
      { name: 'photo', value: 'GIF89a', file: 'a.gif' },
    ]);
  });

  it('are shown as far as they go where the body was cut', () => {
    const body = part('a', '1') + part('b', '2').slice(0, -3);
    expect(formFields(multipartHeaders, body)).toMatchObject([{ name: 'a' }, { name: 'b' }]);
    expect(formFields(multipartHeaders, 'no part at all')).toEqual([]);
  });

  it('do not exist in a body of another type', () => {
    expect(formFields([['content-type', 'text/plain;charset=UTF-8']], '["a=1"]')).toBeUndefined();
  });
});

describe('fields that React adds', () => {
  it.each([
    [`$ACTION_ID_${id}`, '', 'Names the Server Function to run. 40 says: a Server Function, argument 1.'],
    ['$ACTION_REF_1', '', 'describe a Server Function with bound arguments'],
    ['$ACTION_1:0', `{"id":"${id}","bound":"$@1"}`, 'Names the Server Function to run. 40 says'],
    ['$ACTION_1:1', '["encrypted"]', 'Bound arguments'],
    ['$ACTION_KEY', 'k123', 'useActionState'],
    ['0', '["$K1"]', 'The arguments of the call'],
    ['_1_title', 'Hello', 'Field “title” of the FormData'],
    ['1_title', 'Hello', 'Field “title” of the FormData'],
    ['_1_$ACTION_REF_1', '', 'describe a Server Function with bound arguments'],
  ])('%s is explained', (name, value, words) => {
    const [field] = formFields(multipartHeaders, part(name, value)) ?? [];
    expect(field?.meaning).toContain(words);
  });

  it('are told from the app’s own', () => {
    const [field] = formFields(multipartHeaders, part('title', 'Hello')) ?? [];
    expect(field?.meaning).toBeUndefined();
  });
});
