import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { commonParameters } from './common';
import { exampleParameters } from './example';
import { type Field, fieldsOf } from './fields';
import { otherFieldsWanted } from './kept-fields.testing';
import { embedKinds } from './kinds';
import {
  advisorFields,
  claimFields,
  decisionTableFields,
  evidenceFields,
  exchangeFields,
} from './other-fields';
import kept from './other-fields.json';
import { readParameters } from './read';

const fieldsByKind = {
  'decision-table': decisionTableFields,
  advisor: advisorFields,
  claim: claimFields,
  evidence: evidenceFields,
  exchange: exchangeFields,
};
type Kind = keyof typeof fieldsByKind;
const kinds = Object.keys(fieldsByKind) as Kind[];
const initial = (kind: Kind) => embedKinds[kind].parameters.parse({});

test('the fields that pages carry are those of the schemas', () => {
  const wanted = otherFieldsWanted();
  expect(kept, `embed/parameters/other-fields.json has to be:\n${JSON.stringify(wanted)}\n`).toEqual(wanted);
});

/** An address of each parameter, under each name it has, and what it asks for. */
const own: Record<Kind, [query: string, asked: Record<string, unknown>][]> = {
  'decision-table': [
    ['rows=6', { rows: ['6'] }],
    ['row=stripe-webhook', { rows: ['stripe-webhook'] }],
    ['rows=stripe-webhook,upload-avatar', { rows: ['stripe-webhook', 'upload-avatar'] }],
    ['columns=because,raj-next14', { columns: ['because', 'raj-next14'] }],
    ['cols=none', { columns: ['none'] }],
    ['columns=because&columns=raj-next14&columns=because', { columns: ['because', 'raj-next14'] }],
    ['toolbar', { toolbar: true }],
    ['q=raw%20body', { q: 'raw body' }],
    ['verdict=action&verdict=route', { verdict: ['action', 'route'] }],
    ['verdict=neither', { verdict: ['neither'] }],
    ['caller=webhook', { caller: 'webhook' }],
    ['intent=sign-in', { intent: 'sign-in' }],
    ['disagree=yes', { disagree: true }],
    ['sort=-votes', { sort: '-votes' }],
    ['compare=upload-avatar&compare=stripe-webhook', { compare: ['upload-avatar', 'stripe-webhook'] }],
  ],
  advisor: [
    ['caller=own-ui', { caller: 'own-ui' }],
    ['intent=mutate', { intent: 'mutate' }],
    ['weight=heavy', { weight: 'heavy' }],
    ['bodySize=large', { bodySize: 'large' }],
    ['burst=yes', { burst: 'yes' }],
    ['cancellable=yes', { cancellable: 'yes' }],
    ['survivesLeaving=yes', { survivesLeaving: 'yes' }],
    ['router=pages', { router: 'pages' }],
    ['hosting=static', { hosting: 'static' }],
  ],
  claim: [
    ['stances=0', { stances: false }],
    ['proof=no', { proof: false }],
  ],
  evidence: [
    ['releases=14,16.4.6-cache-components', { releases: ['14', '16.4.6-cache-components'] }],
    ['release=15.5', { releases: ['15.5'] }],
    ['exchange=0', { exchange: false }],
    ['wire=0', { exchange: false }],
  ],
  exchange: [
    ['exchange=3', { exchange: 3 }],
    ['n=2', { exchange: 2 }],
    ['headers=off', { headers: false }],
  ],
};

const common: [query: string, asked: Record<string, unknown>][] = [
  ['theme=dark', { theme: 'dark' }],
  ['fontsize=20', { fontsize: 20 }],
  ['fontSize=24px', { fontsize: 24 }],
  ['title=Who%20calls%3F', { title: 'Who calls?' }],
  ['title=', { title: '' }],
  ['id=slide-4', { id: 'slide-4' }],
  ['deckkeys=0', { deckkeys: false }],
  ['debug', { debug: true }],
];

const cases = kinds.flatMap((kind) =>
  [...own[kind], ...common].map(([query, asked]) => [kind, query, asked] as const),
);
it.each(cases)('%s takes %s', (kind, query, asked) => {
  expect(readParameters(fieldsByKind[kind], query)).toEqual({
    values: { ...initial(kind), ...asked },
    problems: [],
  });
});

test('each name of each parameter is in the tables above', () => {
  const names = (fields: readonly Field[]) => fields.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  for (const kind of kinds) {
    const tried = [...own[kind], ...common].flatMap(([query]) => [...new URLSearchParams(query).keys()]);
    const known = names(fieldsByKind[kind]);
    expect(new Set(known).size).toBe(known.length);
    expect([...new Set(tried)].sort()).toEqual(known.sort());
  }
});

test('what every embed understands, an example understands as well', () => {
  const names = (schema: typeof commonParameters | typeof exampleParameters) =>
    fieldsOf(schema).flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  expect(names(exampleParameters)).toEqual(expect.arrayContaining(names(commonParameters)));
});

describe('what is not understood falls back, and is told', () => {
  it.each<[Kind, string, string]>([
    [
      'decision-table',
      'rows=0',
      'rows: got "0"; allowed: up to 50, separated by commas: each a row, by its id in `/data/decisions.json`, or one number',
    ],
    [
      'decision-table',
      'verdict=action,maybe',
      'verdict: got "action,maybe"; allowed: up to 6, separated by commas: action, route, either, both, elsewhere, neither',
    ],
    ['decision-table', 'toolbar=2', 'toolbar: got "2"; allowed: 0 or 1'],
    ['advisor', 'weight=fat', 'weight: got "fat"; allowed: light, heavy'],
    ['claim', 'stances=some', 'stances: got "some"; allowed: 0 or 1'],
    [
      'evidence',
      'releases=new',
      'releases: got "new"; allowed: up to 10, separated by commas: each a release, or the beginning of one',
    ],
    ['exchange', 'exchange=0', 'exchange: got "0"; allowed: a whole number from 1 to 99'],
  ])('%s?%s', (kind, query, problem) => {
    expect(readParameters(fieldsByKind[kind], query)).toEqual({ values: initial(kind), problems: [problem] });
  });
  it.each(kinds)('a name that %s does not know, with those that it does', (kind) => {
    expect(readParameters(fieldsByKind[kind], 'colour=1').problems).toEqual([
      expect.stringMatching(/^"colour" is not a parameter; there are .*, theme, fontsize, title, id, /),
    ]);
  });
});

test.each(kinds)('whatever an address of %s holds, the values are those of the schema', (kind) => {
  const fields = fieldsByKind[kind];
  const name = fc.oneof(fc.constantFrom(...fields.map((field) => field.name)), fc.string());
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('0', '1', '-1', '1e9', '99', '__proto__', ',', 'action'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (pairs) => {
      const { values } = readParameters(fields, new URLSearchParams(pairs).toString());
      expect(embedKinds[kind].parameters.parse(values)).toEqual(values);
    }),
    { numRuns: 200 },
  );
});
