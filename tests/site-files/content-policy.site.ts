/** Each page lists its own inline scripts, as a browser reads them, and pays little for it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { rulesFrom } from '../../scripts/lib/host-headers';
import type { Element } from './html';
import { builtPaths, readPage, site } from './pages';

const isPolicy = ({ name, attributes }: Element) =>
  name === 'meta' && attributes['http-equiv'] === 'Content-Security-Policy';
const isInlineScript = ({ name, attributes }: Element) =>
  name === 'script' && attributes.src === undefined && (attributes.type ?? '') === '';
const hashOf = ({ children }: Element) =>
  `'sha256-${createHash('sha256').update(children.join('')).digest('base64')}'`;

/** Read one after another: all pages together do not fit into memory. */
const facts = builtPaths.map((path) => {
  const { html, elements } = readPage(path);
  const policy = elements.find(isPolicy);
  const text = policy?.attributes.content ?? '';
  const scripts = elements.filter(isInlineScript);
  const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  return {
    path,
    isFirst: policy !== undefined && policy.parent?.children.indexOf(policy) === 1,
    scripts: scripts.length,
    unlisted: scripts.filter((script) => !text.includes(hashOf(script))).length,
    bytes: gzipSync(html).byteLength - gzipSync(bare).byteLength,
    isLoose: /script-src[^;]*'unsafe-(?:inline|eval)'/.test(text),
  };
});

test('every page has a policy right behind its encoding, with all its inline scripts', () => {
  expect(facts.length).toBeGreaterThan(100);
  expect(facts.reduce((sum, { scripts }) => sum + scripts, 0)).toBeGreaterThan(facts.length);
  expect(facts.filter(({ isFirst, unlisted, isLoose }) => !isFirst || unlisted > 0 || isLoose)).toEqual([]);
});

test('a policy adds less than 1 kB to a page', () => {
  // The one page with all rows of the evidence in it has more inline scripts than any other.
  expect(facts.filter(({ bytes }) => bytes >= 1_000)).toEqual([]);
});

test('the headers for hosts stay within what hosts take', () => {
  const rules = rulesFrom(readFileSync(`${site}/_headers`, 'utf8'));
  // Cloudflare Pages: 100 rules, 2,000 characters a line (https://developers.cloudflare.com/pages/configuration/headers/).
  expect(rules.length).toBeLessThanOrEqual(100);
  const longest = Math.max(
    ...rules.flatMap(({ headers }) => headers.map((header) => header.join(': ').length)),
  );
  expect(longest).toBeLessThan(2_000);
});
