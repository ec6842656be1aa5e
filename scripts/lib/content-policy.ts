/** The Content Security Policy of the pages: each lists the inline scripts that it was built with, and no others run. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { payloadAsData } from './flight-payload';

/** Browsers run a script of any other type, such as JSON, not at all. */
const runs = (attributes: string) => {
  const type = /\stype="([^"]*)"/.exec(attributes)?.[1];
  return type === undefined || /^(?:module|text\/javascript|)$/.test(type);
};

/** The texts of the scripts that a page holds inline. */
export const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)]
    .filter(([, attributes = '']) => !/\ssrc=/.test(attributes) && runs(attributes))
    .map(([, , text = '']) => text);

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What a page may load and run. Styles may be inline, as React and the editor write them; the search is WebAssembly; frames
 * have policies of their own (sandbox/host/index.html).
 */
export function policyFor(html: string): string {
  const hashes = [...new Set(inlineScripts(html).map(hashOf))];
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

const charset = /<meta charset="utf-8"[^>]*>/i;

/** The page with its policy right behind its encoding: it holds for what comes after it. @throws where there is none */
export function withPolicy(html: string): string {
  const [tag] = charset.exec(html) ?? [];
  if (!tag) throw new Error('no <meta charset="utf-8"> to put the policy behind');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}"/>`;
  // As a function: a policy may hold what `replace` would take for a group.
  return html.replace(tag, () => tag + policy);
}

/** These have policies of their own, which let them do more, or less. */
const hasOwnPolicy = (path: string) => /^(?:sandbox|rendered)[/\\]/.test(path);

/**
 * Writes its policy into each page of a built site.
 *
 * @returns the paths of the pages below the folder
 * @throws {Error} naming a page that has no place for it
 */
export function writePolicies(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !hasOwnPolicy(path))
    .sort();
  for (const path of paths) {
    const file = join(folder, path);
    try {
      writeFileSync(file, withPolicy(payloadAsData(readFileSync(file, 'utf8'))));
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return paths;
}
