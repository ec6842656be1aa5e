import { addresses } from './cases/addresses';
import { classes } from './cases/classes';
import { history } from './cases/history';
import { hookCases } from './cases/hooks';
import { interrupts } from './cases/interrupts';
import { redirects } from './cases/redirects';
import { router } from './cases/router';

export const cases = [
  ...interrupts,
  ...classes,
  ...history,
  ...redirects,
  ...hookCases,
  ...router,
  ...addresses,
];
