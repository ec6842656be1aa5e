import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flightRows } from './flight-rows';

const meaningOf = (row: string) => flightRows(`${row}\n`)[0]?.meaning;

/** As react-server-dom-webpack@19.3.1 wrote it for an action that refreshed its page. */
const answer = [
  ':HL["/style.css","style"]',
  '1:I["/app/post-form.tsx",[],"PostForm"]',
  '0:{"a":"$@2","f":{"layers":[["$","main",null,{"children":["$","$L1",null,{}]}]]},"b":"build"}',
  '2:{"ok":true,"at":"$D2026-01-02T03:04:05.000Z"}',
  '',
].join('\n');

describe('rows', () => {
  it('are split into id, tag and content', () => {
    const rows = flightRows(answer);
    expect(rows.map(({ id, tag }) => id + tag)).toEqual(['H', '1I', '0', '2']);
    expect(rows[1]?.content).toBe('["/app/post-form.tsx",[],"PostForm"]');
    expect(rows.some(({ partial }) => partial)).toBe(false);
  });

  it('of text count bytes, so that umlauts and line ends in them move nothing', () => {
    const text = 'Zwölf\nGäste: 🎉';
    const length = new TextEncoder().encode(text).byteLength.toString(16);
    const rows = flightRows(`1:T${length},${text}2:"next"\n`);
    expect(rows.map(({ content }) => content)).toEqual([text, '"next"']);
  });

  it('that were cut are marked', () => {
    const [text] = flightRows('1:T400,only the beginning');
    expect(text).toMatchObject({ content: 'only the beginning', partial: true });
    expect(flightRows('0:{"a":')[0]?.meaning).toContain('end is missing');
  });

  it('come out of any bytes, and none is lost', () => {
    const starts = ['\n0:T', '1a,', '0:I[', '0:o2,'];
    const unit = fc.constantFrom(...starts, ...'0:1aTIEHf,"$@[]{}\n\r\u0000ö🎉\ufffd');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (junk) => {
        const rows = flightRows(`${junk}\n1:"sentinel"\n`);
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.map(({ content }) => content).join('')).toContain('sentinel');
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('survive a payload that nests very deeply', () => {
    const deep = 3000;
    expect(meaningOf(`0:${'['.repeat(deep)}"$@1"${']'.repeat(deep)}`)).toContain('$@1 is a promise');
  });
});

it('name what an earlier row calls a module or a part of React', () => {
  const rows = flightRows(
    '1:"/app/form.tsx"\n6:"Form"\n2:I["$1",[],"$6"]\n3:"$Sreact.suspense"\n4:["$","$L2",null,{}]\n5:["$","$3",null,{}]\n',
  );
  expect(rows.map(({ meaning }) => meaning)).toEqual([
    'A text.',
    'A text.',
    expect.stringContaining('The export “Form” of /app/form.tsx'),
    'A symbol, react.suspense, for other rows to refer to.',
    expect.stringContaining('An element of the component Form, from row 2.'),
    'A Suspense boundary.',
  ]);
});

describe('in words', () => {
  it.each([
    ['1:I["/app/form.tsx",[],"Form"]', 'The export “Form” of /app/form.tsx'],
    ['2:E{"digest":"3141592653"}', 'digest 3141592653 and no message'],
    ['2:E{"digest":"NEXT_REDIRECT;replace;/login;307;"}', 'A redirect to /login'],
    ['2:E{"digest":"NEXT_HTTP_ERROR_FALLBACK;404"}', 'page for 404'],
    [':HL["/a.css","style"]', 'load a resource (preload)'],
    ['0:{"a":"$@1","f":"","b":"x"}', 'a is the value that the action returned'],
    ['0:{"a":"$@1","f":"","b":"x"}', '$@1 is a promise, settled by row 1'],
    ['3:{"id":"60ab","bound":null}', 'Server Function reference, without bound values'],
    ['4:["$","p",null,{"children":"Hello"}]', 'The element <p>'],
    [
      '4:["$","$L1",null,{"save":"$h3"}]',
      'An element of the component in row 1. Here $h3 is a Server Function, in row 3',
    ],
    ['4:["$","$Sreact.suspense",null,{"fallback":"…","children":"$L5"}]', 'A Suspense boundary'],
    ['5:R', 'A ReadableStream begins'],
    ['6:D{"name":"Page"}', 'Debugging information'],
    ['not a row', 'Not a row'],
  ])('%s', (row, words) => {
    expect(meaningOf(row)).toContain(words);
  });
});
