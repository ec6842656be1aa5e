/**
 * What strangers may send, made by chance around the shapes of the protocol, and what must be true of each. Unit tests try
 * some, `npm run hostile` ten thousand of each kind.
 */
import fc from 'fast-check';
import { createCookieJar } from '../wire/cookies';
import { recordExchange } from '../wire/record';
import { parseSetCookie } from '../wire/set-cookie';
import { acceptFromClient, acceptFromWorker } from './accept';
import { acceptHeaders, acceptRequest, mostHeaders } from './accept-fields';
import { weigh } from './weigh';

/** Names and texts that mean something to JavaScript, to HTTP or to a page. */
const oddText = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  '',
  '/',
  '//[',
  '//host/',
  '/\\host',
  'http://localhost:3000/',
  'http://localhost:3000@host/',
  'javascript:1',
  '\0\r\n',
  '\ud800',
  '%00',
  'a=b; path=/; max-age=99999999999999999999',
  '<img src=x onerror=1>',
  'A loop ran for more than 1 s without a pause (/__proto__:1)',
);
const longText = fc.nat(100_000).map((length) => 'x'.repeat(length));
const anyText = fc.oneof({ weight: 4, arbitrary: fc.string() }, { weight: 3, arbitrary: oddText }, longText);
const number = fc.oneof(fc.integer(), fc.double(), fc.bigInt(), fc.constantFrom(200, 599, Number.NaN, -0));
const bytes = fc.oneof(
  fc.uint8Array(),
  fc.nat(1_000).map((length) => new ArrayBuffer(length)),
  fc.constant(new DataView(new ArrayBuffer(8))),
);
const anything: fc.Arbitrary<unknown> = fc.oneof(
  anyText,
  number,
  bytes,
  fc.constantFrom(null, undefined, true, false, new Date(0), new Map([['type', 'hydrated']])),
  fc.object({ maxDepth: 2, withBigInt: true, withNullPrototype: true, key: anyText }),
  fc.array(fc.anything(), { maxLength: 300 }),
);
/** As the protocol has it six times out of seven. */
const mostly = (right: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 6, arbitrary: right }, { weight: 1, arbitrary: anything });

const names = fc.constantFrom('a', 'set-cookie', 'content-type', 'x-b');
const header = fc.tuple(mostly(fc.oneof(names, fc.constant('A b'))), mostly(anyText));
const headers = fc.oneof(
  fc.array(fc.tuple(names, fc.webPath()), { maxLength: mostHeaders.count }),
  mostly(fc.array(mostly(header), { maxLength: mostHeaders.count + 20 })),
);
const request = mostly(
  fc.record({
    method: mostly(fc.constantFrom('GET', 'POST', 'get', 'GET /', 'X'.repeat(30))),
    url: mostly(fc.webPath().map((path) => `http://localhost:3000${path}`)),
    headers,
    body: mostly(fc.oneof(fc.constant(null), bytes)),
  }),
);
const fields: Record<string, fc.Arbitrary<unknown>> = {
  id: mostly(fc.integer()),
  challenge: mostly(fc.integer()),
  ok: mostly(fc.boolean()),
  again: mostly(fc.boolean()),
  level: mostly(fc.constantFrom('log', 'error', 'root')),
  text: mostly(anyText),
  message: mostly(anyText),
  stack: mostly(anyText),
  fatal: mostly(fc.boolean()),
  onServer: mostly(fc.record({ digest: mostly(anyText) })),
  cookie: mostly(anyText),
  location: mostly(
    fc.record({ path: mostly(fc.webPath()), canGoBack: mostly(fc.boolean()), canGoForward: anything }),
  ),
  request,
  problem: mostly(
    fc.record({
      stage: mostly(fc.constantFrom('build', 'server', 'client')),
      message: mostly(anyText),
      file: mostly(anyText),
      line: mostly(number),
      column: mostly(number),
      fix: mostly(anyText),
    }),
  ),
  key: mostly(
    fc.record({
      key: mostly(fc.constantFrom('PageDown', 'Escape', ' ', 'a')),
      code: mostly(anyText),
      shiftKey: mostly(fc.boolean()),
      ctrlKey: anything,
    }),
  ),
  status: mostly(fc.integer({ min: 100, max: 700 })),
  headers,
  bytes: mostly(bytes),
  error: mostly(anyText),
};
/** Which fields a type has; every message may have others, too. */
const fieldsOfType: Record<string, readonly string[]> = {
  hydrated: [],
  gesture: [],
  left: [],
  restless: [],
  pong: ['challenge'],
  'focus-refused': ['again'],
  'focus-taken': ['isToBlame'],
  key: ['key'],
  updated: ['ok'],
  console: ['level', 'text'],
  failed: ['message', 'stack', 'fatal', 'onServer'],
  cookie: ['cookie'],
  location: ['location'],
  abort: ['id'],
  request: ['id', 'request'],
  started: ['problem'],
  head: ['id', 'status', 'headers'],
  chunk: ['id', 'bytes'],
  end: ['id', 'error'],
};
const types = Object.keys(fieldsOfType);
const message: fc.Arbitrary<unknown> = fc
  .tuple(fc.constantFrom(...types), fc.array(fc.constantFrom(...Object.keys(fields)), { maxLength: 3 }))
  .chain(([type, others]) => {
    const names = [...new Set([...(fieldsOfType[type] ?? []), ...others])];
    const parts = Object.fromEntries(names.map((name) => [name, fields[name] ?? anything]));
    return fc.record({ ...parts, type: mostly(fc.constant(type)) });
  });

