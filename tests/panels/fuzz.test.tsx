/**
 * Random input for all on the page that reads what strangers write. A few hundred of each here; ten thousand by
 * `npm run hostile` (`sandbox/tests/hostile/fuzz.spec.ts`). A failure names the seed that repeats it.
 */
import fc from 'fast-check';
import LZString from 'lz-string';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { answersFromSearch } from '../../components/advisor/answers';
import { filterInAddress as advisoryFilter } from '../../components/advisories/filter';
import { searchFromView, viewFromSearch } from '../../components/decision-table/view-in-address';
import { codeFrame, frameText } from '../../components/live-example/problem/code-frame';
import { ProblemNote } from '../../components/live-example/problem/problem-note';
import { differentLines } from '../../components/live-example/wire/compare/different-lines';
import { asCurl } from '../../components/live-example/wire/copy/as-curl';
import { asHttp } from '../../components/live-example/wire/copy/as-http';
import { ExchangeDetail } from '../../components/live-example/wire/exchange-detail';
import { flightRows } from '../../components/live-example/wire/flight/flight-rows';
import { harOf } from '../../components/live-example/wire/har/har';
import { exchangeKindOf } from '../../components/live-example/wire/sentence/kind';
import { sentenceOf } from '../../components/live-example/wire/sentence/sentence';
import { checkFiles } from '../../components/playground/check-files';
import { hiddenInCode } from '../../components/playground/hidden-in-code';
import { damagedEdits, readKept } from '../../components/playground/kept';
import { openedBy } from '../../components/playground/opening';
import { onDisk, pathProblem } from '../../components/playground/path-rules';
import { projectFiles } from '../../components/playground/project';
import { fateOf } from '../../components/playground/run-by-tools';
import { readLink } from '../../components/playground/share';
import { unpackedLength } from '../../components/playground/unpacked-length';
import { address, body, files, flight, headers, kept, oddText, path } from './arbitraries';

const noActions = { resend: () => undefined, compare: () => undefined };
const numRuns = Number(process.env.FUZZ_RUNS ?? 200);
const check = <Value,>(from: fc.Arbitrary<Value>, holds: (value: Value) => void) =>
  fc.assert(fc.property(from, holds), { numRuns, seed: 20261129 });

afterEach(() => vi.unstubAllGlobals());

