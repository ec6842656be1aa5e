import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { asCurl } from './as-curl';

const post = {
  method: 'POST',
  path: '/posts?page=1',
  requestHeaders: [
    ['host', 'localhost:3000'],
    ['content-type', 'text/plain;charset=UTF-8'],
  ] as [string, string][],
  requestBody: '',
  requestBytes: 0,
};

const withBody = (requestBody: string) => ({
  ...post,
  requestBody,
  requestBytes: new TextEncoder().encode(requestBody).byteLength,
});

/** What curl would be given, as a real shell reads the command. */
function argumentsInShell(command: string): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

describe('a request as curl', () => {
  it('names method, address and headers', () => {
    expect(asCurl(post)).toBe(
      "curl -X 'POST' 'http://localhost:3000/posts?page=1' \\\n  -H 'content-type: text/plain;charset=UTF-8'",
    );
  });

  it.each([
    ['quotes', `it's "quoted" with \\ and $HOME and \`id\``],
    ['several lines', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nit\'s\t\\n\r\n--x--\r\n'],
    ['letters of other scripts beside control characters', 'Zwölf 🎉\u0001' + '2\u0085'],
    ['nothing but a quote', "'"],
    ['a file name, if curl read one', '@/etc/passwd'],
  ])('passes a body with %s through the shell unchanged', (_, body) => {
    const words = argumentsInShell(asCurl(withBody(body)));
    expect(words.at(-1)).toBe(body);
    expect(words.at(-2)).toBe(body.startsWith('@') ? '--data-raw' : '--data-binary');
  });

  it('writes line ends of a multipart body as escapes', () => {
    expect(asCurl(withBody('--x\r\n'))).toContain("--data-binary $'--x\\r\\n'");
  });

  it('says a forged Host, but not the usual one', () => {
    const forged = { ...post, requestHeaders: [['host', 'attacker.example']] as [string, string][] };
    expect(argumentsInShell(asCurl(forged))).toContain('host: attacker.example');
    expect(asCurl(post)).not.toContain("-H 'host");
  });

  it('keeps a header without a value, and claims no content type that was not sent', () => {
    const bare = { ...withBody('x'), requestHeaders: [['x-empty', '']] as [string, string][] };
    expect(argumentsInShell(asCurl(bare))).toEqual(
      expect.arrayContaining(['-H', 'x-empty;', 'content-type:']),
    );
  });

  it('asks for the head alone with HEAD, and needs no method for GET', () => {
    expect(asCurl({ ...post, method: 'HEAD' })).toMatch(/^curl --head '/);
    expect(asCurl({ ...post, method: 'GET' })).toMatch(/^curl 'http/);
  });

  it('says that a recorded body was cut', () => {
    expect(asCurl({ ...withBody('only the beginning'), requestBytes: 200_000 })).toMatch(
      /^# The recorded body/,
    );
    expect(asCurl(withBody('all of it'))).not.toContain('#');
  });
});
