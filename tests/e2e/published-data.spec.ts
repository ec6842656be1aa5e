import { z } from 'zod';
import { expect, test } from '../site';

for (const name of ['sources', 'claims', 'decisions', 'rules', 'examples']) {
  test(`/data/${name}.json is what its JSON Schema says`, async ({ site }) => {
    const [data, schema] = await Promise.all(
      [`${name}.json`, `${name}.schema.json`].map(async (file) =>
        (await fetch(`${site.url}/data/${file}`)).json(),
      ),
    );
    const result = z.fromJSONSchema(schema).safeParse(data);
    expect(result.success ? '' : z.prettifyError(result.error)).toBe('');
    expect(Array.isArray(data) ? data.length : 0).toBeGreaterThan(0);
    // A schema that lets anything pass would prove nothing.
    expect(z.fromJSONSchema(schema).safeParse([{}]).success).toBe(false);
  });
}

test('decide.js gives for the facts of every row the verdict of that row', async ({ page, site }) => {
  const rows: unknown = await (await fetch(`${site.url}/data/decisions.json`)).json();
  await page.goto('/');
  const wrong = await page.evaluate(async (decisions) => {
    const { decide } = await import(`${location.origin}/decide.js`);
    const list = decisions as { id: string; facts: unknown; verdict: string }[];
    return list.filter(({ facts, verdict }) => decide(facts).verdict !== verdict).map(({ id }) => id);
  }, rows);
  expect(wrong).toEqual([]);
});
