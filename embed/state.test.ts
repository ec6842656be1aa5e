import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EmbedState, editsOf, hasEdits, type Known, readState } from './state';

const known: Known = {
  variants: new Map([
    ['action', { files: ['/app/page.tsx', '/app/actions.ts'], steps: 2 }],
    ['route', { files: ['/app/page.tsx'], steps: 0 }],
  ]),
  views: ['action', 'route', 'compare'],
  parts: ['code', 'wire'],
};
const state: EmbedState = {
  query: '?id=a',
  view: 'route',
  variants: {
    action: {
      edits: { 1: { '/app/page.tsx': 'edited' } },
      ...{ step: 2, active: '/app/actions.ts', part: 'wire', scroll: 120 },
    },
    route: { edits: {}, step: 0, active: '/app/page.tsx', part: 'code', scroll: 0 },
  },
};

test('a state comes back as it was told', () => {
  expect(readState(structuredClone(state), known)).toEqual(state);
  expect(readState(JSON.parse(JSON.stringify(state)), known)).toEqual(state);
});

test('it has edits where a file of any variant differs', () => {
  expect(hasEdits(state)).toBe(true);
  expect(
    hasEdits({
      query: '',
      view: '',
      variants: { action: { edits: { 1: {} }, step: 0, active: '', part: '', scroll: 0 } },
    }),
  ).toBe(false);
});

test('what is not of this example is left out', () => {
  const odd = {
    view: 'published',
    variants: {
      action: {
        edits: {
          2: { '/etc/passwd': 'x', '/app/page.tsx': 7, '/app/actions.ts': 'mine' },
          3: { '/app/page.tsx': 'of no step' },
        },
        step: 3,
        active: '/etc/passwd',
        part: 'all',
        scroll: -1,
      },
      published: { edits: {}, step: 0, active: '', part: '', scroll: 0 },
    },
  };
  expect(readState(odd, known)).toEqual({
    query: '',
    view: '',
    variants: {
      action: { edits: { 2: { '/app/actions.ts': 'mine' } }, step: 0, active: '', part: '', scroll: 0 },
    },
  });
});

test('a file that no example has the length of is left out', () => {
  const edits = { 1: { '/app/page.tsx': 'x'.repeat(1_000_000) } };
  const read = readState({ variants: { action: { ...state.variants.action, edits } } }, known);
  expect(read?.variants.action?.edits).toEqual({});
});

test.each([[undefined], [null], ['text'], [[]], [{}], [{ variants: [] }], [{ variants: { other: {} } }]])(
  '%j is nothing to bring back',
  (data) => {
    expect(readState(data, known)).toBeUndefined();
  },
);

test('another address takes over the edits, and nothing else', () => {
  expect(editsOf(state)).toEqual({
    ...state,
    view: '',
    variants: {
      action: { edits: { 1: { '/app/page.tsx': 'edited' } }, step: 0, active: '', part: '', scroll: 0 },
      route: { edits: {}, step: 0, active: '', part: '', scroll: 0 },
    },
  });
});

test('what names of objects are is not a state', () => {
  const named = { ...known, variants: new Map([['constructor', { files: ['toString'], steps: 1 }]]) };
  expect(readState({ variants: {} }, named)).toBeUndefined();
  const read = readState({ variants: { constructor: { edits: {} } } }, named);
  expect(Object.entries(read?.variants ?? {})).toMatchObject([['constructor', { edits: {} }]]);
});

test('whatever is handed back, it is of this example or nothing', () => {
  const part = fc.record({
    edits: fc.anything(),
    step: fc.anything(),
    active: fc.anything(),
    part: fc.anything(),
    scroll: fc.anything(),
  });
  const handed = fc.oneof(
    fc.anything(),
    fc.record({
      view: fc.anything(),
      variants: fc.dictionary(fc.constantFrom('action', 'route', 'x'), part),
    }),
  );
  fc.assert(
    fc.property(handed, (data) => {
      const read = readState(data, known);
      if (read) expect(readState(read, known)).toEqual(read);
    }),
    { numRuns: 500 },
  );
});
