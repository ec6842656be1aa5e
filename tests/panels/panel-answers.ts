/** What a stranger's app may answer, made to break the panels that show it. Each is drawn by every panel there is. */
import type { HeaderList } from '../../sandbox/shared/protocol';

export interface HostileAnswer {
  status?: number;
  headers: HeaderList;
  body: string;
}

const text = (body: string, type = 'text/plain'): HostileAnswer => ({
  headers: [['content-type', type]],
  body,
});
const flight = (body: string) => text(body, 'text/x-component');
const json = (body: string) => text(body, 'application/json');
const html = (body: string) => text(body, 'text/html');
const form = (body: string) => text(body, 'application/x-www-form-urlencoded');
const parts = (body: string) => text(body, 'multipart/form-data; boundary="b"');

/** An object that throws where it is made into text. */
const spoilt = '{"toString":null,"valueOf":null}';
const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];
const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const markup = '<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>';
const bidi = 'a\u202e\u2066\u200b\u200d\ufeff\u0000\u001b[31m\u2028\ud800b';

const rows: Record<string, HostileAnswer> = {
  'a Server Function whose id is not a text': flight(`0:{"id":${spoilt},"bound":null}`),
  'a Server Function whose id is a list of such': flight(`0:{"id":[[${spoilt}]],"bound":${spoilt}}`),
  'a root with inherited names': flight(`0:{"b":1,${names.map((name) => `"${name}":1`).join()}}`),
  'an import whose module is not a text': flight(`1:I[${spoilt},[],${spoilt}]`),
  'an import whose name is a list of such': flight(`1:I[[${spoilt}],[],[${spoilt}]]`),
  'an import of nothing': flight('1:I[]'),
  'an import that is not a list': flight(`1:I${spoilt}`),
  'an error whose digest is not a text': flight(`2:E{"digest":${spoilt}}`),
  'an error whose digest is a list': flight(`2:E{"digest":[${spoilt}]}`),
  'a redirect to nowhere': flight('2:E{"digest":"NEXT_REDIRECT"}\n3:E{"digest":"NEXT_HTTP_ERROR_FALLBACK"}'),
  'an element whose type is not a text': flight(`0:["$",${spoilt},null,${spoilt}]`),
  'an element with a long type': flight(`0:["$","${'x'.repeat(50_000)}",null,{}]`),
  'every tag without content': flight(
    Array.from({ length: 128 }, (_, code) => `${code.toString(16)}:${String.fromCharCode(code)}`).join('\n'),
  ),
  'every tag with spoilt content': flight(
    Array.from({ length: 95 }, (_, code) => `1:${String.fromCharCode(code + 32)}${spoilt}`).join('\n'),
  ),
  'every reference': flight(
    `0:[${Array.from({ length: 95 }, (_, code) => JSON.stringify(`$${String.fromCharCode(code + 32)}1:a`)).join()}]`,
  ),
  'references by inherited names': flight(`0:[${names.map((name) => `"$${name}","$@${name}"`).join()}]`),
  'ids by inherited names': flight(names.map((name) => `${name}:"a"`).join('\n')),
  'hints of every kind': flight(
    Array.from({ length: 95 }, (_, code) => `:H${String.fromCharCode(code + 32)}${spoilt}`).join('\n'),
  ),
  'fifty thousand lines without a colon': flight('a\n'.repeat(50_000)),
  'fifty thousand empty rows': flight('0:\n'.repeat(33_000)),
  'text rows without an end': flight('1:T0,'.repeat(20_000)),
  'a text row of four gigabytes': flight('1:Tffffffff,a'),
  'text rows with broken lengths': flight('1:T,\n1:T-1,\n1:Tzz,a\n1:Tfffffffffffffffff,a'),
  'deeply nested lists in a row': flight(`0:${deep(40_000)}`),
  'deeply nested objects in a row': flight(`0:${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}`),
  'a list of fifty thousand': flight(`0:[${'1,'.repeat(49_000)}1]`),
  'numbers past all bounds': flight('0:[1e999,-1e999,1e-999,-0]\nffffffffffffffffffff:1'),
  'markup in every row': flight(
    `0:{"id":${JSON.stringify(markup)},"bound":null}\n1:I[${JSON.stringify(markup)},[],${JSON.stringify(markup)}]\n2:E{"digest":${JSON.stringify(markup)}}`,
  ),
  'bidi characters in a row': flight(`0:{"id":${JSON.stringify(bidi)},"bound":null}`),
};

