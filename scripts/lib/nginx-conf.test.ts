import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { headerRules, headersFor } from './host-headers';
import { nginxConf } from './nginx-conf';

const site = { root: '/srv/site', port: 8080 };

/** Evaluates a `map` of the configuration as nginx does: the first pattern that fits, or the default. */
function mapOf(conf: string, subject: string, name: string) {
  const [, body = ''] = new RegExp(`^map \\$${subject} \\$${name} \\{\\n([^}]*)\\n\\}`, 'm').exec(conf) ?? [];
  const lines = [...body.matchAll(/^ {2}(\S+) "?(.*?)"?;$/gm)].map(([, pattern = '', value = '']) => ({
    pattern,
    value,
  }));
  expect(lines.length).toBeGreaterThan(0);
  return (path: string): string => {
    const found = lines.find(
      ({ pattern }) => pattern.startsWith('~') && new RegExp(pattern.slice(1)).test(path),
    );
    const { pattern, value } = found ??
      lines.find((line) => line.pattern === 'default') ?? { pattern: '', value: '' };
    const below = found && new RegExp(pattern.slice(1)).exec(path)?.groups?.below;
    return value === '$below' ? (below ?? '') : value.replace(`$${subject}`, path);
  };
}

/** A path as it is asked for, and the file that nginx takes for it, by `try_files`. */
const paths = [
  ['/', '/index.html'],
  ['/csrf', '/csrf.html'],
  ['/csrf.html', '/csrf.html'],
  ['/claims/one', '/claims/one.html'],
  ['/rendered/one.html', '/rendered/one.html'],
  ['/embed/one', '/embed/one.html'],
  ['/sandbox/index.html', '/sandbox/index.html'],
  ['/data/claims.json', '/data/claims.json'],
  ['/_next/static/a.js', '/_next/static/a.js'],
  ['/compiled/one.json', '/compiled/one.json'],
  ['/editor/names.json', '/editor/names.json'],
  ['/offline-worker.js', '/offline-worker.js'],
  ['/offline/one.json', '/offline/one.json'],
] as const;

test.each(['', '/docs', '/a.b'])('nginx below "%s" sends what _headers says', (basePath) => {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  for (const [, file] of paths) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  const rules = headerRules(folder, basePath);
  rmSync(folder, { recursive: true });
  const conf = nginxConf({ ...site, basePath });
  const page = mapOf(conf, 'uri', 'page');
  for (const [path, file] of paths) {
    const headers = headersFor(rules, basePath + path);
    expect(page(basePath + file), file).toBe(file);
    expect(mapOf(conf, 'page', 'frame_policy')(file), file).toBe(
      headers.get('Content-Security-Policy') ?? '',
    );
    expect(mapOf(conf, 'page', 'kept')(file), file).toBe(headers.get('Cache-Control') ?? 'no-cache');
    for (const name of ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy'])
      expect(conf).toContain(`add_header ${name} "${headers.get(name)}" always;`);
  }
  expect(conf).toContain(`error_page 404 ${basePath}/404.html;`);
});
