import { expect, test } from 'vitest';
import { readTalkOptions, talkHelp } from './options';

const slugs = ['create-post', 'delete-post', 'like-button', 'csrf'];

test('each example once, in the order in which they are named', () => {
  expect(readTalkOptions(['like-button', 'csrf', 'like-button'], slugs)).toEqual({
    slugs: ['like-button', 'csrf'],
    to: 'talk',
  });
  expect(readTalkOptions(['csrf', '--to', 'deck/public/'], slugs)).toMatchObject({ to: 'deck/public' });
  expect(readTalkOptions(['csrf', '--to', '/'], slugs)).toMatchObject({ to: '/' });
});

test('without an example there is help, which lists them', () => {
  expect(readTalkOptions([], slugs)).toBe('help');
  expect(readTalkOptions(['csrf', '--help'], slugs)).toBe('help');
  expect(talkHelp(slugs)).toContain('create-post, delete-post, like-button, csrf');
});

test('an unknown example is answered with the closest match', () => {
  expect(() => readTalkOptions(['create-pots'], slugs)).toThrowErrorMatchingInlineSnapshot(`
    [UserError: npm run talk  slug
      got "create-pots"; the closest of 4 examples: "create-post", "delete-post", "like-button"
      fix: npm run talk -- create-post, or \`npm run talk\` for the list of all]
  `);
});

test('an unknown flag is answered with the help', () => {
  expect(() => readTalkOptions(['csrf', '--out', 'x'], slugs)).toThrow(
    /Unknown option '--out'[\s\S]*--to <folder>/,
  );
});
