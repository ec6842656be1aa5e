/** The data that the site publishes for others. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { site } from './pages';

const published = (file: string) => JSON.parse(readFileSync(join(site, 'data', file), 'utf8'));

test.each(['sources', 'claims', 'decisions', 'rules', 'examples', 'advisories', 'conformance'])(
  '/data/%s.json is what its JSON Schema says',
  (name) => {
    const data: unknown = published(`${name}.json`);
    const schema = z.fromJSONSchema(published(`${name}.schema.json`));
    const result = schema.safeParse(data);
    expect(result.success ? '' : z.prettifyError(result.error)).toBe('');
    expect(Array.isArray(data) ? data.length : 0).toBeGreaterThan(0);
    // A schema that lets anything pass would prove nothing.
    expect(schema.safeParse([{}]).success).toBe(false);
  },
);

test('decide.js gives for the facts of every row the verdict of that row', async () => {
  // As a file of its own: that is how others import it, and how the advisor does in the e2e tests.
  const { decide } = await import(/* @vite-ignore */ pathToFileURL(resolve(site, 'decide.js')).href);
  const rows: { id: string; facts: unknown; verdict: string }[] = published('decisions.json');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ facts, verdict }) => decide(facts).verdict !== verdict)).toEqual([]);
});