const bodies: Record<string, HostileAnswer> = {
  'HTML that would run': html(markup.repeat(50)),
  'HTML without an end of tags': html('><'.repeat(50_000)),
  'deeply nested JSON': json(deep(50_000)),
  'JSON nested as deep as may be indented': json(deep(4_000)),
  'nested JSON in as many characters as are shown': json(deep(2_000)),
  'JSON by inherited names': json(`{${names.map((name) => `"${name}":${spoilt}`).join()}}`),
  'JSON cut off': json('{"a":[1,2,'),
  'JSON in plain text': text(deep(3_000)),
  'ten megabytes of one line': text('x'.repeat(10_000_000)),
  'ten megabytes of lines': text('x\n'.repeat(5_000_000)),
  'invalid UTF-8 as browsers decode it': text('\ufffd'.repeat(100_000)),
  'half characters': text('\ud800'.repeat(50_000)),
  'bidi characters': text(bidi.repeat(2_000)),
  'characters that stack up': text(`a${'\u0301'.repeat(50_000)}`),
  'characters without a width': text('\u200b'.repeat(100_000)),
  'a form of fifty thousand fields': form('a&'.repeat(50_000)),
  'a form with broken escapes': form('%=%E0%A4%A&a=%&%zz=1&=&==&__proto__=1&constructor=2'),
  'fields that mean something to React': form(
    '$ACTION_ID_x=1&1_$ACTION_REF_2=&$ACTION_1:0={"id":"&$ACTION_1:1=&$ACTION_KEY=&99999999999999999999_a=1&0=&1_=',
  ),
  'parts with broken names': parts(
    `--b\r\nContent-Disposition: form-data; name="%0D%zz%22"; filename="%"\r\n\r\na\r\n--b\r\n; name="\r\n\r\n\r\n--b--`,
  ),
  'twenty thousand parts': parts('--b\r\n; name="a"\r\n\r\n\r\n'.repeat(4_000)),
  'a boundary of nothing but signs': {
    headers: [['content-type', 'multipart/form-data; boundary="((((*+?[\\"']],
    body: '--((((*+?[\\\r\n; name="a"\r\n\r\nb',
  },
};

const heads: Record<string, HostileAnswer> = {
  'headers by inherited names': {
    headers: [...names.map((name): [string, string] => [name, name]), ['content-type', '__proto__']],
    body: 'a',
  },
  'two hundred headers': {
    headers: Array.from({ length: 200 }, (_, index) => [`x-${index}`, 'y'.repeat(300)]),
    body: '',
  },
  'a header of sixty thousand characters': { headers: [['x-long', 'y'.repeat(60_000)]], body: '' },
  'a content type of nothing but signs': text('a', ';;;,=="'.repeat(1_000)),
  'content types twice': {
    headers: [
      ['content-type', 'text/x-component'],
      ['Content-Type', 'text/html'],
    ],
    body: markup,
  },
  'cookies without a name or an end': {
    headers: [
      ['set-cookie', '=;;;=;'],
      ['set-cookie', ''],
      ['set-cookie', '__proto__=constructor; __proto__; toString'],
      ['set-cookie', `a=${';'.repeat(50_000)}`],
      ['set-cookie', `${'a;b;'.repeat(10_000)}`],
    ],
    body: '',
  },
  'an action id that is none': {
    headers: names.map((name): [string, string] => ['next-action', name]),
    body: '',
  },
  'markup in headers': {
    headers: [
      ['x-markup', markup],
      ['location', `javascript:${markup}`],
    ],
    body: '',
    status: 307,
  },
  'bidi characters in headers': { headers: [['x-bidi', 'a\u202e\u2066\u200bb']], body: '' },
  'a status that nobody knows': { ...text('a'), status: 599 },
  'a redirect without an address': { ...text(''), status: 302 },
};

/** By what is odd about each. */
export const hostileAnswers: Readonly<Record<string, HostileAnswer>> = { ...rows, ...bodies, ...heads };
