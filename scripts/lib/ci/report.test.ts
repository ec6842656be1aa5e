import { afterEach, expect, test } from 'vitest';
import { type FakeHost, fakeGitHub } from './fake-github';
import { postReport, pullOf } from './post-report';
import { type Report, readReport, reportMarker, reportText } from './report';

const report: Report = {
  sizes: { 'embed.js': 2000 },
  sizesOfBase: { 'embed.js': 1000 },
  pages: ['/csrf'],
  suggestions: [{ path: 'a.ts', first: 3, last: 3, lines: ['const a = 1;'] }],
  others: ['b.ts'],
};

test('tells sizes, pages, preview and formatting in words', () => {
  expect(reportText(report, { run: 'https://example.org/run', preview: undefined })).toMatchInlineSnapshot(`
    "<!-- report of the pull request -->

    It changes these pages:

    - \`/csrf\`

    What readers load:

    - embed.js: 1.0 kB more, 1.0 kB to 2.0 kB (+100.0 %).

    The built change is the artifact \`site\` of [this run](https://example.org/run). To look at it, unpack it into \`out/\` of a checkout of this commit and run \`npm start\`.

    \`npm run format\` would change 1 places of this change: see the suggestions. It also changes other lines of \`b.ts\`."
  `);
});

test('links each page where the change is served, and is short for prose', () => {
  const text = reportText(report, { run: undefined, preview: 'https://example.org/7' });
  expect(text).toContain('[/csrf](https://example.org/7/csrf)');
  const prose = reportText(
    { pages: ['/csrf'], suggestions: [], others: [] },
    { run: undefined, preview: undefined },
  );
  expect(prose.split('\n\n')).toHaveLength(3);
});

test.each([
  ['text in place of numbers', { ...report, sizes: { 'embed.js': '@everyone' } }],
  ['a name that is Markdown', { ...report, sizes: { '[x](https://evil.example)': 1 } }],
  ['a name that the host would link', { ...report, sizes: { 'Sign in on www.evil.example': 1 } }],
  ['a page that is Markdown', { ...report, pages: ['/x](https://evil.example)'] }],
  ['a page on another host', { ...report, pages: ['//evil.example/'] }],
  ['something else', 'hello'],
])('refuses a report with %s', (_, value) => {
  expect(() => readReport(JSON.stringify(value))).toThrow(/not a report/);
});

let host: FakeHost | undefined;
afterEach(() => host?.close());

test('posts once, and again only what is new', async () => {
  const stranger = { id: 5, body: `${reportMarker} of a stranger`, user: { login: 'stranger' } };
  const comments: { id: number; body: string; user: { login: string } }[] = [stranger];
  const reviews: object[] = [];
  host = await fakeGitHub({
    'GET /pulls': (_, query) =>
      query.get('head') === 'someone:change' ? [{ number: 7, head: { sha: 'abc' } }] : [],
    'GET /issues/7/comments': () => comments,
    'POST /issues/7/comments': (body) =>
      comments.push({ id: 1, user: { login: 'github-actions[bot]' }, ...(body as { body: string }) }),
    'PATCH /issues/comments/1': (body) => Object.assign(comments[1] ?? {}, body),
    'GET /pulls/7/comments': () => reviews,
    'POST /pulls/7/reviews': (body) => reviews.push(...(body as { comments: object[] }).comments),
  });
  const { gitHub, sent } = host;
  const run = { head_sha: 'abc', head_branch: 'change', head_repository: { owner: { login: 'someone' } } };
  expect(await pullOf(gitHub, run)).toBe(7);
  expect(await pullOf(gitHub, { ...run, head_sha: 'older' })).toBeUndefined();
  expect(await pullOf(gitHub, { ...run, head_repository: null })).toBeUndefined();
  const body = `${reportMarker} first`;
  await postReport(gitHub, 7, 'abc', report, body);
  await postReport(gitHub, 7, 'abc', report, body);
  expect(sent).toHaveLength(2);
  await postReport(gitHub, 7, 'abc', report, `${reportMarker} second`);
  expect(sent.map(({ method }) => method)).toEqual(['POST', 'POST', 'PATCH']);
  expect(comments).toMatchObject([stranger, { id: 1, body: `${reportMarker} second` }]);
  expect(reviews).toHaveLength(1);
});
