/** Sentences that this site once had, and what became of them: the old form has to be found, the new one to pass. */
import { expect, test } from 'vitest';
import { passageProblems } from './check-passage';
import type { Passage } from './passage';

const sentences: readonly (readonly [before: string, after: string])[] = [
  ['Five well-read articles contradict each other.', 'Five popular articles contradict each other.'],
  [
    'Two answers are enough for a verdict; the others may turn it.',
    'Answer two questions; three optional ones can change the result.',
  ],
  [
    'It takes half as long only where the page has to show the result.',
    'One call isn’t faster. Save-and-refresh is: one round trip instead of two.',
  ],
  [
    'A rule for `/admin` in the proxy file does not follow an action of that page.',
    'A proxy rule for `/admin` stops protecting an action once a public page imports its file.',
  ],
  ['Where the five articles part', 'Where the five articles disagree'],
  ['Three differences that are often named do not hold:', 'Three supposed differences are myths:'],
  [
    'The size of the logic, its safety and the speed of the call decide nothing.',
    'Don’t decide by code size, security or speed.',
  ],
  [
    'What takes it away is the component, and not the directive.',
    'The Server Component saves the request, not `use server`.',
  ],
  [
    'A wish to share is behind this advice, and the wish is sound.',
    'People want to share the query. Good; import the function.',
  ],
  [
    'Whoever you do not deploy together with your app gets a Route Handler.',
    'Anything not deployed with your app needs a Route Handler.',
  ],
  [
    'That is a sound reason to build on a route, and a poor one to feel safe.',
    'That is a good reason to use a route, but not a protection.',
  ],
  [
    'It is no pleasure to read. The remedy is a module, and a module needs no address.',
    'It is hard to read. Move it to a module; you don’t need a URL.',
  ],
  ['`max` where the person who wrote wants to see it', '`max` when users must see their own change'],
  ['“Either” is a good answer with a number in it.', 'Either works, up to a size limit.'],
  [
    'More than it exports, and less than a client needs.',
    'It adds HEAD, OPTIONS and 405, but a bad body still gives an empty 500.',
  ],
  [
    'Inside a try block the catch takes it for an error and nobody is sent anywhere.',
    'Inside a try block, the catch block swallows the redirect.',
  ],
  [
    'A fetch with a JSON body is: after a 307 it sends its POST again.',
    'A JSON fetch behaves differently: after a 307 it re-sends its POST.',
  ],
  ['Request data at once is gone', 'Synchronous `cookies()`, `headers()` and `params` are removed'],
  [
    'Four changes leave the source as it is and the behaviour not.',
    'Four changes alter behaviour without touching your code.',
  ],
  [
    'The reason is another one, and it matters, because it tells when the protection ends.',
    'He’s right for the wrong reason, and the real reason shows the limits.',
  ],
  ['As a claim about security it says less than it seems.', 'That doesn’t make it complete.'],
  ['A session left open is no consent.', 'An open session doesn’t prove the user meant it.'],
  ['Which POSTs answer otherwise than before', 'Which POSTs now get a different response'],
  ['Two answers mend most of it.', 'Two fixes cover most cases.'],
  [
    'Not for sending, and not for showing new data. But then nothing shows what the action returns.',
    'You can submit without a hook, but then the return value, errors included, is never shown.',
  ],
];

const found = (text: string) => {
  const passage: Passage = { file: 'content/page.mdx', path: 'text', kind: 'prose', text, start: 0 };
  return passageProblems(passage, text).filter(({ path }) => path === 'text');
};

test.each(sentences)('%s', (before, after) => {
  expect(found(before)).not.toEqual([]);
  expect(found(after)).toEqual([]);
});
