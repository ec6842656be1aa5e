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
    id: 'floods',
    subject: 'Many requests at once',
    here: 'Past 200 requests in a second, or 200 open ones, a page of the app gets an error for each further one. The console says so.',
    reason: 'The reader and the Wire must be able to go on.',
  },
] as const satisfies readonly Difference[];
