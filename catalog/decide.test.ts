import { describe, expect, test } from 'vitest';
import { factDefaults, factValues, ruleSchema } from '../data/schema';
import { completeFacts, DecideError, type Decision, decide, loadCatalog, type Rule } from '.';

const { rules } = loadCatalog();
const own = { caller: 'own-ui', intent: 'mutate' } as const;

/** Every combination of the values of all facts. */
const combinations = Object.entries(factValues).reduce<Record<string, string>[]>(
  (partial, [name, values]) =>
    partial.flatMap((facts) => Object.keys(values).map((value) => ({ ...facts, [name]: value }))),
  [{}],
);

const rule = (id: string, when: Rule['when'], verdict: Rule['verdict'] = 'action'): Rule =>
  ruleSchema.parse({ id, when, verdict, because: 'It is so.', conditions: [], claims: [] });

/** Facts as a caller without types may pass them. */
const decideUntyped = (facts: unknown, list = rules): Decision<Rule['verdict']> =>
  Reflect.apply(decide, undefined, [facts, list]);

describe('over every combination of facts', () => {
  test('there are as many as the values multiply to', () => {
    const sizes = Object.values(factValues).map((values) => Object.keys(values).length);
    expect(combinations).toHaveLength(sizes.reduce((product, size) => product * size, 1));
  });

  test('one of the rules decides', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(combinations.filter((facts) => !ids.has(decideUntyped(facts).rule))).toEqual([]);
  });

  test('the deciding rule is the first that matches: without the later ones the verdict is the same', () => {
    const upTo = new Map(rules.map(({ id }, index) => [id, rules.slice(0, index + 1)]));
    const differing = combinations.filter((facts) => {
      const full = decideUntyped(facts);
      return JSON.stringify(decideUntyped(facts, upTo.get(full.rule))) !== JSON.stringify(full);
    });
    expect(differing).toEqual([]);
  });

  test('nobody but the own UI is ever sent to an action alone', () => {
    const verdicts = combinations
      .filter(({ caller }) => caller !== 'own-ui')
      .map((facts) => decideUntyped(facts));
    expect(verdicts.map(({ verdict }) => verdict)).not.toContain('action');
  });
});

test('the first matching rule decides', () => {
  const ordered = [rule('first', { caller: 'own-ui' }, 'route'), rule('second', { intent: 'mutate' })];
  expect(decide(own, ordered)).toMatchObject({ rule: 'first', verdict: 'route' });
});

test('a list of values matches any of them, and no other', () => {
  const list = [rule('list', { intent: ['mutate', 'upload'] }), rule('rest', { caller: 'own-ui' })];
  expect(decide({ ...own, intent: 'upload' }, list).rule).toBe('list');
  expect(decide({ ...own, intent: 'read' }, list).rule).toBe('rest');
});

test('facts that are not stated have their defaults', () => {
  expect(completeFacts(own)).toEqual({ ...own, ...factDefaults });
});

test('an undefined fact counts as not stated', () => {
  expect(completeFacts({ ...own, router: undefined })).toEqual(completeFacts(own));
});

test('the conditions handed out are a copy', () => {
  decide(own, rules).conditions.push('changed');
  expect(decide(own, rules).conditions).not.toContain('changed');
});

test.each([
  [undefined, 'facts must be an object with "caller", "intent", "priority", "weight", "bodySize", "burst"'],
  [{ caller: 'own-ui', intent: 'mutate', size: 3 }, 'unknown fact "size"'],
  [{ intent: 'mutate' }, 'fact "caller" is missing; allowed: "own-ui"'],
  [{ caller: 'own-ui', intent: 'write' }, 'fact "intent" is "write"; allowed: "mutate"'],
  [{ caller: ['own-ui'], intent: 'mutate' }, 'fact "caller" is ["own-ui"]; allowed: "own-ui"'],
  [{ caller: 'toString', intent: 'mutate' }, 'fact "caller" is "toString"'],
])('%j gives a clear error', (facts, message) => {
  expect(() => decideUntyped(facts)).toThrow(DecideError);
  expect(() => decideUntyped(facts)).toThrow(message);
});

test('facts that no rule matches are named in the error', () => {
  expect(() => decide(own, [rule('other', { caller: 'webhook' })])).toThrow(
    `no rule matches ${JSON.stringify({ ...own, ...factDefaults })}`,
  );
});
