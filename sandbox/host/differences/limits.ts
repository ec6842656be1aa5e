import type { Difference } from './difference';

export const limits = [
  {
    id: 'loops',
    subject: 'Loops',
    here: 'A loop that runs for a second without a pause is stopped by an error that names its line. A slow machine gives it longer.',
    reason: 'An endless loop would freeze the tab.',
  },
  {
    id: 'silence',
    subject: 'Other work that never ends',
    here: "A server half that doesn't respond for about two seconds is stopped, for example in a slow regular expression. An app with Postgres has twenty, because Postgres starts without a pause. A slow machine gives both longer. You can start the app again.",
    reason: 'No check inside the code can notice it.',
  },
  {
    id: 'build-patience',
    subject: 'Time to prerender a page',
    here: 'Without Cache Components, a page has five seconds to prerender, or more on a slow machine. Next.js gives a page a minute, and tries three times.',
    reason: "You should see a mistake while you're making it.",
  },
  {
    id: 'size',
    subject: 'Large apps, and code that grows while it compiles',
    here: 'Compiling stops after about three seconds, or later on a slow machine. It also stops at 2,500 files, 4 million characters of text, 50 nested folders, 500 path aliases, or 200,000 characters of environment variables. A CSS module can have 50 levels of nested rules and 20,000 selectors. The message names the file.',
    reason: 'A few lines can keep a compiler busy for hours.',
  },
  {
    id: 'floods',
    subject: 'Many requests at the same time',
    here: 'Each page of the app can send 200 requests a second and have 200 open. Any more fail with an error. The console says so.',
    reason: 'You and the Wire have to keep up.',
  },
] as const satisfies readonly Difference[];
