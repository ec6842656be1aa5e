/** What a contributor sees for mistakes in data/advisories.yaml. */
import { expect, test } from 'vitest';
import { explain } from './explain';
import { messageFor, sampleWith } from './sample-content';

const mistake = (from: string, to: string) => messageFor(sampleWith('data/advisories.yaml', from, to));

test('a range that ends before it begins', () => {
  expect(mistake('before: 15.2.3', 'before: 14.2.25')).toMatchInlineSnapshot(`
    "data/advisories.yaml:7:37  affects[0].before
      got "14.2.25"
      fix: write a release later than \`from\` as \`before\`"
  `);
});

test('something that an app is not asked about', () => {
  expect(mistake('proxy-file]', 'proxy-fil]')).toMatchInlineSnapshot(`
    "data/advisories.yaml:8:24  needs[1]
      got "proxy-fil"; allowed: "app-router", "pages-router", "self-hosted", "built-in-server", "host-not-fixed", "windows", "linux-glibc", "edge-runtime", "shared-cache", "pipelining-proxy", "minimal-mode", "turbopack", "webpack", "dev-server", "proxy-file", "check-by-path", "proxy-redirects", "proxy-fetches", "proxy-passes-headers", "i18n", "single-locale", "rewrites", "external-rewrites", "dynamic-hostname", "server-action", "redirecting-action", "handler-sets-cookies", "passes-upstream-answer", "cached-fetch-with-body", "cache-components", "no-cache-components", "partial-prerendering", "no-partial-prefetching", "use-cache", "binary-in-cached-function", "unstable-cache", "root-params", "draft-mode", "static-pages", "server-rendered-page", "root-catch-all", "dynamic-params-off", "csp-nonce", "script-before-interactive", "og-images", "image-optimizer", "remote-images", "avif-images", "image-api-route", or a list
      fix: write what is allowed, or \`npm run check -- --explain needs\`"
  `);
});

test('a number that is not the one of the record', () => {
  expect(mistake('id: CVE-2025-29927', 'id: GHSA-f82v-jwr5-mffx')).toMatchInlineSnapshot(`
    "data/advisories.yaml:1:7  id
      got "GHSA-f82v-jwr5-mffx"
      fix: write the CVE number, or the same number as \`ghsa\`"
  `);
  expect(mistake('ghsa: GHSA-f82v-jwr5-mffw', 'ghsa: ghsa-f82v')).toMatchInlineSnapshot(`
    "data/advisories.yaml:2:9  ghsa
      got "ghsa-f82v"
      fix: write "GHSA-xxxx-xxxx-xxxx", in lower case after GHSA"
  `);
});

test('a severity and a day as no record writes them', () => {
  expect(mistake('severity: critical', 'severity: severe')).toMatchInlineSnapshot(`
    "data/advisories.yaml:5:13  severity
      got "severe"; allowed: "critical", "high", "medium", "low", "unknown"
      fix: choose one, or \`npm run check -- --explain severity\`"
  `);
  expect(mistake("published: '2025-03-21'", "published: '21 March 2025'")).toMatchInlineSnapshot(`
    "data/advisories.yaml:6:14  published
      got "21 March 2025"
      fix: write a day such as "2026-05-11", or a month such as "2026-05""
  `);
});

test('no address of the record', () => {
  expect(mistake('[https://github.com/advisories/GHSA-f82v-jwr5-mffw]', '[]')).toMatchInlineSnapshot(`
    "data/advisories.yaml:11:12  sources
      got an empty list
      fix: name the address of the record"
  `);
});

test('what an app may be asked about is explained, value by value', () => {
  expect(explain('advisory.needs')).toContain('    windows: a server that runs Windows');
  expect(explain('advisory.confidence')).toContain('    primary: in the record itself, or a copy of it');
});
