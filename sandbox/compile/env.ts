import { positionOf } from '../shared/problem';
import type { Files } from '../shared/protocol';
import { limits, tooLong } from './limits';

/** The first file to set a name wins. Source: next@16.4.6 `@next/env`, with NODE_ENV=production. */
const envFiles = ['/.env.production.local', '/.env.local', '/.env.production', '/.env'];

/**
 * From the first sign of a line: name, and a value in quotes of any kind or up to a comment. Source: dotenv, which Next.js uses;
 * there it starts with the white space before, which `entriesOf` steps over, once.
 */
const line =
  /(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$/my;

/** `^` with the flag `m` matches behind these. */
const lineEnd = /[\n\r\u2028\u2029]/g;

/**
 * The environment variables that an app's `.env` files set.
 * Source: https://nextjs.org/docs/app/guides/environment-variables
 *
 * @throws {BuildError} where values that name each other become longer than a process could hold
 */
export function readEnv(
  files: Files,
  onFile: (file: string) => void = () => undefined,
): Record<string, string> {
  const env: Record<string, string> = { NODE_ENV: 'production' };
  let room: number = limits.envCharacters;
  for (const file of envFiles) {
    const text = files[file];
    if (text === undefined) continue;
    onFile(file);
    // Within a file the last to set a name wins.
    const entries = new Map([...entriesOf(text)].map((each) => [each.name, each]));
    for (const { name, value, start } of entries.values()) {
      if (Object.hasOwn(env, name)) continue;
      const expanded = expand(unquote(value.trim()), env, room);
      room -= name.length + (expanded?.length ?? 0);
      if (expanded === undefined || room < 0)
        throw tooLong(file, 'the environment variables are', limits.envCharacters, positionOf(text, start));
      env[name] = expanded;
    }
  }
  return env;
}

function* entriesOf(text: string): Generator<{ name: string; value: string; start: number }> {
  for (let at = 0; at < text.length; ) {
    const start = skipSpace(text, at);
    line.lastIndex = start;
    const found = line.exec(text);
    if (found) yield { name: found[1] ?? '', value: found[2] ?? '', start };
    lineEnd.lastIndex = found ? line.lastIndex : start;
    at = lineEnd.exec(text) ? lineEnd.lastIndex : text.length;
  }
}

function skipSpace(text: string, from: number): number {
  const found = /\S/g;
  found.lastIndex = from;
  return found.exec(text)?.index ?? text.length;
}

/** As dotenv does: what only begins with a double quote has its line breaks read, too. */
function unquote(value: string): string {
  const text = /^(['"`])([\s\S]*)\1$/.exec(value)?.[2] ?? value;
  return value.startsWith('"') ? text.replaceAll('\\n', '\n').replaceAll('\\r', '\r') : text;
}

/**
 * `$NAME` and `${NAME}` are what is set so far; `\$` is a dollar.
 *
 * @returns undefined where that is longer than `most`
 */
function expand(value: string, env: Record<string, string>, most: number): string | undefined {
  let length = value.length;
  const expanded = value.replace(/\\\$|\$\{([\w.-]+)\}|\$(\w+)/g, (match, braced?: string, bare?: string) => {
    const name = braced ?? bare;
    if (name === undefined) return match.slice(1);
    const known = Object.hasOwn(env, name) ? (env[name] ?? '') : '';
    length += known.length;
    return length > 2 * most ? '' : known;
  });
  return length > 2 * most ? undefined : expanded;
}
