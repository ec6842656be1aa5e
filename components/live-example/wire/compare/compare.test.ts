import { describe, expect, it } from 'vitest';
import { exchangeOf, typed } from '../exchange.testing';
import { differentFacts, differentHeaders } from './differences';
import { differentLines } from './different-lines';

describe('two exchanges', () => {
  it('differ in method, status and bytes, and agree in the rest', () => {
    const { different, same } = differentFacts(
      exchangeOf({ responseBody: 'four' }),
      exchangeOf({ method: 'POST', status: 500 }),
    );
    expect(different).toEqual([
      { name: 'Method', first: 'GET', second: 'POST' },
      { name: 'Status', first: '200 OK', second: '500 Internal Server Error' },
      { name: 'Bytes received', first: '4', second: '0' },
    ]);
    expect(same).toContain('Path');
  });

  it('have headers by name without case, repeated ones in order', () => {
    const first = typed('a', ['Set-Cookie', 'x=1'], ['set-cookie', 'y=2'], ['__proto__', 'p']);
    const second = typed('a', ['set-cookie', 'x=1'], ['constructor', 'c']);
    expect(differentHeaders(first, second)).toEqual({
      different: [
        { name: '__proto__', first: 'p', second: '' },
        { name: 'constructor', first: '', second: 'c' },
        { name: 'set-cookie', first: 'x=1\ny=2', second: 'x=1' },
      ],
      same: ['content-type'],
    });
  });
});

describe('two bodies', () => {
  const message = (type: string, body: string) => ({ headers: typed(type), body });

  it('are compared by the rows of a payload, the fields of a form, the lines of JSON', () => {
    expect(
      differentLines(
        message('text/x-component', '1:"a"\n0:2\n'),
        message('text/x-component', '1:"b"\n0:2\n'),
      ),
    ).toEqual([
      { kind: 'removed', lines: ['1:"a"'] },
      { kind: 'added', lines: ['1:"b"'] },
      { kind: 'same', lines: ['0:2'] },
    ]);
    const form = 'application/x-www-form-urlencoded';
    expect(differentLines(message(form, 'a=1&b=2'), message(form, 'a=1'))).toEqual([
      { kind: 'same', lines: ['a: 1'] },
      { kind: 'removed', lines: ['b: 2'] },
    ]);
    expect(
      differentLines(message('application/json', '{"a":1}'), message('application/json', ''))?.[0]?.lines,
    ).toEqual(['{', '  "a": 1', '}']);
  });

  it('of any size take a bounded time', () => {
    const lines = (mark: string) =>
      Array.from({ length: 50_000 }, (_, index) => `${mark}${index % 7}`).join('\n');
    const changes = differentLines(message('text/plain', lines('a')), message('text/plain', lines('b')));
    expect(changes?.flatMap((change) => change.lines).length ?? 0).toBeLessThanOrEqual(800);
  });
});
