import type { Files } from '../protocol';

/** The first to set a name wins. Source: next@16.4.6 `@next/env`, with NODE_ENV=production. */
const envFiles = ['/.env.production.local', '/.env.local', '/.env.production', '/.env'];

/** One line: name, and a value in quotes of any kind or up to a comment. Source: dotenv, which Next.js uses. */
const line =
  /^\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$/gm;

/**
 * The environment variables that an app's `.env` files set.
 * Source: https://nextjs.org/docs/app/guides/environment-variables
 */
export function readEnv(files: Files): Record<string, string> {
  const env: Record<string, string> = { NODE_ENV: 'production' };
  for (const file of envFiles) {
    for (const [, name = '', value = ''] of (files[file] ?? '').matchAll(line)) {
      if (!Object.hasOwn(env, name)) env[name] = expand(unquote(value.trim()), env);
    }
  }
  return env;
}

function unquote(value: string): string {
  const quote = /^(['"`])([\s\S]*)\1$/.exec(value);
  if (quote?.[1] === '"') return (quote[2] ?? '').replaceAll('\\n', '\n').replaceAll('\\r', '\r');
  return quote?.[2] ?? value;
}

/** `$NAME` and `${NAME}` stand for what is set so far; `\$` is a dollar. */
function expand(value: string, env: Record<string, string>): string {
  return value.replace(/\\\$|\$\{([\w.-]+)\}|\$(\w+)/g, (match, braced?: string, bare?: string) => {
    const name = braced ?? bare;
    if (name === undefined) return match.slice(1);
    return Object.hasOwn(env, name) ? (env[name] ?? '') : '';
  });
}