test('every row of a Flight payload is explained, and nothing of the payload is lost', () => {
  check(flight, (payload) => {
    const rows = flightRows(payload);
    for (const { meaning } of rows)
      expect(meaning).not.toMatch(/\[object |native code|(?:of|to|id) undefined/);
    expect(flightRows(payload, 3)).toEqual(rows.slice(0, 3));
  });
});

test('an exchange is drawn as text, copied, and never runs', () => {
  check(fc.record({ headers, body, status: fc.integer({ min: 0, max: 599 }), path: oddText }), (sent) => {
    const sides = { requestHeaders: sent.headers, requestBody: sent.body, requestBytes: sent.body.length };
    const back = { responseHeaders: sent.headers, responseBody: sent.body, responseBytes: sent.body.length };
    const about = {
      id: 1,
      key: '1',
      attempt: 1,
      from: 'page',
      method: 'POST',
      path: `/${sent.path}`,
    } as const;
    const exchange = {
      ...sides,
      ...back,
      ...about,
      status: sent.status,
      sentAt: 0,
      state: 'complete',
      duration: 1,
    } as const;
    const html = renderToStaticMarkup(<ExchangeDetail exchange={exchange} actions={noActions} />);
    expect(html).not.toMatch(/<(?:script|img|iframe|a )/);
    expect(asHttp(exchange)).toContain('HTTP/1.1');
    expect(asCurl(exchange)).toMatch(/^(?:# [^\n]*\n)?curl /);
    expect(exchangeKindOf(exchange)).toBeTypeOf('string');
    expect(sentenceOf(exchange)).toMatch(/^[A-Z].*; .+\.$/s);
    // What the exchange itself says is in quotes.
    const ownWords = sentenceOf(exchange).replaceAll(/"[^"]*"/g, '""');
    expect(ownWords).not.toMatch(/\[object |native code|undefined/);
    expect(JSON.parse(JSON.stringify(harOf([exchange], new Date(0)))).log.entries).toHaveLength(1);
    const [request, other] = [
      { headers: sent.headers, body: sent.body },
      { headers: [], body: sent.path },
    ];
    expect(differentLines(request, other)).toBeInstanceOf(Array);
  });
});

test('a problem may name any file, line and column', () => {
  const place = fc.option(fc.maxSafeInteger(), { nil: undefined });
  check(fc.record({ file: oddText, message: oddText, line: place, column: place, code: oddText }), (sent) => {
    const { code, ...problem } = sent;
    const note = (
      <ProblemNote problem={{ stage: 'client', ...problem }} files={{ '/a.ts': code }} shown="none" />
    );
    expect(renderToStaticMarkup(note)).toContain('The client half failed');
    const frame = codeFrame(code, sent.line ?? 1, Math.min(sent.column ?? 1, 1_000));
    expect(frame === undefined || frameText(frame).includes('|')).toBe(true);
  });
});

test('paths that pass are good on every disk', () => {
  check(path, (text) => {
    if (pathProblem(text) !== undefined) return;
    expect(text).not.toMatch(/\\|:|\/\.\.?(?:\/|$)|[. ](?:\/|$)|[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(text).toBe(text.normalize('NFC'));
    expect(onDisk(text)).toBe(onDisk(text.toUpperCase()));
    expect(fateOf(text)).toMatch(/^(?:kept|asked|never)$/);
  });
});

test('files that pass are texts, no two of them one file, and a download holds what nothing acts on', () => {
  let passed = 0;
  check(files, (value) => {
    const checked = checkFiles(value);
    if ('problem' in checked) {
      expect(checked.problem.length).toBeLessThan(700);
      return;
    }
    passed += 1;
    const paths = Object.keys(checked.files);
    expect(new Set(paths.map(onDisk)).size).toBe(paths.length);
    expect(hiddenInCode(checked.files).length).toBeLessThanOrEqual(3);
    const project = projectFiles(checked.files);
    expect(Object.keys(project).filter((name) => /^\/\.(?!env|gitignore$)|\/\.git\//i.test(name))).toEqual(
      [],
    );
    const scripts: unknown = JSON.parse(project['/package.json'] ?? '{}').scripts;
    expect(scripts).toEqual({ dev: 'next dev', build: 'next build', start: 'next start' });
    const names = Object.keys(project).map(onDisk);
    expect(new Set(names).size).toBe(names.length);
  });
  expect(passed).toBeGreaterThan(numRuns / 40);
});

test('a link never throws, and opens files or says why not', () => {
  const packed = fc.oneof(
    files.map((value) =>
      LZString.compressToEncodedURIComponent(
        JSON.stringify({ files: value }, (_, each) => (typeof each === 'bigint' ? 0 : each)),
      ),
    ),
    fc.string({ unit: fc.constantFrom(...'ABCabc019+-$%2 &'), maxLength: 400 }),
    oddText,
  );
  let opened = 0;
  check(packed, (text) => {
    const link = readLink(`#code=${text}`);
    if (link && 'files' in link) opened += 1;
    expect(link && ('problem' in link || Object.keys(link.files).length > 0)).toBe(true);
    const length = unpackedLength(text, 10_000);
    expect(length === undefined || length <= 20_000).toBe(true);
  });
  expect(opened).toBeGreaterThan(numRuns / 40);
});

test('what a browser kept is opened, or told as damaged, and never lost', () => {
  let read = 0;
  check(kept, (text) => {
    vi.stubGlobal('localStorage', { getItem: (name: string) => (name === 'playground:own' ? text : null) });
    const opened = readKept('own');
    expect(opened === undefined).toBe(damagedEdits() !== undefined);
    if (opened === undefined) expect(damagedEdits()?.text).toBe(text);
    else read += 1;
  });
  expect(read).toBeGreaterThan(numRuns / 40);
});

test('an address of any text is read', () => {
  check(address, (query) => {
    const search = `?${query}`;
    const view = viewFromSearch(search);
    expect(viewFromSearch(searchFromView(view, search))).toEqual(view);
    expect(Object.keys(advisoryFilter([]).fromSearch(search).answers)).toEqual([]);
    expect(answersFromSearch(search, [])).toEqual({});
    const opened = openedBy({ search, hash: `#${query}` }, [], []);
    if (opened && 'problem' in opened) expect(opened.problem.length).toBeLessThan(600);
  });
});
