import type { Difference } from './difference';

export const limits = [
  {
    id: 'loops',
    subject: 'Loops',
    here: 'One that runs for a second without a pause, on a slow machine for longer, is stopped by an error that names its line.',
    reason: 'Else a loop without an end would freeze the tab.',
  },
  {
    id: 'silence',
    subject: 'Other work that does not end',
    here: 'A server half that has not answered for about two seconds, as in a slow regular expression, is stopped; one of an app with Postgres after twenty, for Postgres starts without a pause. A slow machine gives them longer. The app can be started again.',
    reason: 'No check inside the code sees it.',
  },
  {
    id: 'build-patience',
    subject: 'Time for a page rendered ahead',
    here: 'Five seconds, on a slow machine more, without Cache Components. Next.js gives a page a minute, and tries three times.',
    reason: 'A mistake should be told while it is being made.',
  },
  {
    id: 'size',
    subject: 'Large apps, and text that grows while it is compiled',
    here: 'Compiling stops after about three seconds, on a slow machine later, and at 2,500 files, 4 million characters of text, 50 nested folders, 500 path aliases, 200,000 characters of environment variables, and 50 nested rules or 20,000 selectors of a CSS module. The message names the file.',
    reason: 'A few lines can be written that would take a compiler hours.',
  },
  {
    id: 'floods',
    subject: 'Many requests at once',
    here: 'Past 200 requests in a second, or 200 open ones, a page of the app gets an error for each further one. The console says so.',
    reason: 'The reader and the Wire must be able to go on.',
  },
] as const satisfies readonly Difference[];
