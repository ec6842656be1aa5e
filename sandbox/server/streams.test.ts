import { describe, expect, it } from 'vitest';
import { serveFiles } from './serve-files.testing';
import { streamFrom, textOf } from './streams';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('streamFrom', () => {
  it('reads what can be iterated over, and promises in it', async () => {
    expect(await textOf(streamFrom([bytes('a'), Promise.resolve(bytes('b'))]))).toBe('ab');
  });

  it('asks for nothing before it is read, and ends the iteration where it is cancelled', async () => {
    const seen: string[] = [];
    function* parts() {
      try {
        seen.push('asked');
        yield bytes('a');
        yield bytes('b');
      } finally {
        seen.push('left');
      }
    }
    const reader = streamFrom(parts()).getReader();
    expect(seen).toEqual([]);
    await reader.read();
    await reader.cancel();
    expect(seen).toEqual(['asked', 'left']);
  });

  it('refuses what cannot be iterated over', () => {
    expect(() => streamFrom({})).toThrow(TypeError);
  });
});

describe('the headers that the server adds', () => {
  it('are there for the proxy, too', async () => {
    const served = await serveFiles({
      '/app/layout.tsx': 'export default ({ children }) => <html><body>{children}</body></html>;',
      '/app/page.tsx': 'export default () => <p>home</p>;',
      '/proxy.ts': `import { NextResponse } from 'next/server';
        export function proxy(request) {
          const names = ['for', 'host', 'port', 'proto'];
          const seen = names.map((name) => request.headers.get('x-forwarded-' + name));
          return NextResponse.json(seen);
        }`,
    });
    const { text } = await served.send('GET', '/');
    expect(JSON.parse(text)).toEqual(['::ffff:127.0.0.1', 'localhost:3000', '3000', 'http']);
  });
});
