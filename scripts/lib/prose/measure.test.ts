import { expect, test } from 'vitest';
import { gradeOf, sentencesOf } from './measure';

test('splits sentences, also before code and after a number', () => {
  const sentences = sentencesOf('It works on 16.4.6. Code runs in Next.js, e.g. in a form. Done');
  expect(sentences.map(({ text, words }) => [text, words])).toEqual([
    ['It works on 16.4.6.', 4],
    ['Code runs in Next.js, e.g. in a form.', 8],
    ['Done', 1],
  ]);
});

test('a sentence may begin with a number', () => {
  const texts = sentencesOf('Nothing else works. 15 also stopped it.').map(({ text }) => text);
  expect(texts).toEqual(['Nothing else works.', '15 also stopped it.']);
});

test('says where a sentence begins', () => {
  expect(sentencesOf('  One.  Two.').map(({ index }) => index)).toEqual([2, 8]);
});

test('long words and sentences have a higher grade', () => {
  const plain = gradeOf('Call it from a form. It runs on the server.');
  const hard = gradeOf('Invocation of asynchronous functionality necessitates authoritative authentication.');
  expect(plain).toBeLessThan(3);
  expect(hard).toBeGreaterThan(20);
});

test('names of APIs are read as one word', () => {
  expect(gradeOf('Call useActionState in Next.js 16.4.6.')).toBe(gradeOf('Call it in this now.'));
});