/** What the page shows, or reads as text. */
const textFields = [
  'message',
  'text',
  'stack',
  'cookie',
  'file',
  'fix',
  'path',
  'method',
  'url',
  'digest',
  'error',
];

/** Fails where a value is not plain: other than data that a page can take without running code of its sender. */
function refuseOdd(value: unknown, path: string): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${path} is ${value}`);
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof Uint8Array || value instanceof ArrayBuffer) return;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype)
    throw new Error(`${path} is of a class`);
  for (const [name, part] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    if (part.get) throw new Error(`${path}.${name} runs code`);
    if (textFields.includes(name) && typeof part.value !== 'string')
      throw new Error(`${path}.${name} is no text`);
    refuseOdd(part.value, `${path}.${name}`);
  }
}

function expectPlain(accept: (data: unknown) => unknown, sent: unknown): void {
  const accepted = accept(sent);
  if (accepted === undefined) return;
  refuseOdd(accepted, 'message');
  const text = JSON.stringify(accepted, (_, part: unknown) => (part instanceof Uint8Array ? '' : part));
  if (text.length > 200_000) throw new Error(`a message of ${text.length} characters came through`);
  if (JSON.stringify(accept(accepted)) !== JSON.stringify(accepted))
    throw new Error('it is not accepted again');
}

/** @returns whether a request that is accepted can be recorded, under a path of the app */
function recordsWhole(sent: unknown): boolean {
  const accepted = acceptRequest(sent);
  if (!accepted) return true;
  let path = '';
  const recording = recordExchange({ id: 1, from: 'page', request: accepted }, 0, (exchange) => {
    path = exchange.path;
  });
  recording.end('complete');
  return path.startsWith('/');
}

function keepsCookies(steps: readonly [by: 'store' | 'write', cookie: string, path: string][]): boolean {
  const jar = createCookieJar(() => 0);
  for (const [by, cookie, path] of steps) {
    jar[by](cookie, path);
    const parsed = parseSetCookie(cookie, '/', 0);
    if (parsed && (parsed.name.length + parsed.value.length > 4_096 || Number.isNaN(parsed.expires)))
      return false;
  }
  const sent = jar.header('/a/b') ?? '';
  return !/[\0\r\n]/.test(sent) && jar.readable('/a/b').length <= sent.length;
}

/** No longer than what the gate lets through. */
const cookieText = anyText.map((text) => text.slice(0, 5_000));
const attribute = fc.oneof(
  fc.constantFrom(
    'HttpOnly',
    'Secure',
    'Path=/',
    'Path',
    'Domain=host',
    'SameSite=None',
    'Max-Age=1',
    'Max-Age=-1',
  ),
  fc
    .tuple(fc.constantFrom('Path', 'Expires', 'Max-Age', '__proto__', ''), cookieText)
    .map((pair) => pair.join('=')),
);
const cookie = fc
  .tuple(cookieText, cookieText, fc.array(attribute, { maxLength: 6 }))
  .map(([name, value, attributes]) => [`${name}=${value}`, ...attributes].join(';'));

/** @returns tries so many inputs, the same in every run @throws {Error} with the smallest input that breaks the promise */
const promise =
  <Input>(input: fc.Arbitrary<Input>, isKept: (input: Input) => boolean | void) =>
  (inputs: number) =>
    fc.assert(fc.property(input, isKept), { numRuns: inputs, seed: 16 });

/** What must be true, by the kind of what is sent. */
export const promises: Readonly<Record<string, (inputs: number) => void>> = {
  'messages of the client half': promise(message, (sent) => expectPlain(acceptFromClient, sent)),
  'messages of the server half': promise(message, (sent) => expectPlain(acceptFromWorker, sent)),
  'values of any kind': promise(anything, (sent) => {
    for (const accept of [acceptFromClient, acceptFromWorker]) expectPlain(accept, sent);
    return Number.isFinite(weigh(sent));
  }),
  headers: promise(headers, (sent) => {
    const accepted = acceptHeaders(sent) ?? [];
    return accepted.length <= mostHeaders.count && accepted.every((pair) => !/[\0\r\n]/.test(pair.join('')));
  }),
  requests: promise(request, recordsWhole),
  cookies: promise(
    fc.array(fc.tuple(fc.constantFrom('store' as const, 'write' as const), cookie, fc.webPath()), {
      maxLength: 8,
    }),
    keepsCookies,
  ),
};
