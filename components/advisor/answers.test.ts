import { expect, test } from 'vitest';
import type { Question } from '../data';
import { answersFromSearch, askedNow, isDecidable, searchFromAnswers, withAnswer } from './answers';

const question = (fact: 'caller' | 'intent' | 'weight', values: string[]) => ({
  fact,
  ask: `${fact}?`,
  answers: values.map((value) => ({ value, label: value })),
});
const questions = [
  question('caller', ['own-ui', 'webhook']),
  question('intent', ['mutate', 'read']),
  question('weight', ['light', 'heavy']),
];

test('answers survive the way into an address and back, beside what else stands there', () => {
  const answers = { caller: 'webhook', intent: 'mutate' };
  const search = searchFromAnswers(answers, '?q=stripe', questions);
  expect(search).toBe('?q=stripe&caller=webhook&intent=mutate');
  expect(answersFromSearch(search, questions)).toEqual(answers);
});

test('a value that nobody offers is no answer', () => {
  expect(answersFromSearch('?caller=robot&intent=read', questions)).toEqual({ intent: 'read' });
});

test('clearing leaves the address as it was', () => {
  expect(searchFromAnswers({}, '?caller=own-ui', questions)).toBe('');
});

test('one question follows another, and an answered one stays in sight', () => {
  expect(askedNow(questions, {})).toHaveLength(1);
  expect(askedNow(questions, { caller: 'own-ui' })).toHaveLength(2);
  expect(askedNow(questions, { caller: 'own-ui', intent: 'read', weight: 'light' })).toHaveLength(3);
});

const fileSize: Question = {
  fact: 'bodySize',
  ask: 'bodySize?',
  when: { caller: 'own-ui', intent: ['mutate', 'read'] },
  answers: [
    { value: 'small', label: 'small' },
    { value: 'large', label: 'large' },
  ],
};
const withCondition = [...questions.slice(0, 2), fileSize, ...questions.slice(2)];
const named = (answers: Parameters<typeof askedNow>[1]) =>
  askedNow(withCondition, answers).map(({ fact }) => fact);

test('a question with a condition is asked only after the answers that it names', () => {
  expect(named({ caller: 'own-ui', intent: 'read' })).toEqual(['caller', 'intent', 'bodySize']);
  expect(named({ caller: 'webhook', intent: 'read' })).toEqual(['caller', 'intent', 'weight']);
});

test('its answer goes when it is not asked any more, and so does one in an address', () => {
  const answers = { caller: 'own-ui', intent: 'read', bodySize: 'large' };
  expect(withAnswer(withCondition, answers, 'caller', 'webhook')).toEqual({
    caller: 'webhook',
    intent: 'read',
  });
  expect(answersFromSearch('?caller=webhook&intent=read&bodySize=large', withCondition)).toEqual({
    caller: 'webhook',
    intent: 'read',
  });
});

test('a caller and an intent are enough for a verdict', () => {
  expect(isDecidable({ caller: 'own-ui' })).toBe(false);
  expect(isDecidable({ caller: 'own-ui', intent: 'read' })).toBe(true);
});
